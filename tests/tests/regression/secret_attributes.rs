//! What an attribute or its type keeps secret is quoted on no way: as a constant, as a discriminator, as a qualified name.
#![allow(clippy::unwrap_used, reason = "a check that fails panics")]

use msrest_model::{Deserializer, Model};
use msrest_model_tests::{check_refuses, with_warnings};
use secrecy::SecretString;

use super::secrets::{Account, Login, SECRET, assert_silent};

#[derive(Debug, PartialEq, Model)]
struct Constants {
    #[rest(constant = "login", secret)]
    kind: String,
    #[rest(constant = "on")]
    state: String,
}

/// What stands in a constant's place is read before it is compared.
#[test]
fn a_constant_is_as_secret_as_its_attribute() {
    for (document, path) in [
        (r#"{"kind":[{"s3cr3t":"\ud800"}]}"#, "kind[0][\"…\"]"),
        (r#"{"state":[{"open":"\ud800"}]}"#, "state[0].open"),
    ] {
        let mut format = serde_json::Deserializer::from_str(document);
        let error = Deserializer::new().deserialize_from::<Constants, _>(&mut format).unwrap_err();
        assert_eq!(error.path().to_string(), path, "{error}");
    }
}

#[derive(Debug, PartialEq, Model)]
#[rest(discriminator = "kind")]
enum Door {
    #[rest(value = "open")]
    Open(Login),
    #[rest(base)]
    Other(OtherDoor),
}

#[derive(Debug, PartialEq, Model)]
struct OtherDoor {
    #[rest(secret)]
    kind: Option<String>,
}

/// A value that leads to no variant is kept in an attribute of the base.
#[test]
fn a_discriminator_is_as_secret_as_the_attribute_that_keeps_it() {
    for document in [r#"{"kind":"s3cr3t"}"#, "<Door><kind>s3cr3t</kind></Door>"] {
        let content_type = if document.starts_with('<') { "text/xml" } else { "text/json" };
        let read = |reader: Deserializer| reader.deserialize_as::<Door>(document, content_type);
        let (door, warnings) = with_warnings(Deserializer::new(), read).unwrap();
        assert_eq!(door, Door::Other(OtherDoor { kind: Some(SECRET.to_owned()) }));
        assert_eq!(warnings.len(), 1);
        assert!(!format!("{warnings:?} {:?}", warnings.first().unwrap().kind()).contains(SECRET));
    }
}

#[derive(Debug, Model)]
#[rest(xml(name = "Names"))]
struct Names {
    #[rest(xml(attr, qname))]
    of_type: Option<SecretString>,
    #[rest(secret, xml(qname))]
    marked: Option<String>,
}

#[test]
fn a_qualified_name_is_as_secret_as_its_type() {
    for document in ["<Names of_type='s3cr3t:a'/>", "<Names><marked>s3cr3t:a</marked></Names>"] {
        let error = Names::deserialize(document).unwrap_err();
        assert!(error.to_string().contains("expected a qualified name whose prefix is declared"), "{error}");
        assert_silent(&error);
    }
}

/// With `arbitrary_precision` an object that is built aside may be a number: it is read before it is known.
#[test]
fn keys_in_what_is_built_aside_are_secret() {
    let mut format = serde_json::Deserializer::from_str(r#"[{"pin":1,"unknown":{"s3cr3t":["#);
    let error = Deserializer::new().deserialize_from::<Vec<Login>, _>(&mut format).unwrap_err();
    assert_eq!(error.path().to_string().get(..3), Some("[0]"), "{error}");
    assert_silent(&error);
}

/// What stands in place of a map of pairs is read before it is known to be one.
#[test]
fn keys_in_pairs_are_as_secret_as_in_a_map() {
    for unreadable in ["1e999", "\"\\ud800\"", "[[[[[[[[1]]]]]]]]"] {
        let document =
            format!(r#"{{"by_user":[{{"key":"a","value":{{"pin":{{"s3cr3t":{unreadable}}}}}}}]}}"#);
        let mut format = serde_json::Deserializer::from_str(&document);
        let reader = Deserializer::new().max_depth(8);
        let error = reader.deserialize_from::<Account, _>(&mut format).unwrap_err();
        // With `arbitrary_precision` a `Value` holds the number, and the pair is known.
        assert!(error.path().to_string().starts_with("by_user"), "{error}");
        assert_silent(&error);
    }
}

#[derive(Debug, PartialEq, Model)]
#[rest(discriminator = "kind")]
enum Room {
    #[rest(value = "locked")]
    Locked(Login),
    #[rest(value = "open")]
    Open(OpenRoom),
    #[rest(base)]
    Other(OtherRoom),
}

#[derive(Debug, PartialEq, Model)]
struct OpenRoom {
    width: Option<i32>,
}

#[derive(Debug, PartialEq, Model)]
struct OtherRoom {
    kind: Option<String>,
    width: Option<i32>,
}

/// What is read as the base may be of any variant; of a known one its own attributes tell what is secret.
#[test]
fn a_known_variant_quotes_what_is_open_in_it() {
    let open = "width: expected an integer of 32 bits, found the string \"x\"";
    check_refuses::<Room>(r#"{"width":"x","kind":"open"}"#, open);
    let other = "width: expected an integer of 32 bits, found a string";
    check_refuses::<Room>(r#"{"width":"x","kind":"ajar"}"#, other);
    check_refuses::<[Login; 1]>(r#""s3cr3t""#, "expected an array, found a string");
}
