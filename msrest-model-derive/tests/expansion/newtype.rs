// What the derive prints for this, the impls:
//
//     struct JobId(String);
//
// `REWRITE_EXPANSION=1 cargo test -p msrest-model-derive` writes this file anew.

use ::msrest_model::__private as __rest;
use __rest::RestType as __RestType;
__rest::newtype_impl! {
    [] [JobId] [] { String }
}
__rest::newtype_key_impl! {
    [] [JobId] [where for < '__all > String : __rest::RestKey,] { String }
}
__rest::serde_impls! {
    [] [JobId] []
}
