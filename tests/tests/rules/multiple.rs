//! `multiple`: a whole multiple of a number.

use msrest_model::Model;
use msrest_model_tests::check_breaks;
use rust_decimal::Decimal;

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

#[test]
fn absent_values_break_nothing() {
    check_breaks(&Multiples::default(), &[]);
}
