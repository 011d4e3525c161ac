//! `min_length`, `max_length`, and for lists and maps `min_items`, `max_items`.

use std::collections::BTreeMap;

use msrest_model::Model;
use msrest_model_tests::models::Rules;
use msrest_model_tests::{cases, check_breaks};
use proptest::prelude::*;
use serde_json::{Value, json};

#[derive(Default, Model)]
struct Kinds {
    #[rest(min_length = 1, max_length = 3)]
    list: Option<Vec<i32>>,
    #[rest(format = "bytearray", max_length = 2)]
    bytes: Option<Vec<u8>>,
    #[rest(min_items = 1)]
    map: Option<BTreeMap<String, i32>>,
    #[rest(max_items = 1, unique)]
    any: Option<Value>,
}

/// KEEP: lengths count Unicode scalar values, and items where the value is a list.
#[test]
fn lengths_of_other_types() {
    let long = Kinds {
        list: Some(vec![1, 2, 3, 4]),
        bytes: Some(vec![1, 2, 3]),
        map: Some(BTreeMap::new()),
        any: Some(json!([1, 1.5])),
    };
    check_breaks(
        &long,
        &[
            ("list", "max_length", "Parameter 'Kinds.list' must have length less than 3."),
            ("bytes", "max_length", "Parameter 'Kinds.bytes' must have length less than 2."),
            ("map", "min_items", "Parameter 'Kinds.map' must contain at least 1 items."),
            ("any", "max_items", "Parameter 'Kinds.any' must contain at most 1 items."),
        ],
    );
    check_breaks(
        &Rules { needed: Some("x".to_owned()), text: Some("\u{1f600}\u{e9}".to_owned()), ..Rules::default() },
        &[],
    );
}

#[derive(Model)]
struct Bounds {
    #[rest(min_length = 2, max_length = 4)]
    text: Option<String>,
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn texts_are_valid_within_the_bounds(text in "[aé€😀]{0,6}") {
        let is_valid = (2..=4).contains(&text.chars().count());
        let bounds = Bounds { text: Some(text) };
        prop_assert_eq!(bounds.validate().is_empty(), is_valid);
    }
}

#[test]
fn absent_values_break_nothing() {
    check_breaks(&Kinds::default(), &[]);
}
