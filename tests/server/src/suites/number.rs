//! Floating-point numbers as bodies.

use rust_decimal::Decimal;

use crate::suite::Suite;

pub(super) fn run(suite: &mut Suite<'_>) {
    suite.get_nothing::<f64>("getNumberNull", "/number/null");
    suite.get_invalid::<f32>("getFloatInvalid", "/number/invalidfloat");
    suite.get_invalid::<f64>("getDoubleInvalid", "/number/invaliddouble");

    let names = ["getFloatBigScientificNotation", "putFloatBigScientificNotation"];
    suite.get_and_put(names, "/number/big/float/3.402823e+20", &3.402823e20_f64);
    let names = ["getFloatSmallScientificNotation", "putFloatSmallScientificNotation"];
    suite.get_and_put(names, "/number/small/float/3.402823e-20", &3.402823e-20_f64);
    let names = ["getDoubleBigScientificNotation", "putDoubleBigScientificNotation"];
    suite.get_and_put(names, "/number/big/double/2.5976931e+101", &2.597_693_1e101);
    let names = ["getDoubleSmallScientificNotation", "putDoubleSmallScientificNotation"];
    suite.get_and_put(names, "/number/small/double/2.5976931e-101", &2.597_693_1e-101);
    let names = ["getDoubleBigPositiveDecimal", "putDoubleBigPositiveDecimal"];
    suite.get_and_put(names, "/number/big/double/99999999.99", &99_999_999.99);
    let names = ["getDoubleBigNegativeDecimal", "putDoubleBigNegativeDecimal"];
    suite.get_and_put(names, "/number/big/double/-99999999.99", &-99_999_999.99);

    // `format: decimal` is `f64` unless an option says otherwise; `Decimal` has no room for 101 digits.
    suite.get_invalid::<f64>("getDecimalInvalid", "/number/invaliddecimal");
    let names = ["getDecimalBig", "putDecimalBig"];
    suite.get_and_put(names, "/number/big/decimal/2.5976931e+101", &2.597_693_1e101);
    let names = ["getDecimalSmall", "putDecimalSmall"];
    suite.get_and_put(names, "/number/small/decimal/2.5976931e-101", &2.597_693_1e-101);
    let names = ["getDecimalBigPositiveDecimal", "putDecimalBigPositiveDecimal"];
    suite.get_and_put(names, "/number/big/decimal/99999999.99", &Decimal::new(9_999_999_999, 2));
    let names = ["getDecimalBigNegativeDecimal", "putDecimalBigNegativeDecimal"];
    suite.get_and_put(names, "/number/big/decimal/-99999999.99", &Decimal::new(-9_999_999_999, 2));
}
