//! msrest's validation rules.

use std::collections::BTreeMap;

use msrest_model::{Limit, Model, Rule};
use msrest_model_tests::models::Rules;
use msrest_model_tests::{check_breaks, check_vectors};
use rust_decimal::Decimal;
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
    #[rest(minimum = 0.5, maximum = 1)]
    ratio: Option<f32>,
    #[rest(maximum = 9223372036854775807)]
    large: Option<u64>,
    #[rest(minimum_ex = 0)]
    exact: Option<Decimal>,
    #[rest(unique)]
    lists: Option<Vec<Vec<Value>>>,
}

#[derive(Default, Model)]
struct Multiples {
    #[rest(multiple = 0.1)]
    tenths: Option<f64>,
    #[rest(multiple = 0.01)]
    exact: Option<Decimal>,
    #[rest(multiple = 3)]
    threes: Option<i64>,
    #[rest(multiple = 3)]
    float_threes: Option<f64>,
}

/// KEEP: rules, targets and message texts come from msrest.
#[test]
fn behaves_as_msrest() {
    check_vectors("validation", "Rules", |document, expected| {
        let model = Rules::deserialize(document.to_string()).unwrap();
        let errors = model.validate();
        let mut found: Vec<[String; 3]> = errors
            .iter()
            .map(|error| [error.rule().name().to_owned(), error.target(), error.to_string()])
            .collect();
        found.sort();
        assert_eq!(&json!(found), expected.unwrap(), "{document}");
    });
}

/// MEND: every rule that fails, each with the path; msrest stops at the first of an attribute.
#[test]
fn reports_every_rule_with_its_path() {
    let leaf = || Rules { needed: Some("x".to_owned()), inclusive: Some(11), ..Rules::default() };
    let model = Rules {
        items: Some(vec![]),
        child: Some(Box::new(leaf())),
        children: Some(vec![Rules { inclusive: None, ..leaf() }, leaf()]),
        grid: Some(vec![vec![], vec![leaf()]]),
        table: Some(BTreeMap::from([("a b".to_owned(), leaf()), ("c".to_owned(), leaf())])),
        ..Rules::default()
    };
    let message = "Parameter 'Rules.inclusive' must be equal to or less than 10.";
    check_breaks(
        &model,
        &[
            ("needed", "required", "Parameter 'Rules.needed' can not be None."),
            ("items", "min_items", "Parameter 'Rules.items' must contain at least 1 items."),
            ("child.inclusive", "maximum", message),
            ("children[1].inclusive", "maximum", message),
            ("grid[1][0].inclusive", "maximum", message),
            ("table[\"a b\"].inclusive", "maximum", message),
            ("table.c.inclusive", "maximum", message),
        ],
    );
}

#[test]
fn one_attribute_can_break_several_rules() {
    #[derive(Model)]
    struct Both {
        #[rest(minimum = 5, multiple = 2)]
        number: Option<i32>,
    }
    check_breaks(
        &Both { number: Some(3) },
        &[
            ("number", "minimum", "Parameter 'Both.number' must be equal to or greater than 5."),
            ("number", "multiple", "Parameter 'Both.number' must be a multiple of 2."),
        ],
    );
    let errors = Both { number: Some(4) }.validate();
    assert_eq!(errors[0].rule(), Rule::Minimum(Limit::Integer(5)));
}

/// MEND: not even for `required`, which no client can satisfy.
#[test]
fn readonly_attributes_are_not_checked() {
    let model = Rules { needed: Some(String::new()), state: Some("x".to_owned()), ..Rules::default() };
    check_breaks(&model, &[]);
}

/// KEEP: an absent value breaks `required` alone.
#[test]
fn absent_values_break_nothing_else() {
    check_breaks(&Kinds::default(), &[]);
    check_breaks(&Multiples::default(), &[]);
}

