//! `required`, which alone looks at what is absent.

use msrest_model_tests::check_breaks;
use msrest_model_tests::models::Rules;

/// MEND: not even for `required`, which no client can satisfy.
#[test]
fn readonly_attributes_are_not_checked() {
    let model = Rules { needed: Some(String::new()), state: Some("x".to_owned()), ..Rules::default() };
    check_breaks(&model, &[]);
}

/// KEEP: an absent value breaks `required` alone.
#[test]
fn absent_values_break_nothing_else() {
    check_breaks(&Rules::default(), &[("needed", "required", "Parameter 'Rules.needed' can not be None.")]);
}
