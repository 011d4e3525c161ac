//! Nothing that is said of a document or a model quotes a secret: a marker stands in every secret of random documents, and
//! in nothing that comes out but the values themselves.

mod documents;
mod models;

use std::error::Error;
use std::fmt::Write as _;

use msrest_model::{
    DeserializationError, Deserializer, KeyExtractor, KeyTransformer, Model, RestType, SerializationError,
    Serializer, Warnings,
};
use msrest_model_tests::{EXTRACTORS, Quoting, QuotingFormat, cases, logged};
use proptest::prelude::{any, proptest};
use proptest::sample::Index;

use self::documents::{document, element, vault};
use self::models::{Vault, XmlVault};

/// It stands in every secret: as a text, a key, the name of an element, of an entity, of a prefix, or in digits.
const MARKER: &str = "hunter2";
const MARKER_DIGITS: &str = "48151623";

/// Whatever was said.
#[derive(Default)]
struct Said(String);

impl Said {
    fn add(&mut self, what: &dyn std::fmt::Debug) {
        let _ = writeln!(self.0, "{what:?} {what:#?}");
    }

    fn add_error(&mut self, error: &(dyn Error + 'static)) {
        self.add(&error);
        let _ = writeln!(self.0, "{error} {error:#}");
        if let Some(source) = error.source() {
            self.add_error(source);
        }
    }

    fn add_reading<T>(&mut self, outcome: Result<T, DeserializationError>) {
        if let Err(error) = outcome {
            self.add(error.kind());
            self.add(error.path());
            self.add_error(&error);
        }
    }

    fn add_writing<T>(&mut self, outcome: Result<T, SerializationError>) {
        if let Err(error) = outcome {
            self.add(error.kind());
            self.add(error.path());
            self.add(&error.validation_errors().map(serde_json::to_string));
            self.add_error(&error);
        }
    }

    fn check(self, of: &str) {
        for marker in [MARKER, MARKER_DIGITS] {
            assert!(!self.0.contains(marker), "of {of}\nwas said {}", self.0);
        }
    }
}

fn readers() -> Vec<Deserializer> {
    let extractors = [
        KeyExtractor::REST.to_vec(),
        KeyExtractor::ANY_SPELLING.to_vec(),
        EXTRACTORS.to_vec(),
        vec![KeyExtractor::custom(Quoting), KeyExtractor::RestKey],
    ];
    let readers = extractors.map(|extractors| Deserializer::new().key_extractors(extractors));
    readers.into_iter().flat_map(|reader| [reader.clone(), reader.recover(true)]).collect()
}

/// Reads in every way.
fn read<T: RestType>(text: &str, said: &mut Said) {
    for reader in readers() {
        let warnings = Warnings::new();
        let asked = reader.clone().warnings(&warnings);
        let lines = logged(|| {
            for reader in [&reader, &asked] {
                said.add_reading(reader.deserialize::<T>(text));
                said.add_reading(reader.deserialize_as::<T>(text, "application/json"));
                said.add_reading(reader.deserialize_as::<T>(text, "text/xml"));
                said.add_reading(
                    reader.deserialize_from::<T, _>(&mut serde_json::Deserializer::from_str(text)),
                );
                said.add_reading(reader.deserialize_from::<T, _>(QuotingFormat(text)));
                drop(reader.failsafe_deserialize::<T>(text));
                if let Ok(value) = serde_json::from_str(text) {
                    said.add_reading(reader.deserialize_value::<T>(&value));
                }
            }
        });
        said.add(&lines);
        for warning in warnings.take() {
            said.add(warning.kind());
            said.add_error(&warning);
        }
    }
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn reading_json(text in document(), cut in any::<Index>(), is_cut in proptest::bool::weighted(0.2)) {
        let end = if is_cut { cut.index(text.len() + 1) } else { text.len() };
        let text = String::from_utf8_lossy(text.as_bytes().get(..end).unwrap_or_default()).into_owned();
        let mut said = Said::default();
        read::<Vault>(&text, &mut said);
        if let Err(error) = serde_json::from_str::<Vault>(&text) {
            said.add_error(&error);
        }
        read::<Option<Vec<Vault>>>(&text, &mut said);
        said.check(&text);
    }

    #[test]
    fn reading_xml(text in element(), cut in any::<Index>(), is_cut in proptest::bool::weighted(0.2)) {
        let end = if is_cut { cut.index(text.len() + 1) } else { text.len() };
        let text = String::from_utf8_lossy(text.as_bytes().get(..end).unwrap_or_default()).into_owned();
        let mut said = Said::default();
        read::<XmlVault>(&text, &mut said);
        said.check(&text);
    }

    #[test]
    fn writing_and_validating(vault in vault()) {
        let mut said = Said::default();
        said.add(&vault);
        for error in vault.validate() {
            said.add(&serde_json::to_string(&error));
            said.add_error(&error);
        }
        if let Err(errors) = vault.check() {
            said.add(&serde_json::to_string(&errors));
            said.add_error(&errors);
        }
        for outcome in [serde_json::to_string(&vault), serde_json::to_string(&vault.request())] {
            outcome.err().into_iter().for_each(|error| said.add_error(&error));
        }
        said.add(&vault.request());
        said.add_writing(vault.as_dict());
        for transformer in [
            KeyTransformer::FullRestKey,
            KeyTransformer::LastRestKey,
            KeyTransformer::custom(Quoting),
        ] {
            for validate in [false, true] {
                let writer = Serializer::new().key_transformer(transformer.clone()).validate(validate);
                said.add_writing(writer.serialize(&vault));
                said.add_writing(writer.to_json(&vault));
                said.add_writing(writer.to_json_writer(&vault, std::io::sink()));
                said.add_writing(writer.to_xml(&vault));
            }
        }
        said.check("a model");
    }
}
