//! What is said of a document or model quotes no secret: neither one around the place of an error nor one below it.
//! MEND `secrets-around`: msrest's errors quote all that they are about.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a check that fails panics")]

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Debug;

use msrest_model::{
    Attribute, DeserializationError, Deserializer, KeyExtractor, KeyTransformer, Model, OneOrMany, RestType,
    Serializer, Transformed,
};
use msrest_model_tests::{
    Quoting, QuotingFormat, check_breaks, check_refuses, check_refuses_with, check_unwritable, with_warnings,
};
use serde_json::Value;

pub(super) const SECRET: &str = "s3cr3t";

#[derive(Debug, PartialEq, Model)]
pub(super) struct Account {
    #[rest(key = "keys.primary", secret)]
    primary: Option<String>,
    #[rest(key = "open.size")]
    size: Option<i32>,
    name: Option<i32>,
    login: Option<Login>,
    logins: Option<Vec<Login>>,
    by_user: Option<BTreeMap<String, Login>>,
    owner: Option<Owner>,
    backup: Option<Box<Account>>,
    numbers: Option<Vec<i32>>,
}

/// A model that is built aside, as it needs a value.
#[derive(Debug, PartialEq, Model)]
pub(super) struct Login {
    #[rest(secret)]
    pin: u16,
}

#[derive(Debug, PartialEq, Model)]
#[rest(discriminator = "about.kind")]
enum Owner {
    #[rest(value = "person")]
    Person(Login),
    #[rest(base)]
    Other(OtherOwner),
}

#[derive(Debug, PartialEq, Model)]
struct OtherOwner {
    #[rest(key = "about.kind")]
    kind: Option<String>,
}

