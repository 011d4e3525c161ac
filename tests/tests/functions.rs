//! The functions for any type, and what errors look like where `unwrap` prints them.

use std::collections::BTreeMap;
use std::io;

use msrest_model::{
    Deserializer, KeyExtractor, KeyTransformer, Model, SerializationErrorKind, Serializer, Transformed,
    from_slice, from_str, from_value, merge_patch, to_string, to_string_pretty,
};
use msrest_model::{to_value, to_vec, to_writer, to_writer_pretty};
use msrest_model_tests::{EXTRACTORS, json};
use serde_json::Value;

#[derive(Debug, Clone, Default, PartialEq, Model)]
struct Job {
    #[rest(key = "properties.zone")]
    zone: Option<String>,
    #[rest(key = "jobId", required)]
    job_id: Option<String>,
    share: Option<f64>,
}

fn job(id: &str) -> Job {
    Job { zone: Some("2".to_owned()), job_id: Some(id.to_owned()), share: None }
}

#[test]
fn any_type_is_read_and_written() {
    let jobs = vec![job("a"), job("b")];
    let text = r#"[{"properties":{"zone":"2"},"jobId":"a"},{"properties":{"zone":"2"},"jobId":"b"}]"#;
    assert_eq!(to_string(&jobs).unwrap(), text);
    assert_eq!(to_vec(&jobs).unwrap(), text.as_bytes());
    assert_eq!(to_value(&jobs).unwrap(), json(text));
    let mut written = Vec::new();
    to_writer(&mut written, &jobs).unwrap();
    assert_eq!(written, text.as_bytes());
    assert_eq!(from_str::<Vec<Job>>(text).unwrap(), jobs);
    assert_eq!(from_slice::<Vec<Job>>(text.as_bytes()).unwrap(), jobs);
    assert_eq!(from_value::<Vec<Job>>(&json(text)).unwrap(), jobs);
    assert_eq!(from_str::<Option<Job>>("null").unwrap(), None);
    assert_eq!(from_str::<BTreeMap<String, i32>>(r#"{"a": "5"}"#).unwrap()["a"], 5);
}

/// In the order of the fields, laid out as serde_json does.
#[test]
fn text_for_people() {
    let pretty = "{\n  \"properties\": {\n    \"zone\": \"2\"\n  },\n  \"jobId\": \"a\"\n}";
    assert_eq!(to_string_pretty(&job("a")).unwrap(), pretty);
    let mut output = Vec::new();
    to_writer_pretty(&mut output, &job("a")).unwrap();
    assert_eq!(output, pretty.as_bytes());
}

#[test]
fn errors_print_in_one_line() {
    let error = from_str::<Vec<Job>>("[{},\n{\"share\": {}}]").unwrap_err();
    assert_eq!(format!("{error:?}"), format!("DeserializationError({error})"));
    assert_eq!(format!("{:?}", error.path()), "Path([1].share)");
    let errors = Job::default().check().unwrap_err();
    assert_eq!(format!("{errors:?}"), "ValidationErrors(job_id: Parameter 'Job.job_id' can not be None.)");
    assert_eq!(format!("{:?}", errors[0]), "ValidationError(Parameter 'Job.job_id' can not be None.)");
    let error = to_string(&Job { share: Some(f64::NAN), ..job("a") }).unwrap_err();
    assert!(matches!(error.kind(), SerializationErrorKind::Value(_)));
    assert_eq!(format!("{error:?}"), "SerializationError(share: NaN and infinities are not JSON numbers)");
    let error = Serializer::new().validate(true).to_json(&Job::default()).unwrap_err();
    let message = "ValidationErrors(job_id: Parameter 'Job.job_id' can not be None.)";
    assert_eq!(format!("{error:?}"), format!("SerializationError({message})"));
    assert!(job("a").check().is_ok());
}

/// A sink that takes no more is not asked again.
#[test]
fn the_error_of_a_sink_is_told_once() {
    struct Full(usize);
    impl io::Write for Full {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            self.0 += 1;
            Err(io::Error::other("full"))
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let mut sink = Full(0);
    let error = to_writer(&mut sink, &vec![job(&"x".repeat(9000)); 20]).unwrap_err();
    assert!(matches!(error.kind(), SerializationErrorKind::Io(_)), "{error}");
    assert_eq!(sink.0, 1);
}

/// Of some kilobytes each: the text is never in memory as a whole.
#[test]
fn a_large_document_is_written_in_pieces() {
    struct Pieces(Vec<usize>);
    impl io::Write for Pieces {
        fn write(&mut self, piece: &[u8]) -> io::Result<usize> {
            self.0.push(piece.len());
            Ok(piece.len())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let jobs: Vec<Job> = (0..10_000).map(|number| job(&number.to_string())).collect();
    let mut sink = Pieces(Vec::new());
    to_writer(&mut sink, &jobs).unwrap();
    assert_eq!(sink.0.iter().sum::<usize>(), to_vec(&jobs).unwrap().len());
    assert!(sink.0.len() > 10 && sink.0.iter().all(|length| *length < 50_000), "{:?}", sink.0);
}

/// `MergePatch` of RFC 7396, section 2.
fn apply(target: Value, patch: &Value) -> Value {
    let Value::Object(changes) = patch else { return patch.clone() };
    let mut target = match target {
        Value::Object(entries) => entries,
        _ => serde_json::Map::new(),
    };
    for (key, change) in changes {
        let old = target.remove(key).unwrap_or_default();
        if !change.is_null() {
            target.insert(key.clone(), apply(old, change));
        }
    }
    Value::Object(target)
}

/// A patch makes the second document of the first, and has nothing that both have.
#[test]
fn a_merge_patch_makes_one_of_the_other() {
    let documents = [
        "{}",
        r#"{"a": "b"}"#,
        r#"{"a": "c"}"#,
        r#"{"b": "c"}"#,
        r#"{"a": "b", "b": "c"}"#,
        r#"{"a": ["b"], "b": "c"}"#,
        r#"{"a": {"b": "c", "d": 1}}"#,
        r#"{"a": {"b": "e", "d": 1}, "f": {}}"#,
        r#"{"a": {"b": {"c": {}}}}"#,
        r#"{"a": [{"b": "c"}]}"#,
        "[1]",
        "5",
    ];
    for before in documents.map(json) {
        for after in documents.map(json) {
            let patch = merge_patch(&before, &after).unwrap();
            assert_eq!(apply(before.clone(), &patch), after, "{patch} on {before}");
            assert!(before != after || !after.is_object() || patch == json("{}"), "{patch} changes nothing");
        }
    }
    let patch = merge_patch(&json(documents[6]), &json(documents[7])).unwrap();
    assert_eq!(patch, json(r#"{"a": {"b": "e"}, "f": {}}"#));
}

/// The options of a reader and a writer are printed by name.
#[test]
fn extractors_and_transformers_print_their_names() {
    let mut extractors = EXTRACTORS.to_vec();
    extractors.push(KeyExtractor::custom(|_: &_, _: &_| None));
    let names = "[RestKey, RestKeyCaseInsensitive, LastRestKey, LastRestKeyCaseInsensitive, AttributeKey, \
                 AttributeKeyCaseInsensitive, Custom(..)]";
    assert_eq!(format!("{extractors:?}"), names);
    let transformers = [
        KeyTransformer::Attribute,
        KeyTransformer::FullRestKey,
        KeyTransformer::LastRestKey,
        KeyTransformer::custom(|_: &_, _| Transformed::skip()),
    ];
    assert_eq!(format!("{transformers:?}"), "[Attribute, FullRestKey, LastRestKey, Custom(..)]");
    assert!(format!("{:?}", Serializer::new().wrap(&job("a"))).contains("transformer: FullRestKey"));
    let items = Deserializer::new().items::<Job>(&b"[]"[..], "");
    assert!(format!("{items:?}").starts_with("Items { deserializer: Deserializer { "), "{items:?}");
    assert!(format!("{items:?}").ends_with(", index: 0, .. }"), "{items:?}");
    let both = Deserializer::new().items_or_rest::<Job, Job>(&b"[]"[..], "");
    let printed = format!("{both:?}");
    assert!(printed.starts_with("ItemsOrRest { items: Items { "), "{printed}");
}
