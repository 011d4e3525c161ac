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
use serde::de::DeserializeOwned;

use self::documents::{document, element, open_document, vault};
use self::models::{OpenVault, Vault, XmlVault};

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
    let limited = Deserializer::new().max_depth(2).max_items(3).warning_limit(1);
    let limited = limited.max_xml_attributes(1).max_xml_namespaces(0);
    let readers = readers.into_iter().chain([limited, Deserializer::new().max_input_bytes(20)]);
    readers.flat_map(|reader| [reader.clone(), reader.recover(true)]).collect()
}

/// Reads in every way.
fn read<T: RestType>(text: &str, said: &mut Said) {
    for reader in readers() {
        let warnings = Warnings::new();
        let asked = reader.clone().warnings(&warnings);
        let lines = logged(|| {
            read_items::<T>(&reader, text, said);
            for reader in [&reader, &asked] {
                said.add_reading(reader.deserialize::<T>(text));
                said.add_reading(reader.deserialize_as::<T>(text, "application/json"));
                said.add_reading(reader.deserialize_as::<T>(text, "text/xml"));
                said.add_reading(
                    reader.deserialize_from::<T, _>(&mut serde_json::Deserializer::from_str(text)),
                );
                said.add_reading(reader.deserialize_from::<T, _>(QuotingFormat(text)));
                said.add_reading(reader.deserialize_reader::<T>(text.as_bytes()));
                drop(reader.failsafe_deserialize::<T>(text));
                drop(reader.failsafe_deserialize_as::<T>(text, "application/json"));
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

/// What takes nothing, and says so.
struct Full;

impl std::io::Write for Full {
    fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
        Err(std::io::ErrorKind::StorageFull.into())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Reads a document as the item of a list, as the list, and as what stands beside one.
fn read_items<T: RestType>(reader: &Deserializer, text: &str, said: &mut Said) {
    let list = format!("{{\"value\":[{text}]}}");
    for (text, path) in [(text, ""), (text, "logins"), (&*list, "value")] {
        let items = reader.items::<T>(text.as_bytes(), path);
        said.add(&items);
        items.take(5).for_each(|item| said.add_reading(item));
        let parts = reader.items_or_rest::<T, T>(text.as_bytes(), path);
        parts.take(5).for_each(|part| said.add_reading(part.map(drop)));
    }
}

/// Reads in the ways that have no options.
fn read_plainly<T: RestType + DeserializeOwned>(text: &str, said: &mut Said) {
    said.add_reading(msrest_model::from_str::<T>(text));
    said.add_reading(msrest_model::from_slice::<T>(text.as_bytes()));
    said.add_reading(msrest_model::from_reader::<T>(text.as_bytes()));
    for outcome in [serde_json::from_str::<T>(text), serde_json::from_slice(text.as_bytes())] {
        outcome.err().into_iter().for_each(|error| said.add_error(&error));
    }
    if let Ok(value) = serde_json::from_str(text) {
        said.add_reading(msrest_model::from_value::<T>(&value));
        serde_json::from_value::<T>(value).err().into_iter().for_each(|error| said.add_error(&error));
    }
}

proptest! {
    #![proptest_config(cases(100))]

    #[test]
    fn reading_json(text in document(), cut in any::<Index>(), is_cut in proptest::bool::weighted(0.2)) {
        let end = if is_cut { cut.index(text.len() + 1) } else { text.len() };
        let text = String::from_utf8_lossy(text.as_bytes().get(..end).unwrap_or_default()).into_owned();
        let mut said = Said::default();
        read::<Vault>(&text, &mut said);
        read_plainly::<Vault>(&text, &mut said);
        read::<Option<Vec<Vault>>>(&text, &mut said);
        said.check(&text);
    }

    #[test]
    fn reading_what_is_not_known(text in open_document()) {
        let mut said = Said::default();
        read::<OpenVault>(&text, &mut said);
        read_plainly::<Vec<OpenVault>>(&format!("[{text}]"), &mut said);
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
    fn writing_and_validating(vault in vault(), other in vault()) {
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
        said.add_writing(vault.to_xml_writer(std::io::sink()));
        said.add_writing(msrest_model::to_value(&vault));
        said.add_writing(msrest_model::to_writer_pretty(std::io::sink(), &vault));
        said.add_writing(msrest_model::merge_patch(&vault, &other));
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
                said.add_writing(writer.to_json_pretty(&vault));
                said.add_writing(writer.to_json_writer(&vault, Full));
                said.add_writing(writer.to_xml(&vault));
                said.add_writing(writer.to_xml_writer(&vault, Full));
                said.add_writing(writer.clone().xml(true).body(&vault));
                let wrapped = writer.wrap(&vault);
                said.add(&wrapped);
                serde_json::to_string(&wrapped).err().into_iter().for_each(|error| said.add_error(&error));
                serde_json::to_value(&wrapped).err().into_iter().for_each(|error| said.add_error(&error));
            }
        }
        said.check("a model");
    }
}
