//! What cannot be generated, and what users are told.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a check that fails panics")]

use std::fs;

use msrest_model_codegen::{Document, Error, Options, generate};

fn failure(text: &str) -> Error {
    let generated =
        Document::parse("api.json", text).and_then(|document| generate(&document, &Options::default()));
    generated.err().unwrap_or_else(|| panic!("nothing is wrong with {text}"))
}

fn swagger(definitions: &str) -> String {
    format!(
        r#"{{"swagger": "2.0", "info": {{"title": "t"}}, "paths": {{}}, "definitions": {{{definitions}}}}}"#
    )
}

#[test]
fn an_error_has_the_file_and_the_pointer() {
    let error = failure(&swagger(r##""A": {"properties": {"b/c": {"$ref": "#/definitions/Missing"}}}"##));
    assert_eq!(
        error.to_string(),
        "api.json#/definitions/A/properties/b~1c: `$ref` to `#/definitions/Missing`, where nothing stands; correct it, or \
         add the definition"
    );
    let place = error.place().unwrap();
    assert_eq!((place.file(), place.pointer()), ("api.json", "/definitions/A/properties/b~1c"));
}

#[test]
fn what_is_no_document_is_an_error() {
    for (text, message) in [
        ("[]", "api.json: not a Swagger or OpenAPI document; it has to be an object"),
        ("{", "api.json: EOF while parsing an object at line 1 column 1"),
        (
            r#"{"swagger": "1.2"}"#,
            "api.json#: expected `swagger: \"2.0\"`, `openapi: \"3.0.x\"` or `\"3.1.x\"`, found \"1.2\"",
        ),
        (
            r#"{"info": {}}"#,
            "api.json#: expected `swagger: \"2.0\"`, `openapi: \"3.0.x\"` or `\"3.1.x\"`, found neither",
        ),
    ] {
        assert_eq!(failure(text).to_string(), message);
    }
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(matches!(failure(&format!("{{\"a\": {deep}}}")), Error::Syntax { .. }));
}

#[test]
fn a_reference_to_a_file_is_an_error_where_it_stands() {
    let folder = std::env::temp_dir().join(format!("msrest-codegen-errors-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let file = folder.join("api.json");
    for (reference, message) in [
        ("other.json#/definitions/B", "`$ref` to the file"),
        (
            "https://example.com/b.json#/definitions/B",
            "which is not fetched; download it, and refer to the file by its path",
        ),
    ] {
        fs::write(&file, swagger(&format!(r#""A": {{"properties": {{"b": {{"$ref": "{reference}"}}}}}}"#)))
            .unwrap();
        let error = Document::read(&file).unwrap_err();
        assert_eq!(error.place().unwrap().pointer(), "/definitions/A/properties/b");
        assert!(error.to_string().contains(message), "{error}");
    }
    fs::remove_dir_all(&folder).unwrap();
    assert!(matches!(Document::read(&file), Err(Error::Read { .. })));
}

#[test]
fn an_option_that_cannot_be_followed_is_an_error() {
    for (options, message) in [
        ("derive = []", "unknown option `derive`; there are derives, only, "),
        ("derives = 5", "derives: expected an array"),
        ("derives = [", "TOML parse error"),
        ("dates = \"joda\"", "dates: "),
    ] {
        let error = Options::from_toml(options).unwrap_err().to_string();
        assert!(error.contains(message), "{options}: {error}");
    }
    let document =
        Document::parse("api.json", &swagger(r#""A": {"properties": {"b": {"type": "string"}}}"#)).unwrap();
    for (options, message) in [
        ("only = [\"B\"]", "only: the document has no definition `B`"),
        ("derives = [\"not a path\"]", "derives: `not a path`: unexpected token"),
        ("visibility = \"public\"", "visibility: `public`: unexpected token"),
        ("rename_types = { A = \"not a name\" }", "rename_types: `not a name`: unexpected token"),
        ("replace_types = { C = \"X\" }", "replace_types: the document has no definition `C`"),
        ("optional = [\"A.c\"]", "optional: the document has no attribute `A.c`"),
        ("nullable_items = [\"A.c\"]", "nullable_items: the document has no attribute `A.c`"),
    ] {
        let options = Options::from_toml(options).unwrap();
        let error = generate(&document, &options).unwrap_err().to_string();
        assert!(error.contains(message), "{error} has no {message}");
    }
}
