//! Raw identifiers: the key of `r#type` is `type`.

use msrest_model::{Model, RestEnum};

#[derive(Debug, PartialEq, Model)]
struct Job {
    r#type: Option<String>,
    #[rest(format = "int")]
    r#match: i64,
    #[rest(constant = "x")]
    r#fn: String,
}

#[derive(Debug, PartialEq, Model)]
#[expect(non_camel_case_types, reason = "a raw name of a type")]
struct r#struct<T> {
    r#move: Vec<T>,
}

#[derive(Debug, PartialEq, RestEnum)]
#[expect(non_camel_case_types, reason = "a raw name of a variant")]
enum Word {
    r#async,
    #[rest(unknown)]
    r#dyn(String),
}

#[test]
fn reads_and_writes() {
    let text = r#"{"type":"a","match":1,"fn":"x"}"#;
    assert_eq!(Job::deserialize(text).unwrap().to_json().unwrap(), text);
    assert_eq!(Job::schema().attributes()[0].name(), "type");
    let words: r#struct<Word> = r#struct::deserialize(r#"{"move":["async","await"]}"#).unwrap();
    assert_eq!(words.r#move, [Word::r#async, Word::r#dyn("await".to_owned())]);
    assert_eq!(<r#struct<Word>>::schema().name(), "struct");
}
