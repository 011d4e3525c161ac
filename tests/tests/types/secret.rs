//! The secrets of the crate `secrecy`, which no attribute has to mark.

use std::collections::BTreeMap;
use std::error::Error;

use msrest_model::{Deserializer, KeyExtractor, Model, RestType, Serializer};
use msrest_model_tests::sources::read;
use msrest_model_tests::{check_refuses, check_refuses_with, check_writes, with_warnings};
use secrecy::zeroize::Zeroize;
use secrecy::{ExposeSecret, SecretBox, SecretString};

const SECRET: &str = "s3cr3t";

#[derive(Debug, Model)]
struct Account {
    name: Option<String>,
    password: SecretString,
    pin: Option<SecretBox<u16>>,
    tokens: Option<Vec<SecretString>>,
    scores: Option<SecretBox<Scores>>,
    login: Option<Login>,
}

/// What a type of the caller's own brings along.
#[derive(Debug, Default, Model)]
struct Scores {
    by_user: BTreeMap<String, f64>,
}

impl Zeroize for Scores {
    fn zeroize(&mut self) {
        self.by_user.clear();
    }
}

#[derive(Model)]
#[rest(debug)]
struct Login {
    token: Token,
}

#[derive(Debug, RestType)]
struct Token(SecretString);

const DOCUMENT: &str = r#"{"name": "a", "password": "b", "pin": 5, "tokens": ["c"], "scores": {"by_user": {"d": 1.5}}, "login": {"token": "e"}}"#;

#[test]
fn come_and_go_as_what_they_hold() {
    let account = Account::deserialize(DOCUMENT).unwrap();
    check_writes(&account, DOCUMENT);
    assert_eq!(account.password.expose_secret(), "b");
    let value = serde_json::from_str(DOCUMENT).unwrap();
    check_writes(&Deserializer::new().deserialize_value::<Account>(&value).unwrap(), DOCUMENT);
    check_writes(&serde_json::from_str::<Account>(DOCUMENT).unwrap(), DOCUMENT);
    let said = format!("{account:?}");
    assert!(
        ["\"b\"", "5", "\"c\"", "\"d\"", "1.5", "\"e\""].iter().all(|secret| !said.contains(secret)),
        "{said}"
    );
    let pin = Account::schema().attributes().iter().find(|attribute| attribute.name() == "pin");
    assert!(pin.is_some_and(|pin| pin.is_secret()));
}

#[test]
fn nothing_of_them_is_quoted() {
    for (document, message) in [
        (r#"{"password":[]}"#, "password: expected a string, number or boolean, found an array"),
        (r#"{"password":"","pin":"s3cr3t"}"#, "pin: expected an integer from 0 to 65535, found a string"),
        (r#"{"password":"","tokens":"s3cr3t"}"#, "tokens: expected an array, found a string"),
        (r#"{"password":"","scores":"s3cr3t"}"#, "scores: expected an object, found a string"),
        (
            r#"{"password":"","scores":{"by_user":{"s3cr3t":"s3cr3t"}}}"#,
            "scores.by_user[\"…\"]: expected a number, found a string",
        ),
        (r#"{"password":"","login":"s3cr3t"}"#, "login: expected an object, found a string"),
        (r#""s3cr3t""#, "expected an object, found a string"),
        (r#"{"name":[]}"#, "name: expected a string, number or boolean, found an array"),
    ] {
        check_refuses::<Account>(document, message);
        check_refuses_with::<Account>(&KeyExtractor::ANY_SPELLING, document, message);
    }
    check_refuses::<Vec<SecretBox<u16>>>(
        r#"["s3cr3t"]"#,
        "[0]: expected an integer from 0 to 65535, found a string",
    );
    // Two extractors find different values.
    let reader = Deserializer::new().key_extractors(KeyExtractor::ANY_SPELLING).recover(true);
    let document =
        r#"{"password": "s3cr3t", "PASSWORD": "s3cr3t2", "tokens": [["s3cr3t"]], "pin": "s3cr3t"}"#;
    let (_, warnings) = with_warnings(reader, |reader| reader.deserialize::<Account>(document)).unwrap();
    assert_eq!(warnings.len(), 3, "{warnings:?}");
    assert!(!format!("{warnings:?}").contains(SECRET), "{warnings:?}");
}

#[test]
fn nothing_of_them_is_quoted_on_the_way_out() {
    let scores = Scores { by_user: BTreeMap::from([(SECRET.to_owned(), f64::NAN)]) };
    let mut account = Account::deserialize(DOCUMENT).unwrap();
    account.scores = Some(SecretBox::new(Box::new(scores)));
    let error = Serializer::new().to_json(&account).unwrap_err();
    assert_eq!(error.to_string(), "scores.by_user[\"…\"]: NaN and infinities are not JSON numbers");
    assert!(!format!("{error:?} {:?}", error.source()).contains(SECRET), "{error:?}");
}

#[test]
fn are_in_the_guide() {
    let guide = read("../msrest-model/docs/guide/types.md");
    assert!(guide.contains("`secrecy::SecretString`") && guide.contains("`secrecy::SecretBox<T>`"));
}
