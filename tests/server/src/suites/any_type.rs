//! Values of any type.

use serde_json::json;
use server_models::any_type::Anything;

use crate::suite::Suite;

pub(super) fn run(suite: &mut Suite<'_>) {
    let message = json!({"message": "An object was successfully returned"});
    suite.get::<Anything>("GetObjectAsAnything", "/anything/object", &message);
    suite.put::<Anything>("PutObjectAsAnything", "/anything/object", &json!({"foo": "bar"}));
    let names = ["GetStringAsAnything", "PutStringAsAnything"];
    suite.get_and_put::<Anything>(names, "/anything/string", &json!("anything"));
    let names = ["GetArrayAsAnything", "PutArrayAsAnything"];
    suite.get_and_put::<Anything>(names, "/anything/array", &json!(["foo", "bar"]));
}
