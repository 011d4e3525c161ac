// What the derive prints for this, the methods:
//
//     struct Job {
//         #[rest(key = "jobId", readonly)]
//         job_id: Option<String>,
//     }
//
// `REWRITE_EXPANSION=1 cargo test -p msrest-model-derive` writes this file anew.

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
