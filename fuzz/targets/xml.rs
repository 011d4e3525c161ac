//! A text as XML: well-formed if `roxmltree` says so, but for what ElementTree refuses beside; and what is read is written and read
//! again.
#![no_main]

use std::fmt::Debug;

use libfuzzer_sys::fuzz_target;
use msrest_model::{DeserializationErrorKind as Kind, Deserializer, Model, RestType, Serializer, XmlElement};
use msrest_model_fuzz::xml_models::{All, Blobs};
use roxmltree::{Document, ParsingOptions};
use serde_json::Value;

fuzz_target!(|text: &str| {
    let text = text.trim_start_matches('\u{feff}');
    if text.trim_ascii().is_empty() {
        return;
    }
    let element = Deserializer::new().deserialize_as::<XmlElement>(text, "text/xml");
    let is_well_formed = Document::parse_with_options(text, ParsingOptions::default()).is_ok();
    match &element {
        Ok(_) => assert!(is_well_formed, "{text:?}"),
        Err(error) => {
            assert!(!is_well_formed || is_stricter(error.kind()), "{text:?}: {error}");
            assert!(error.offset().is_none_or(|offset| offset <= text.len()), "{text:?}: {error}");
        }
    }
    if let Ok(element) = &element {
        check(text, element);
        let tree = Deserializer::new().deserialize_as::<Value>(text, "text/xml");
        assert!(tree.is_ok(), "{text:?}: {tree:?}");
    }
    read::<All>(text, element.is_ok());
    read::<Blobs>(text, element.is_ok());
});

/// What `roxmltree` lets pass and ElementTree does not, and what costs too much.
fn is_stricter(kind: &Kind) -> bool {
    match kind {
        Kind::TooDeep(_) | Kind::TooManyAttributes(_) | Kind::TooManyNamespaces(_) => true,
        Kind::Syntax(message) => [
            "not an XML declaration",
            "not the name of a processing instruction",
            "a second `xmlns` on one element",
            "a prefix stands for no namespace",
            "a name begins with `:`",
            "a character reference to no character",
        ]
        .contains(&message.as_str()),
        _ => false,
    }
}

fn read<M: Model + PartialEq + Debug>(text: &str, is_well_formed: bool) {
    for recover in [false, true] {
        let model = Deserializer::new().recover(recover).deserialize_as::<M>(text, "text/xml");
        if let Ok(model) = model {
            assert!(is_well_formed, "{text:?}");
            check(text, &model);
        }
    }
}

/// What is written is read as it was.
fn check<T: RestType + PartialEq + Debug>(text: &str, value: &T) {
    let written = Serializer::new().keep_readonly(true).to_xml(value);
    let written = written.unwrap_or_else(|error| panic!("{text:?}: {error}"));
    let again = Deserializer::new().deserialize_as::<T>(&written, "text/xml");
    assert!(again.as_ref().is_ok_and(|again| again == value), "{text:?}\n{written}\n{value:?}\n{again:?}");
}
