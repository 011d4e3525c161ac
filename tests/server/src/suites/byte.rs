//! Bytes as bodies.

use crate::formats::Bytes;
use crate::suite::Suite;

pub(super) fn run(suite: &mut Suite<'_>) {
    let bytes = Bytes((246..=255).rev().collect());
    suite.get_and_put(["getByteNonAscii", "putByteNonAscii"], "/byte/nonAscii", &bytes);
    suite.get("getByteEmpty", "/byte/empty", &Bytes(Vec::new()));
    suite.get_nothing::<Bytes>("getByteNull", "/byte/null");
    suite.get_invalid::<Bytes>("getByteInvalid", "/byte/invalid");
}
