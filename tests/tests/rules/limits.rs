//! `minimum`, `maximum`, and `minimum_ex`, `maximum_ex`, which exclude the limit itself.

use chrono::{DateTime, TimeDelta, Utc};
use msrest_model::Model;
use msrest_model::extend::{Family, Format, Place, RestType, SlotKind, ValueSink};
use msrest_model_tests::{cases, check_breaks};
use proptest::prelude::*;
use rust_decimal::Decimal;

#[derive(Default, Model)]
struct Kinds {
    #[rest(minimum = 0.5, maximum = 1)]
    ratio: Option<f32>,
    #[rest(maximum = 9223372036854775807)]
    large: Option<u64>,
    #[rest(minimum_ex = 0)]
    exact: Option<Decimal>,
}

#[test]
fn limits_of_other_numbers() {
    let good = Kinds { ratio: Some(0.5), large: Some(0), exact: Some(Decimal::ONE) };
    check_breaks(&good, &[]);
    let bad = Kinds { ratio: Some(0.25), large: Some(u64::MAX), exact: Some(Decimal::ZERO) };
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

/// A date-time that counts as a number, as a unix time is one.
#[derive(Default)]
struct Stamp(DateTime<Utc>);

impl RestType for Stamp {
    const FAMILY: Family = Family::Number;
    const FORMATS: &'static [&'static str] = &["unix-time"];

    fn push_value(&self, number: usize, out: &mut dyn ValueSink) {
        self.0.push_value(number, out);
    }

    fn kind<P: Place<Value = Self>>(_: &mut P, _: Format) -> SlotKind<'_> {
        SlotKind::Nothing
    }
}

/// A type of one's own asks for the format, and the rules are about what it writes then.
#[test]
fn a_rule_is_about_what_the_format_gives() {
    #[derive(Model)]
    struct Times {
        #[rest(format = "unix-time", maximum = 5)]
        end: Stamp,
    }
    let times = |seconds| Times { end: Stamp(DateTime::UNIX_EPOCH + TimeDelta::seconds(seconds)) };
    check_breaks(&times(5), &[]);
    let message = "Parameter 'Times.end' must be equal to or less than 5.";
    check_breaks(&times(6), &[("end", "maximum", message)]);
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

#[derive(Debug, Model)]
pub(super) struct Numbers {
    #[rest(maximum = 9007199254740992.0)]
    pub(super) integer: i64,
    #[rest(minimum_ex = 0.1, multiple = 0.01)]
    pub(super) decimal: Option<Box<Decimal>>,
    #[rest(multiple = 1e-3)]
    pub(super) float: f64,
    #[rest(minimum_ex = -1.5e2, maximum = 9223372036854775807)]
    pub(super) unsigned: u64,
}

#[test]
fn numbers_compare_by_their_digits() {
    let fine = || Numbers { integer: 1 << 53, decimal: None, float: 0.003, unsigned: 5 };
    let rules = |numbers: Numbers| {
        let errors = numbers.validate();
        errors.iter().map(|error| error.to_string()).collect::<Vec<_>>()
    };
    assert!(rules(fine()).is_empty());
    assert_eq!(
        rules(Numbers { integer: (1 << 53) + 1, ..fine() }),
        ["Parameter 'Numbers.integer' must be equal to or less than 9007199254740992.0."]
    );
    assert_eq!(rules(Numbers { unsigned: u64::MAX, ..fine() }).len(), 1);
    assert_eq!(rules(Numbers { decimal: Some(Box::new(Decimal::new(10, 2))), ..fine() }).len(), 1);
    assert!(rules(Numbers { decimal: Some(Box::new(Decimal::new(11, 2))), ..fine() }).is_empty());
    assert_eq!(rules(Numbers { decimal: Some(Box::new(Decimal::new(111, 3))), ..fine() }).len(), 1);
    assert_eq!(rules(Numbers { float: 0.0031, ..fine() }).len(), 1);
}

#[derive(Default, Model)]
struct Bounds {
    #[rest(minimum = -3, maximum = 3)]
    within: Option<i64>,
    #[rest(minimum_ex = -3, maximum_ex = 3)]
    between: Option<i64>,
    #[rest(minimum_ex = 9223372036854775807)]
    above_all: Option<i64>,
    #[rest(minimum = 0, multiple = 2)]
    even: Option<i64>,
    #[rest(minimum = 0.5)]
    half: Option<i64>,
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn integers_are_valid_within_the_bounds(value in prop_oneof![-5..=5_i64, Just(i64::MIN), Just(i64::MAX)]) {
        let bounds = Bounds {
            within: Some(value),
            between: Some(value),
            above_all: Some(value),
            even: Some(value),
            half: Some(value),
        };
        let found: Vec<String> = bounds.validate().iter().map(|error| error.path().to_string()).collect();
        let mut expected = Vec::new();
        expected.extend((!(-3..=3).contains(&value)).then_some("within"));
        expected.extend((value <= -3 || value >= 3).then_some("between"));
        expected.push("above_all");
        expected.extend((value < 0).then_some("even"));
        expected.extend((value % 2 != 0).then_some("even"));
        expected.extend((value < 1).then_some("half"));
        prop_assert_eq!(found, expected);
    }
}

#[test]
fn absent_values_break_nothing() {
    check_breaks(&Kinds::default(), &[]);
}
