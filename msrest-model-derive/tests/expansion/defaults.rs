// What the derive prints for this, the table and how it comes into being:
//
//     struct Job {
//         #[rest(default)]
//         start: Start,
//         #[rest(default = "ops")]
//         owner: String,
//         #[rest(skip)]
//         seen: Seen,
//     }
//
// `REWRITE_EXPANSION=1 cargo test -p msrest-model-derive` writes this file anew.

use ::msrest_model::__private as __rest;
use __rest::RestType as __RestType;
pub struct __Stage {
    start: __rest::Option<Start>,
    owner: __rest::Option<String>,
    seen: Seen,
}
__rest::model_impls! {
    [] [Job] [] { const TYPE_INFO : __rest::TypeInfo = __rest::TypeInfo::new("Job", &
    [__rest::Attribute::of_field(0usize, "start", & ["start"], < Start as __RestType >
    ::FIELD), __rest::Attribute::of_field(1usize, "owner", & ["owner"], < String as
    __RestType > ::FIELD),]); const BOXED : __rest::Boxed < Self > = __rest::boxed(); fn
    stage(_ : __rest::Format, read : __rest::ReadSlot < '_ >) -> __rest::Result < Self,
    __rest::Incomplete > { __rest::fill(read) } }
}
#[automatically_derived]
impl __rest::Structure for Job {
    type Stage = __Stage;
    fn start() -> Self::Stage {
        Self::Stage {
            start: __rest::None,
            owner: __rest::None,
            seen: __rest::Default::default(),
        }
    }
}
__rest::serde_impls! {
    [] [Job] []
}
