//! A key that is no name in XML was written as it is, and nobody could read that. For a type that is written as XML it is a compile
//! error: `ui/value/xml_key_*`.
#![expect(clippy::unwrap_used, reason = "a writing that succeeds fails the test")]

use msrest_model::Model;

#[derive(Debug, Default, Model)]
struct Json {
    #[rest(key = "odata\\.type")]
    dotted: Option<String>,
    #[rest(key = "@id")]
    id: Option<String>,
    #[rest(key = "a b")]
    spaced: Option<i32>,
    #[rest(key = "$refs")]
    list: Option<Vec<Json>>,
}

#[derive(Debug, Default, Model)]
#[rest(xml(name = "Outer"))]
struct Outer {
    inner: Option<Json>,
    #[rest(xml(wrapped))]
    list: Option<Vec<Spaced>>,
}

#[derive(Debug, Default, Model)]
#[rest(name = "a b")]
struct Spaced {}

fn error(model: &impl Model) -> String {
    model.to_xml().unwrap_err().to_string()
}

#[test]
fn a_key_that_is_no_name_is_refused_by_the_writer() {
    let message = "the key is not a name in XML, which starts with a letter or `_` and has no spaces";
    let text = || Some(String::new());
    assert_eq!(error(&Json { id: text(), ..Json::default() }), format!("id: {message}"));
    assert_eq!(error(&Json { spaced: Some(1), ..Json::default() }), format!("spaced: {message}"));
    let inner = Json { list: Some(vec![Json::default()]), ..Json::default() };
    assert_eq!(error(&Outer { inner: Some(inner), list: None }), format!("inner.list: {message}"));
    assert_eq!(error(&Outer { inner: None, list: Some(vec![Spaced {}]) }), format!("list[0]: {message}"));
    assert_eq!(error(&Spaced {}), message);
    // Nothing is wrong as long as it is absent.
    assert!(Json { dotted: text(), ..Json::default() }.to_xml().is_ok());
}
