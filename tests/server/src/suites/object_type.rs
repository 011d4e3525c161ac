//! Any object as a body.

use minreq::Method::Put;
use serde_json::json;
use server_models::object_type::Object;

use crate::suite::Suite;

pub(super) fn run(suite: &mut Suite<'_>) {
    let message = json!({"message": "An object was successfully returned"});
    suite.get::<Object>("ObjectTypeResponse", "/objectType/get", &message);
    suite.put::<Object>("ObjectTypePut", "/objectType/put", &json!({"foo": "bar"}));
    suite.scenario("ObjectTypeErrorResponse", |suite| {
        let wrong: Object = json!({"foo": "other"});
        let answer = suite.send(Put, "/objectType/put", &wrong)?.expect(400)?;
        answer.holds::<Object>(&json!({"message": "The object you passed was incorrect"}))
    });
}
