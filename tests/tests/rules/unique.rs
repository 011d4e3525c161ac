//! `unique`: no two items of a list are equal.

use msrest_model::Model;
use msrest_model_tests::check_breaks;
use msrest_model_tests::models::Rules;
use serde_json::{Value, json};

#[derive(Default, Model)]
struct Kinds {
    #[rest(unique)]
    lists: Option<Vec<Vec<Value>>>,
}

/// MEND: for any items, where msrest needs hashable ones.
#[test]
fn unique_compares_any_json() {
    let of = |items: Value| Kinds { lists: serde_json::from_value(items).ok() };
    for items in
        [json!([[1], [2]]), json!([[], [null]]), json!([[{"a": 1}], [{"a": 2}]]), json!([["1"], [1]])]
    {
        check_breaks(&of(items), &[]);
    }
    for items in [json!([[], []]), json!([[{"a": 1, "b": 2}], [3], [{"b": 2, "a": 1}]])] {
        check_breaks(
            &of(items),
            &[("lists", "unique", "Parameter 'Kinds.lists' must contain only unique items.")],
        );
    }
}

#[test]
fn unique_holds_for_long_lists() {
    let model =
        |items: Vec<i32>| Rules { needed: Some("x".to_owned()), different: Some(items), ..Rules::default() };
    check_breaks(&model((0..500).collect()), &[]);
    let mut repeated: Vec<i32> = (0..500).collect();
    repeated.push(7);
    check_breaks(
        &model(repeated),
        &[("different", "unique", "Parameter 'Rules.different' must contain only unique items.")],
    );
}

#[test]
fn bytes_that_stand_there_twice() {
    #[derive(Model)]
    struct Key {
        #[rest(format = "bytearray", unique)]
        bytes: Vec<u8>,
    }
    assert_eq!(Key { bytes: vec![1, 2, 0] }.validate(), []);
    assert_eq!(Key { bytes: vec![1, 2, 1] }.validate().len(), 1);
}

/// Values that cannot be written equal nothing, and zero has one sign: in lists of any length.
#[test]
fn floats_are_compared_as_they_are_written() {
    #[derive(Model)]
    struct Floats {
        #[rest(unique)]
        floats: Vec<f64>,
    }
    let breaks = |floats: &[f64], longer: bool| {
        let more = (1..=if longer { 20 } else { 1 }).map(f64::from);
        Floats { floats: floats.iter().copied().chain(more).collect() }.validate().len()
    };
    for longer in [false, true] {
        assert_eq!(breaks(&[f64::NAN, f64::NAN, f64::INFINITY, f64::INFINITY], longer), 0);
        assert_eq!(breaks(&[0.0, -0.0], longer), 1);
        assert_eq!(breaks(&[0.5, 0.5], longer), 1);
        let lists = |items: Value| Kinds { lists: serde_json::from_value(items).ok() }.validate().len();
        let mut items: Vec<Value> = (0..if longer { 20 } else { 1 }).map(|item| json!([[item]])).collect();
        items.extend([json!([{"a": 0.0}]), json!([{"a": -0.0}])]);
        assert_eq!(lists(items.into()), 1);
    }
}

#[test]
fn absent_values_break_nothing() {
    check_breaks(&Kinds::default(), &[]);
}
