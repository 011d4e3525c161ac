// What the derive prints for this, the table and the doors:
//
//     struct Job {
//         #[rest(key = "jobId", readonly)]
//         job_id: Option<String>,
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
        <String as __RestType>::push_optional(&self.job_id, 0usize, out);
    }
}
#[automatically_derived]
impl __rest::ObjectSlot for Job {
    #[inline]
    fn slot(&mut self, index: __rest::usize) -> &mut dyn __rest::Slot {
        match index {
            0usize => <String as __RestType>::slot(&mut self.job_id),
            _ => __rest::no_slot(),
        }
    }
}
__rest::model_impls! {
    [] [Job] [] { const TYPE_INFO : __rest::TypeInfo = __rest::TypeInfo::new("Job", &
    [__rest::Attribute::of_field(0usize, "job_id", & ["jobId"], < String as __RestType >
    ::OPTIONAL_FIELD).readonly(),]); #[inline] fn in_place() -> __rest::InPlace < Self >
    { __rest::fill_in_place() } }
}
#[automatically_derived]
impl __rest::Structure for Job {
    type Stage = Self;
    #[inline]
    fn start() -> Self::Stage {
        Self::Stage {
            job_id: __rest::None,
        }
    }
}
__rest::serde_impls! {
    [] [Job] []
}
