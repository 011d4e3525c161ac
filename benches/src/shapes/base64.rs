//! Attachments of 4 kB in base64, left as a text and decoded to bytes.

use super::random::Random;
use super::{Shape, array};

pub(crate) struct Base64Text;

impl Shape for Base64Text {
    const NAME: &'static str = "base64_text";
    const COUNT: usize = 200;
    const FEW: Option<usize> = Some(20);

    type Ours = Vec<ours::Attachment>;
    type Theirs = Vec<for_serde::Attachment>;

    fn text(count: usize) -> String {
        array(count, attachment)
    }

    fn keys() -> Vec<&'static str> {
        KEYS.to_vec()
    }
}

pub(crate) struct Base64Bytes;

impl Shape for Base64Bytes {
    const NAME: &'static str = "base64_bytes";
    const COUNT: usize = 200;
    const FEW: Option<usize> = Some(20);

    type Ours = Vec<bytes::Attachment>;
    type Theirs = Vec<bytes::ForSerde>;

    fn text(count: usize) -> String {
        array(count, attachment)
    }

    fn keys() -> Vec<&'static str> {
        KEYS.to_vec()
    }
}

fn attachment(number: usize) -> String {
    let mut random = Random::new(number);
    let bytes: Vec<u8> = (0..3072 / 8).flat_map(|_| random.below(u64::MAX).to_le_bytes()).collect();
    format!(r#"{{"name":"photo {number}.jpg","content":"{}"}}"#, bytes::encoded(&bytes))
}

models! {
    Attachment {
        "name" name: String,
        "content" content: String,
    }
}

mod bytes {
    use std::fmt;

    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    use serde::de::{Error, Visitor};
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    #[derive(msrest_model::Model)]
    pub(crate) struct Attachment {
        pub(crate) name: Option<String>,
        #[rest(format = "bytearray")]
        pub(crate) content: Option<Vec<u8>>,
    }

    #[derive(Serialize, Deserialize)]
    pub(crate) struct ForSerde {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) name: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) content: Option<Bytes>,
    }

    /// Bytes that serde reads and writes in base64, without a text in between that it has to keep.
    pub(crate) struct Bytes(Vec<u8>);

    pub(super) fn encoded(bytes: &[u8]) -> String {
        STANDARD.encode(bytes)
    }

    impl Serialize for Bytes {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.serialize_str(&encoded(&self.0))
        }
    }

    impl<'de> Deserialize<'de> for Bytes {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            deserializer.deserialize_str(Base64)
        }
    }

    struct Base64;

    impl Visitor<'_> for Base64 {
        type Value = Bytes;

        fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            formatter.write_str("bytes in base64")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<Bytes, E> {
            STANDARD.decode(text).map(Bytes).map_err(E::custom)
        }
    }
}
