// What the derive prints for this, the table and the doors:
//
//     struct Job {
//         #[rest(key = "jobId", readonly)]
//         job_id: Option<String>,
//     }
//
// `REWRITE_EXPANSION=1 cargo test -p msrest-model-derive` writes this file anew.

use ::msrest_model::__private as __rest;
const __TYPE_INFO: __rest::TypeInfo = __rest::TypeInfo::new(
    "Job",
    &[
        __rest::Attribute::new(0usize, "job_id", &["jobId"])
            .readonly()
            .with_content(<String as __rest::RestType>::OPTIONAL_CONTENT),
    ],
);
static __TABLE: __rest::Schema = __rest::Schema::new(&__TYPE_INFO);
#[automatically_derived]
impl __rest::ObjectView for Job {
    #[inline]
    fn model_schema(&self) -> &'static __rest::Schema {
        &__TABLE
    }
    #[inline]
    fn push(&self, out: &mut dyn __rest::ValueSink) {
        <String as __rest::RestType>::push_optional(&self.job_id, 0usize, out);
    }
}
#[automatically_derived]
impl __rest::ObjectSlot for Job {
    #[inline]
    fn model_schema(&self) -> &'static __rest::Schema {
        &__TABLE
    }
    #[inline]
    fn slot(&mut self, index: __rest::usize) -> &mut dyn __rest::Slot {
        match index {
            0usize => <String as __rest::RestType>::slot(&mut self.job_id),
            _ => __rest::no_slot(),
        }
    }
}
__rest::model_impls! {
    [] [Job] [] { const IN_PLACE : __rest::InPlace < Self > = __rest::Filling::MODEL; }
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
