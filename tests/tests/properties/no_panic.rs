//! Nothing panics, whatever comes.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use msrest_model::{
    ContentType, DeserializationError, Deserializer, Duration, KeyExtractor, Model, RestType, Serializer,
};
use msrest_model_tests::{One, cases};
use proptest::prelude::{any, prop_oneof, proptest};
use rust_decimal::Decimal;
use serde_json::Value;

use super::documents::document;
use super::models::{Color, Guarded, Wide, json};

#[derive(Debug, Default, Model)]
struct Formats {
    #[rest(key = "value", format = "rfc-1123")]
    rfc: Option<DateTime<Utc>>,
    #[rest(format = "unix-time")]
    unix: Option<DateTime<Utc>>,
    #[rest(format = "bytearray")]
    bytes: Option<Vec<u8>>,
    #[rest(format = "base64")]
    base64: Option<Vec<u8>>,
}

/// Reads in every way, and does with the outcome what a program would.
fn read<T: RestType>(body: &[u8]) {
    for extractors in [KeyExtractor::REST.to_vec(), KeyExtractor::ANY_SPELLING.to_vec()] {
        let deserializer = Deserializer::new().key_extractors(extractors);
        show(deserializer.deserialize::<T>(body));
        if let Ok(value) = serde_json::from_slice::<Value>(body) {
            show(deserializer.deserialize_value::<T>(&value));
        }
    }
}

fn show<T: RestType>(outcome: Result<T, DeserializationError>) {
    match outcome {
        Ok(model) => drop(Serializer::new().to_json(&model)),
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}

fn read_all(body: &[u8]) {
    read::<Wide>(body);
    read::<Guarded>(body);
    read::<Formats>(body);
    read::<Value>(body);
    read::<BTreeMap<String, Vec<Option<i8>>>>(body);
    read_scalars(body);
}

fn read_scalars(body: &[u8]) {
    read::<One<String>>(body);
    read::<One<i8>>(body);
    read::<One<i128>>(body);
    read::<One<f32>>(body);
    read::<One<DateTime<Utc>>>(body);
    read::<One<NaiveDate>>(body);
    read::<One<NaiveTime>>(body);
    read::<One<Duration>>(body);
    read::<One<Decimal>>(body);
    read::<One<Color>>(body);
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn on_any_bytes(body in proptest::collection::vec(any::<u8>(), 0..60)) {
        read_all(&body);
    }

    #[test]
    fn on_any_text(text in ".{0,60}") {
        read_all(text.as_bytes());
        let _ = ContentType::parse(&text);
    }

    #[test]
    fn on_nearly_json(text in "[\\[\\]{}:,\"a0-9.eE+ \\-]{0,40}") {
        read_all(text.as_bytes());
    }

    #[test]
    fn on_any_json(value in json()) {
        read_all(value.to_string().as_bytes());
        read_all(format!("{{\"value\": {value}}}").as_bytes());
    }

    #[test]
    fn on_documents_that_are_cut(text in document(), at in any::<proptest::sample::Index>()) {
        let end = at.index(text.len());
        read_all(&text.as_bytes()[..end]);
    }

    #[test]
    fn on_texts_in_the_place_of_dates(
        text in prop_oneof![
            "[0-9TZ:+.,\\- ]{0,30}",
            "[+-]?P[0-9YMWDTHS.,]{0,20}",
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{0,12})?(Z|[+-][0-9]{2}:?[0-9]{2})?",
            "(Fri, )?[0-9]{1,2} (Dec|Feb) [0-9]{1,5} [0-9]{2}:[0-9]{2}:[0-9]{2} ([A-Z]{1,3}|[+-][0-9]{4})",
            "[+-]?[0-9]{0,45}(\\.[0-9]{0,40})?([eE][+-]?[0-9]{1,12})?",
            "[A-Za-z0-9+/_=\\- \n-]{0,20}",
        ],
    ) {
        for key in ["value", "unix", "bytes", "base64"] {
            read_all(format!("{{{key:?}: {}}}", Value::from(text.as_str())).as_bytes());
            read_all(format!("{{{key:?}: {text}}}").as_bytes());
        }
    }
}