/// KEEP: lengths count Unicode scalar values, and items where the value is a list.
#[test]
fn lengths_of_other_types() {
    let long = Kinds {
        list: Some(vec![1, 2, 3, 4]),
        bytes: Some(vec![1, 2, 3]),
        map: Some(BTreeMap::new()),
        any: Some(json!([1, 1.5])),
        ..Kinds::default()
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

#[test]
fn limits_of_other_numbers() {
    let good = Kinds { ratio: Some(0.5), large: Some(0), exact: Some(Decimal::ONE), ..Kinds::default() };
    check_breaks(&good, &[]);
    let bad =
        Kinds { ratio: Some(0.25), large: Some(u64::MAX), exact: Some(Decimal::ZERO), ..Kinds::default() };
    check_breaks(
        &bad,
        &[
            ("ratio", "minimum", "Parameter 'Kinds.ratio' must be equal to or greater than 0.5."),
            (
                "large",
                "maximum",
                "Parameter 'Kinds.large' must be equal to or less than 9223372036854775807.",
            ),
            ("exact", "minimum_ex", "Parameter 'Kinds.exact' must be greater than 0."),
        ],
    );
}

/// MEND: for any items, where msrest needs hashable ones.
#[test]
fn unique_compares_any_json() {
    let of = |items: Value| Kinds { lists: serde_json::from_value(items).ok(), ..Kinds::default() };
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

/// MEND: exact for the decimal text; in floats 0.3 is no multiple of 0.1.
#[test]
fn multiple_is_exact() {
    for (tenths, exact) in
        [(0.3, "0.30"), (-0.7, "123456789.01"), (0.0, "0"), (1e15, "5"), (0.1 + 0.7, "0.29")]
    {
        let exact = Decimal::from_str_exact(exact).ok();
        let tenths = Some((tenths * 10.0_f64).round() / 10.0);
        check_breaks(&Multiples { tenths, exact, ..Multiples::default() }, &[]);
    }
    let bad = Multiples {
        tenths: Some(0.35),
        exact: Decimal::from_str_exact("0.305").ok(),
        threes: Some(i64::MAX),
        float_threes: Some(4.5),
    };
    check_breaks(
        &bad,
        &[
            ("tenths", "multiple", "Parameter 'Multiples.tenths' must be a multiple of 0.1."),
            ("exact", "multiple", "Parameter 'Multiples.exact' must be a multiple of 0.01."),
            ("threes", "multiple", "Parameter 'Multiples.threes' must be a multiple of 3."),
            ("float_threes", "multiple", "Parameter 'Multiples.float_threes' must be a multiple of 3."),
        ],
    );
}

/// KEEP: neither writing nor reading validates.
#[test]
fn writing_and_reading_do_not_validate() {
    let model = Rules::from_dict(&json!({"text": "much too long"})).unwrap();
    assert_eq!(model.serialize().unwrap(), json!({"text": "much too long"}));
    assert!(!model.validate().is_empty());
}

/// Numbers that JSON does not hold are compared by their digits, as Python does with a decimal or a long.
#[test]
fn numbers_with_more_digits_than_json() {
    #[derive(Default, Model)]
    struct Large {
        #[rest(minimum = -1, maximum = 0.3)]
        decimal: Option<Decimal>,
        #[rest(minimum = -1, maximum = 1e20, multiple = 5)]
        integer: Option<i128>,
        #[rest(unique)]
        decimals: Option<Vec<Decimal>>,
    }
    let decimal = |text: &str| Some(text.parse().unwrap());
    let breaks =
        |large: &Large| -> Vec<&str> { large.validate().iter().map(|error| error.rule().name()).collect() };
    for (text, rules) in [
        ("0.3000000000000000000000000001", &["maximum"][..]),
        ("0.2999999999999999999999999999", &[]),
        ("79228162514264337593543950335", &["maximum"]),
        ("-1.000000000000000000000000001", &["minimum"]),
    ] {
        assert_eq!(breaks(&Large { decimal: decimal(text), ..Large::default() }), rules, "{text}");
    }
    for (value, rules) in [
        (100_000_000_000_000_000_000, &[][..]),
        (100_000_000_000_000_000_001, &["maximum", "multiple"]),
        (i128::MIN, &["minimum", "multiple"]),
        (i128::MAX, &["maximum", "multiple"]),
    ] {
        assert_eq!(breaks(&Large { integer: Some(value), ..Large::default() }), rules, "{value}");
    }
    let many =
        (1..20).map(|last| format!("0.30000000000000000000000000{last:02}").parse().unwrap()).collect();
    assert!(breaks(&Large { decimals: Some(many), ..Large::default() }).is_empty());
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
