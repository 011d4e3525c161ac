//! Generic models.

use msrest_model::{Model, RestType};
use msrest_model_tests::{One, check_reads, check_refuses, check_writes};

use crate::required::MISSING;

#[derive(Debug, PartialEq, Model)]
struct Page<T> {
    value: Vec<T>,
    #[rest(key = "nextLink")]
    next_link: Option<String>,
}

#[derive(Debug, PartialEq, Model)]
struct Pair<A, B>
where
    A: PartialEq,
{
    #[rest(key = "properties.first")]
    first: A,
    #[rest(key = "properties.second")]
    second: Option<B>,
}

/// A text of at most so many characters.
#[derive(Debug, PartialEq, Model)]
struct Limited<const N: usize> {
    text: String,
}

impl<const N: usize> Limited<N> {
    fn is_short(&self) -> bool {
        self.text.len() <= N
    }
}

#[test]
fn generic_models() {
    let page = Page { value: vec![One { value: Some(1) }, One { value: None }], next_link: None };
    check_reads(r#"{"value": [{"value": 1}, {}]}"#, &page);
    check_writes(&page, r#"{"value": [{"value": 1}, {}]}"#);
    check_refuses::<Page<One<u8>>>(
        r#"{"value": [{"value": -1}]}"#,
        "value[0].value: expected an integer from 0 to 255, found the number -1",
    );
    let pair = Pair { first: "a".to_owned(), second: Some(Page { value: vec![true], next_link: None }) };
    check_reads(r#"{"properties": {"first": "a", "second": {"value": ["TRUE"]}}}"#, &pair);
    check_writes(&pair, r#"{"properties": {"first": "a", "second": {"value": [true]}}}"#);
    check_refuses::<Pair<i32, i32>>(r#"{"properties": {}}"#, &format!("properties.first: {MISSING}"));
}

/// The schema belongs to the generic type, whatever its parameters are.
#[test]
fn generic_models_have_a_name() {
    assert_eq!(Page::<i32>::schema().name(), "Page");
    assert_eq!(Pair::<i32, String>::schema().attributes().len(), 2);
}

#[test]
fn const_generic_models() {
    let limited = Limited::<3> { text: "abc".to_owned() };
    assert!(limited.is_short());
    check_reads(r#"{"text": "abc"}"#, &limited);
    check_refuses::<Limited<3>>("{}", &format!("text: {MISSING}"));
}

/// A function over any model, as a client has it.
#[test]
fn models_are_a_trait() {
    fn round_trip<T: Model + RestType>(text: &str) -> String {
        <T as Model>::deserialize(text).unwrap().to_json().unwrap()
    }
    assert_eq!(round_trip::<Page<One<i32>>>(r#"{"value":[{"value":"5"}]}"#), r#"{"value":[{"value":5}]}"#);
}

#[test]
fn generic_models_have_defaults_and_skipped_fields() {
    #[derive(Debug, PartialEq, Model)]
    struct Page<T: Default> {
        #[rest(default)]
        value: T,
        #[rest(skip)]
        marker: std::marker::PhantomData<T>,
    }
    check_reads("{}", &Page { value: 0, marker: std::marker::PhantomData });
    check_reads(r#"{"value": [1]}"#, &Page { value: vec![1], marker: std::marker::PhantomData });
}
