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
    const __TYPE_INFO: __rest::TypeInfo = __rest::TypeInfo::new("Job", &[])
        .with_additional(true, false);
    static __TABLE: __rest::Schema = __rest::Schema::new(&__TYPE_INFO);
    #[automatically_derived]
    impl __rest::ObjectView for Job {
        fn model_schema(&self) -> &'static __rest::Schema {
            &__TABLE
        }
        fn push(&self, _: &mut dyn __rest::ValueSink) {}
    }
    #[automatically_derived]
    impl __rest::RestType for Job {
        const TYPE_INFO: __rest::TypeInfo = __TYPE_INFO;
        #[inline]
        fn push_value(&self, number: __rest::usize, out: &mut dyn __rest::ValueSink) {
            out.view(number, &__rest::View::Object(self));
        }
    }
    #[automatically_derived]
    impl __rest::Structure for Job {
        type Stage = __rest::NoStage;
        fn start() -> Self::Stage {
            __rest::NoStage
        }
        fn finish(_: Self::Stage) -> __rest::Result<Self, __rest::Incomplete> {
            __rest::Result::Err(__rest::Incomplete::Null)
        }
    }
    #[automatically_derived]
    impl __rest::Model for Job {
        fn schema() -> &'static __rest::Schema {
            &__TABLE
        }
    }
    #[automatically_derived]
    impl __rest::PayloadModel for Job {}
    #[automatically_derived]
    impl Job {
        /// See `msrest_model::Model::serialize`.
        #[inline]
        #[allow(dead_code)]
        pub fn serialize(
            &self,
        ) -> __rest::Result<__rest::Value, __rest::SerializationError> {
            __rest::Model::serialize(self)
        }
        /// See `msrest_model::Model::deserialize`.
        #[inline]
        #[allow(dead_code)]
        pub fn deserialize(
            body: impl __rest::AsRef<[__rest::u8]>,
        ) -> __rest::Result<Self, __rest::DeserializationError> {
            __rest::Model::deserialize(body)
        }
    }
    #[automatically_derived]
    impl __rest::Serialize for Job {
        fn serialize<__S: __rest::Serializer>(
            &self,
            output: __S,
        ) -> __rest::Result<__S::Ok, __S::Error> {
            __rest::serialize(self, output)
        }
    }
    #[automatically_derived]
    impl<'__de> __rest::Deserialize<'__de> for Job {
        fn deserialize<__D: __rest::Deserializer<'__de>>(
            input: __D,
        ) -> __rest::Result<Self, __D::Error> {
            __rest::deserialize(input)
        }
    }
};
::core::compile_error! {
    "unknown attribute `readOnly`; did you mean `readonly`?"
}
