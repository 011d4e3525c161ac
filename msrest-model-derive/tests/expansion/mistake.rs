// What the derive prints for this, everything:
//
//     struct Job {
//         #[rest(readOnly)]
//         job_id: Option<String>,
//     }
//
// `REWRITE_EXPANSION=1 cargo test -p msrest-model-derive` writes this file anew.

#[allow(deprecated)]
const _: () = {
    use ::msrest_model::__private as __rest;
    use __rest::RestType as __RestType;
    #[automatically_derived]
    impl __rest::ObjectView for Job {
        fn model_schema(&self) -> &'static __rest::Schema {
            <Self as __rest::Model>::schema()
        }
        fn push(&self, _: &mut dyn __rest::ValueSink) {}
    }
    __rest::model_impls! {
        [] [Job] [] { const TYPE_INFO : __rest::TypeInfo = __rest::TypeInfo::new("Job", &
        []).with_additional(true, false); }
    }
    #[automatically_derived]
    impl __rest::Structure for Job {
        type Stage = __rest::NoStage;
        fn start() -> Self::Stage {
            __rest::NoStage
        }
    }
    __rest::serde_impls! {
        [] [Job] []
    }
};
::core::compile_error! {
    "unknown attribute `readOnly`; did you mean `readonly`?"
}
