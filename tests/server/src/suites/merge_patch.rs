//! What a PATCH sends.

use minreq::Method::Patch;
use serde_json::json;
use server_models::merge_patch::Object;

use crate::answer::Answer;
use crate::suite::Suite;

pub(super) fn run(suite: &mut Suite<'_>) {
    // The server does not look into the body, but asks for one of 14 bytes.
    suite.scenario("PassMergePatchObject", |suite| {
        let (before, after): (Object, Object) =
            (json!({"a": 1, "foo": "bar"}), json!({"a": 1, "foo": "fool"}));
        let patch = msrest_model::merge_patch(&before, &after)?.to_string();
        let request = suite.request(Patch, "/mergePatchJson/single");
        let request = request.with_header("Content-Type", "application/merge-patch+json").with_body(patch);
        Answer::to(request)?.success().map(drop)
    });
}