/// What stands in place of an object is quoted only if nothing below it is secret.
#[test]
fn around_a_secret_no_value_is_quoted() {
    for (document, message) in [
        (r#"{"keys":"s3cr3t"}"#, "keys: expected an object, found a string"),
        (r#""s3cr3t""#, "expected an object, found a string"),
        (r#"{"login":"s3cr3t"}"#, "login: expected an object, found a string"),
        (r#"{"login":true}"#, "login: expected an object, found a boolean"),
        (r#"{"logins":"s3cr3t"}"#, "logins: expected an array, found a string"),
        (r#"{"logins":["s3cr3t"]}"#, "logins[0]: expected an object, found a string"),
        (r#"{"by_user":"s3cr3t"}"#, "by_user: expected an object, found a string"),
        (r#"{"by_user":{"ann":"s3cr3t"}}"#, "by_user.ann: expected an object, found a string"),
        (r#"{"owner":"s3cr3t"}"#, "owner: expected an object, found a string"),
        (r#"{"owner":{"about":"s3cr3t"}}"#, "owner.about: expected an object, found a string"),
        (r#"{"backup":"s3cr3t"}"#, "backup: expected an object, found a string"),
        (
            r#"{"by_user":["s3cr3t"]}"#,
            "by_user[0]: expected an object with a key and a value, found a string",
        ),
        (r#"{"open":"x"}"#, "open: expected an object, found the string \"x\""),
        (r#"{"name":"x"}"#, "name: expected an integer of 32 bits, found the string \"x\""),
        (r#"{"numbers":"x"}"#, "numbers: expected an array, found the string \"x\""),
    ] {
        check_refuses::<Account>(document, message);
        check_refuses_with::<Account>(&KeyExtractor::ANY_SPELLING, document, message);
    }
    check_refuses::<Vec<Login>>(r#"["s3cr3t"]"#, "[0]: expected an object, found a string");
    check_refuses::<Vec<Login>>(r#""s3cr3t""#, "expected an array, found a string");
    check_refuses::<Vec<i32>>(r#""x""#, "expected an array, found the string \"x\"");
}

#[derive(Debug, PartialEq, RestType)]
enum LoginOrNumber {
    Number(i32),
    Login(Login),
}

#[derive(Debug, PartialEq, RestType)]
enum LoginOrHost {
    Host(Host),
    Logins(Vec<Login>),
}

#[derive(Debug, PartialEq, RestType)]
#[rest(text)]
struct Host(std::net::SocketAddr);

#[derive(Debug, PartialEq, RestType)]
enum NameOrNumber {
    Number(i32),
    Name(OtherOwner),
}

/// A text may stand in the place of the variant with a secret, though it is another one that reads it.
#[test]
fn a_union_quotes_nothing_if_a_variant_holds_a_secret() {
    check_refuses::<LoginOrNumber>(r#""s3cr3t""#, "expected an integer of 32 bits, found a string");
    check_refuses::<Vec<LoginOrNumber>>("[4711.5]", "[0]: expected an integer of 32 bits, found a number");
    check_refuses::<OneOrMany<LoginOrNumber>>(
        r#""s3cr3t""#,
        "expected an integer of 32 bits, found a string",
    );
    check_refuses::<LoginOrHost>(r#""s3cr3t""#, "its message may quote a secret and is not shown");
    check_refuses::<NameOrNumber>(r#""x""#, "expected an integer of 32 bits, found the string \"x\"");
    // What stands in the variant is not around the secret.
    let message = "[0].pin: expected an integer from 0 to 65535, found a string";
    check_refuses::<LoginOrHost>(r#"[{"pin": "s3cr3t"}]"#, message);
}

#[test]
fn around_a_secret_recovery_quotes_no_value() {
    let document = r#"{"keys":"s3cr3t","login":"s3cr3t","logins":["s3cr3t"],"owner":"s3cr3t","open":"x"}"#;
    for extractors in [KeyExtractor::REST.to_vec(), KeyExtractor::ANY_SPELLING.to_vec()] {
        let reader = Deserializer::new().key_extractors(extractors).recover(true);
        let (_, warnings) = with_warnings(reader, |reader| reader.deserialize::<Account>(document)).unwrap();
        let said = format!("{warnings:?}");
        assert!(said.contains("owner: left absent: expected an object, found a string"), "{said}");
        assert!(said.contains("open: left absent: expected an object, found the string"), "{said}");
        assert!(!said.contains(SECRET), "{said}");
    }
}

#[derive(Debug, Default, PartialEq, Model)]
struct Tokens {
    #[rest(key = "properties.id")]
    id: Option<i32>,
    #[rest(additional_properties(send), secret)]
    rest: BTreeMap<String, BTreeMap<String, f64>>,
}

#[derive(Debug, Default, PartialEq, Model)]
struct Holder {
    tokens: Option<Tokens>,
}

/// Their keys are shown, as those of attributes are; what stands below has none to show.
#[test]
fn secret_additional_properties_show_their_keys_only() {
    for (document, message) in [
        (r#"{"github":"s3cr3t"}"#, "github: expected an object, found a string"),
        (r#"{"github":{"s3cr3t":"s3cr3t"}}"#, "github[\"…\"]: expected a number, found a string"),
        (r#"{"properties":"s3cr3t"}"#, "properties: expected an object, found a string"),
        (
            r#"{"properties":{"id":"x"}}"#,
            "properties.id: expected an integer of 32 bits, found the string \"x\"",
        ),
        (r#""s3cr3t""#, "expected an object, found a string"),
    ] {
        check_refuses::<Tokens>(document, message);
        check_refuses_with::<Tokens>(&KeyExtractor::ANY_SPELLING, document, message);
    }
    check_refuses::<Holder>(r#"{"tokens":"s3cr3t"}"#, "tokens: expected an object, found a string");
    let token = BTreeMap::from([(SECRET.to_owned(), f64::NAN)]);
    let tokens = Tokens { id: None, rest: BTreeMap::from([("github".to_owned(), token)]) };
    let message = "github[\"…\"]: NaN and infinities are not JSON numbers";
    check_unwritable(&Serializer::new(), &tokens, message);
    check_unwritable(&Serializer::new().key_transformer(same_keys()), &tokens, message);
    assert_eq!(tokens.to_xml().unwrap_err().to_string(), message);
}

#[derive(Debug, Default, PartialEq, Model)]
struct Vault {
    #[rest(secret)]
    scores: Option<BTreeMap<String, f64>>,
    #[rest(secret)]
    logins: Option<BTreeMap<String, Rated>>,
    open: Option<BTreeMap<String, f64>>,
}

#[derive(Debug, Default, PartialEq, Model)]
struct Rated {
    #[rest(maximum = 5)]
    rate: Option<i32>,
    #[rest(required, key = "properties.note")]
    note: Option<String>,
}

fn same_keys() -> KeyTransformer {
    KeyTransformer::custom(|attribute: &Attribute, value: Option<Value>| {
        Transformed::key(attribute.name(), value)
    })
}

#[test]
fn the_keys_of_secret_maps_stand_in_no_path() {
    let scores = Some(BTreeMap::from([(SECRET.to_owned(), f64::NAN)]));
    let vault = Vault { scores: scores.clone(), ..Vault::default() };
    let message = "scores[\"…\"]: NaN and infinities are not JSON numbers";
    check_unwritable(&Serializer::new(), &vault, message);
    check_unwritable(&Serializer::new().key_transformer(same_keys()), &vault, message);
    check_unwritable(&Serializer::new().key_transformer(KeyTransformer::Attribute), &vault, message);
    assert_eq!(vault.to_xml().unwrap_err().to_string(), message);
    let open = Vault { open: scores, ..Vault::default() };
    check_unwritable(&Serializer::new(), &open, "open.s3cr3t: NaN and infinities are not JSON numbers");

    let rated = Rated { rate: Some(9), note: None };
    let vault = Vault { logins: Some(BTreeMap::from([(SECRET.to_owned(), rated)])), ..Vault::default() };
    check_breaks(
        &vault,
        &[
            ("logins[\"…\"].rate", "maximum", "Parameter 'Rated.rate' must be equal to or less than 5."),
            ("logins[\"…\"].note", "required", "Parameter 'Rated.note' can not be None."),
        ],
    );
    let errors = vault.check().unwrap_err();
    let answer = serde_json::to_string(&errors).unwrap();
    assert!(answer.contains("logins[\\\"…\\\"].rate") && !answer.contains(SECRET), "{answer}");
    let error = Serializer::new().validate(true).to_json(&vault).unwrap_err();
    assert!(!format!("{error} {error:?} {:?}", error.kind()).contains(SECRET), "{error}");
}

#[derive(Debug, PartialEq, Model)]
#[rest(xml(name = "Login"))]
struct XmlLogin {
    #[rest(secret)]
    password: Option<String>,
}

#[derive(Debug, PartialEq, Model)]
#[rest(xml(name = "Name"))]
struct XmlName {
    name: Option<String>,
}

/// What another parser says is shown only if there is no secret in the document.
#[test]
fn other_parsers_do_not_quote_secrets() {
    for inside in ["a&s3cr3t;", "<s3cr3t:a/>", "</s3cr3t>"] {
        let error = XmlLogin::deserialize(format!("<Login><password>{inside}</password></Login>"));
        assert_silent(&error.unwrap_err());
        let error = XmlName::deserialize(format!("<Name><name>{inside}</name></Name>")).unwrap_err();
        assert!(error.to_string().contains(SECRET), "{error}");
    }
    let error = XmlLogin::deserialize("<Login>\n <password>a&s3cr3t;</password></Login>").unwrap_err();
    assert_eq!(
        error.to_string(),
        "not well-formed; what the parser says may quote a secret and is not shown at line 2 column 13",
    );

    let body = r#"{"password": "s3cr3t""#;
    for reader in [Deserializer::new(), Deserializer::new().recover(true)] {
        assert_silent(&from_quoting_format::<XmlLogin>(&reader, body));
        assert_silent(&from_quoting_format::<Vec<Option<XmlLogin>>>(&reader, body));
        let error = from_quoting_format::<XmlName>(&reader, body);
        assert_eq!(error.to_string(), format!("unexpected end of {body}"));
    }
}

/// A format whose errors quote the text.
fn from_quoting_format<T: RestType + Debug>(reader: &Deserializer, text: &str) -> DeserializationError {
    reader.deserialize_from::<T, _>(QuotingFormat(text)).unwrap_err()
}

#[test]
fn the_callers_messages_do_not_quote_secrets() {
    let reader = Deserializer::new().key_extractors([KeyExtractor::custom(Quoting)]);
    for body in [r#"{"keys":{"primary":"s3cr3t"}}"#, r#"{"login":"s3cr3t"}"#, r#"{"logins":["s3cr3t"]}"#] {
        let error = reader.deserialize::<Account>(body).unwrap_err();
        assert!(error.to_string().contains("the key extractor failed: its message may quote"), "{error}");
        assert_silent(&error);
    }
    // It has seen the whole object.
    assert_silent(&reader.deserialize::<Account>(r#"{"name":"s3cr3t"}"#).unwrap_err());
    let error = reader.deserialize_as::<XmlName>(r#"{"name":"s3cr3t"}"#, "text/json").unwrap_err();
    assert!(error.to_string().starts_with("name: the key extractor failed: bad: \"s3cr3t\""), "{error}");

    let writer = Serializer::new().key_transformer(KeyTransformer::custom(Quoting));
    let scores = Some(BTreeMap::from([(SECRET.to_owned(), 1.0)]));
    let vault = Vault { scores: scores.clone(), ..Vault::default() };
    let message = "scores: the key transformer failed: its message may quote a secret and is not shown";
    check_unwritable(&writer, &vault, message);
    let rated = Rated { rate: None, note: Some(SECRET.to_owned()) };
    let vault = Vault { logins: Some(BTreeMap::from([(SECRET.to_owned(), rated)])), ..Vault::default() };
    let error = writer.to_json(&vault).unwrap_err();
    assert!(!format!("{error:?} {:?} {:?}", error.kind(), error.source()).contains(SECRET), "{error}");
    assert!(error.to_string().starts_with("logins[\"…\"].note: the key transformer failed: its"), "{error}");
    let error = writer.to_json(&Vault { open: scores, ..Vault::default() }).unwrap_err();
    assert_eq!(error.to_string(), r#"open: the key transformer failed: bad: {"s3cr3t":1.0}"#);
}

pub(super) fn assert_silent(error: &DeserializationError) {
    let said = format!("{error} {error:?} {:?} {:?} {:?}", error.kind(), error.path(), error.source());
    assert!(!said.contains(SECRET), "{said}");
}
