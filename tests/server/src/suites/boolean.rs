//! Booleans as bodies.

use crate::suite::Suite;

pub(super) fn run(suite: &mut Suite<'_>) {
    suite.get_and_put(["getBoolTrue", "putBoolTrue"], "/bool/true", &true);
    suite.get_and_put(["getBoolFalse", "putBoolFalse"], "/bool/false", &false);
    suite.get_nothing::<bool>("getBoolNull", "/bool/null");
    suite.get_invalid::<bool>("getBoolInvalid", "/bool/invalid");
}
