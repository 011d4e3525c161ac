// What the derive prints for this, the table and the doors:
//
//     struct Job {
//         start: Start,
//     }
//
// `REWRITE_EXPANSION=1 cargo test -p msrest-model-derive` writes this file anew.

use ::msrest_model::__private as __rest;
use __rest::RestType as __RestType;
#[automatically_derived]
impl __rest::ObjectView for Job {
    #[inline]
    fn model_schema(&self) -> &'static __rest::Schema {
        <Self as __rest::Model>::schema()
    }
    #[inline]
    fn push(&self, out: &mut dyn __rest::ValueSink) {
        <Start as __RestType>::push_value(&self.start, 0usize, out);
    }
}
#[automatically_derived]
impl __rest::ObjectSlot for __Stage {
    #[inline]
    fn slot(&mut self, index: __rest::usize) -> &mut dyn __rest::Slot {
        match index {
            0usize => <Start as __RestType>::slot(&mut self.start),
            _ => __rest::no_slot(),
        }
    }
}
pub struct __Stage {
    start: __rest::Option<Start>,
}
#[automatically_derived]
impl __rest::Stage<Job> for __Stage {
    fn finish(self) -> __rest::Result<Job, __rest::Incomplete> {
        let schema = <Job as __rest::Model>::schema;
        __rest::Result::Ok(Job {
            start: <Start as __RestType>::finish_field(self.start, schema, 0usize)?,
        })
    }
}
__rest::model_impls! {
    [] [Job] [] { const TYPE_INFO : __rest::TypeInfo = __rest::TypeInfo::new("Job", &
    [__rest::Attribute::of_field(0usize, "start", & ["start"], < Start as __RestType >
    ::NEEDED_FIELD),]); const BOXED : __rest::Boxed < Self > = __rest::boxed(); fn
    stage(_ : __rest::Format, read : __rest::ReadSlot < '_ >) -> __rest::Result < Self,
    __rest::Incomplete > { __rest::fill(read) } }
}
#[automatically_derived]
impl __rest::Structure for Job {
    type Stage = __Stage;
    fn start() -> Self::Stage {
        Self::Stage { start: __rest::None }
    }
}
__rest::serde_impls! {
    [] [Job] []
}
