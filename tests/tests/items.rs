//! Items of a list one at a time, beside the whole document read at once.

use std::io::{self, Read};

use msrest_model::{
    DeserializationErrorKind, Deserializer, ItemOrRest, KeyExtractor, Model, WarningKind, Warnings,
};
use msrest_model_tests::cases;
use proptest::collection::vec;
use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};
use serde_json::{Map, Value, json};

#[derive(Debug, Clone, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
struct Job {
    job_id: String,
    #[rest(key = "properties.retries")]
    retries: Option<u8>,
    #[rest(additional_properties(send))]
    rest: Map<String, Value>,
}

#[derive(Debug, PartialEq, Model)]
struct Page {
    value: Vec<Job>,
    #[rest(key = "nextLink")]
    next_link: Option<String>,
}

/// Gives the bytes of a text in pieces of these lengths, over and over.
struct Pieces<'a> {
    bytes: &'a [u8],
    lengths: std::iter::Cycle<std::slice::Iter<'a, usize>>,
}

impl<'a> Pieces<'a> {
    fn new(text: &'a str, lengths: &'a [usize]) -> Self {
        Self { bytes: text.as_bytes(), lengths: lengths.iter().cycle() }
    }
}

impl Read for Pieces<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = *self.lengths.next().unwrap_or(&1);
        let (piece, rest) = self.bytes.split_at(length.min(buffer.len()).min(self.bytes.len()));
        buffer.split_at_mut(piece.len()).0.copy_from_slice(piece);
        self.bytes = rest;
        Ok(piece.len())
    }
}

/// The items, and the first error, as the whole document has them.
fn outcome(text: &str, lengths: &[usize]) -> (Vec<Job>, Option<String>) {
    let (mut jobs, mut first) = (Vec::new(), None);
    for item in Deserializer::new().items::<Job>(Pieces::new(text, lengths), "value") {
        match item {
            Ok(job) => jobs.push(job),
            Err(error) => first = first.or(Some(error.to_string())),
        }
    }
    (jobs, first)
}

fn page(ids: &[String], spaces: &str, escaped: bool) -> String {
    let job = |id: &String| {
        let id = if escaped { json!(id).to_string() } else { format!("{:?}", id.replace('"', "")) };
        format!("{{{spaces}\"jobId\":{id},\"properties\":{{\"retries\":{spaces}3}},\"é\":[1,{{}}]{spaces}}}")
    };
    let jobs: Vec<String> = ids.iter().map(job).collect();
    let jobs = jobs.join(&format!("{spaces},"));
    format!("{spaces}{{\"count\":12,{spaces}\"value\":[{jobs}{spaces}],\"nextLink\":\"https://é\"}}{spaces}")
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn they_are_those_of_the_whole_document(
        ids in vec("\\PC{0,4}", 0..6), lengths in vec(1_usize..40, 1..4), lines in any::<bool>(),
    ) {
        let text = page(&ids, if lines { "\r\n " } else { "" }, true);
        let whole = Page::deserialize(&text)?;
        prop_assert_eq!(outcome(&text, &lengths), (whole.value, None));
    }

    /// Whatever is cut off or put in: an error comes if the whole document has one.
    #[test]
    fn errors_are_those_of_the_whole_document(
        at in 0_usize..200, byte in "[\\x20-\\x7e]", lengths in vec(1_usize..40, 1..4), cuts in any::<bool>(),
    ) {
        let mut text = page(&["a".to_owned(), "b".to_owned()], "\n", true);
        let at = (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default();
        if cuts { text.truncate(at) } else { text.insert_str(at, &byte) };
        let (jobs, error) = outcome(&text, &lengths);
        match Page::deserialize(&text) {
            Ok(page) => prop_assert_eq!((jobs, error), (page.value, None)),
            // A model asks for the list and its items have no repeated key; the items alone do not.
            Err(whole) => prop_assert!(error.is_some() || whole.path().to_string() == "value", "{whole}: {text}"),
        }
    }

    #[test]
    fn the_rest_is_what_stands_beside_them(ids in vec("[a-z]{1,3}", 0..4), lengths in vec(1_usize..40, 1..4)) {
        let text = page(&ids, " ", true);
        let (mut jobs, mut rest) = (Vec::new(), None);
        for part in Deserializer::new().items_or_rest::<Job, Value>(Pieces::new(&text, &lengths), "value") {
            match part? {
                ItemOrRest::Item(job) => jobs.push(job),
                ItemOrRest::Rest(value) => rest = Some(value),
            }
        }
        prop_assert_eq!(jobs, Page::deserialize(&text)?.value);
        prop_assert_eq!(rest, Some(json!({"count": 12, "value": [], "nextLink": "https://é"})));
    }
}

/// The items of a list of numbers, or the error that ends them.
/// What has no place beside the items is told; the list, whose items were read, is not.
#[test]
fn the_list_is_no_dropped_key() {
    #[derive(Debug, Model)]
    struct Beside {}

    let warnings = Warnings::new();
    let reader = Deserializer::new().warnings(&warnings);
    let text = r#"{"value": [{"jobId": "a"}], "count": 1}"#;
    assert_eq!(reader.items_or_rest::<Job, Beside>(text.as_bytes(), "value").count(), 2);
    let dropped: Vec<_> = warnings.take().iter().map(|warning| warning.path().to_string()).collect();
    assert_eq!(dropped, ["count"]);
}

fn numbers(text: &str, path: &str) -> Result<Vec<i32>, String> {
    let items = Deserializer::new().items::<i32>(Pieces::new(text, &[1]), path);
    items.collect::<Result<_, _>>().map_err(|error| error.to_string())
}

#[test]
fn the_path_leads_to_the_list() {
    assert_eq!(numbers("[1, 22 ,333]", ""), Ok(vec![1, 22, 333]));
    assert_eq!(numbers(r#"{"a": {"x": [9], "b": [1]}, "c": 2}"#, "a.b"), Ok(vec![1]));
    assert_eq!(numbers(r#"{"\u0061": [1]}"#, "a"), Ok(vec![1]));
    assert_eq!(numbers(r#"{"a.b": {"c": [1]}}"#, r"a\.b.c"), Ok(vec![1]));
    assert_eq!(numbers("\u{feff}[1]", ""), Ok(vec![1]));
}

/// Each part of a number may be the last that has come.
#[test]
fn a_number_may_come_in_pieces() {
    let text = r#"{"x": -0.5e-3, "a": [-1.5E+3, 0, {"b": 2e5}], "c": 1.25}"#;
    let whole: Value = serde_json::from_str(text).unwrap();
    for lengths in (1..text.len()).map(|length| [length]) {
        let items = Deserializer::new().items::<Value>(Pieces::new(text, &lengths), "a");
        let items: Result<Value, _> = items.collect();
        assert_eq!(items.unwrap(), whole["a"], "{lengths:?}");
    }
}

#[test]
fn a_document_that_ends_early_is_an_error() {
    let text = r#" {"x": [1], "a": {"b": [1, 2], "c": "]"}, "d": 3}"#;
    for end in 2..text.len() {
        let part = text.get(..end).unwrap();
        assert!(numbers(part, "a.b").is_err(), "{part}");
    }
}

#[test]
fn a_key_that_is_no_text_is_an_error() {
    let message = "unexpected end of hex escape at line 2 column 8";
    assert_eq!(numbers("{\n\"\\ud83d\": 1, \"a\": [1]}", "a"), Err(message.to_owned()));
}

#[test]
fn a_list_that_is_not_there_has_no_items() {
    for text in ["{}", r#"{"b": [1]}"#, r#"{"a": null}"#, r#"{"a": []}"#] {
        assert_eq!(numbers(text, "a"), Ok(vec![]), "{text}");
    }
    for text in [r#"{"a": null, "b": 1}"#, r#"{"a": {"b": null}}"#, r#"{"a": {}}"#] {
        assert_eq!(numbers(text, "a.b"), Ok(vec![]), "{text}");
    }
}

/// Of equal keys the last counts, and other items were handed out.
#[test]
fn a_key_that_leads_to_the_list_again_is_an_error() {
    let cases = [
        (r#"{"a": [1], "a": [2]}"#, "a", "a", 12),
        (r#"{"a": null, "b": 1, "a": [2]}"#, "a", "a", 21),
        (r#"{"a": {"b": [1], "b": 5}}"#, "a.b", "a.b", 18),
        (r#"{"a": {"b": [1]}, "b": [2], "a": {"b": [3]}}"#, "a.b", "a", 29),
        (r#"{"a": {}, "a": {"b": [3]}}"#, "a.b", "a", 11),
    ];
    for (text, path, place, column) in cases {
        let message = format!(
            "{place}: the key that leads to the list stands twice; remove one of them at line 1 column {column}"
        );
        assert_eq!(numbers(text, path), Err(message), "{text}");
        let parts = Deserializer::new().items_or_rest::<i32, Value>(text.as_bytes(), path);
        assert!(parts.collect::<Result<Vec<_>, _>>().is_err(), "{text}");
    }
    assert_eq!(numbers(r#"{"x": [5], "x": 1, "a": {"b": [1], "a": [2]}, "b": [3]}"#, "a.b"), Ok(vec![1]));
}

#[test]
fn values_one_behind_the_other_are_items() {
    assert_eq!(numbers("1\n22\n\n333\n", ""), Ok(vec![1, 22, 333]));
    assert_eq!(numbers("", ""), Ok(vec![]));
    let nulls: Vec<Option<i32>> =
        Deserializer::new().items(&b"null 1 null"[..], "").map(Result::unwrap).collect();
    assert_eq!(nulls, [None, Some(1), None]);
    let lines = "{\"jobId\": \"a\"}\n{\"jobId\": \"b\"}\n";
    let jobs: Vec<Job> = Deserializer::new().items(lines.as_bytes(), "").map(Result::unwrap).collect();
    assert_eq!(jobs.len(), 2);
}

#[test]
fn what_is_no_list_is_refused_with_its_place() {
    let cases = [
        ("[1]", "a", "expected an object, found an array at line 1 column 1"),
        ("{\"a\": [1]}", "a.b", "a: expected an object, found an array at line 1 column 7"),
        ("null", "a", "expected an object, found null at line 1 column 1"),
        ("", "a", "the body is empty"),
        ("\u{feff}\n <html>", "a", "an XML or HTML document, not JSON at line 2 column 2"),
        ("<?xml version=\"1.0\"?>", "", "an XML or HTML document, not JSON at line 1 column 1"),
        ("{\n\"a\": {}}", "a", "a: expected an array, found an object at line 2 column 6"),
        ("{\"a\": [1 2]}", "a", "expected `,` or `]` at line 1 column 10"),
        ("{\"a\": [1,]}", "a", "expected value at line 1 column 10"),
        ("{\"a\": [1]} x", "a", "trailing characters at line 1 column 12"),
        ("{\"a\":", "a.b", "the document ends before it is whole at line 1 column 5"),
        ("{\"a\": [1", "a", "the document ends before it is whole at line 1 column 8"),
        (
            "{\"a\": [\"x\"]}",
            "a",
            "a[0]: expected an integer of 32 bits, found the string \"x\" at line 1 column 10",
        ),
    ];
    for (text, path, message) in cases {
        assert_eq!(numbers(text, path).unwrap_err(), message, "{text}");
    }
}

/// The message of the first bad item is that of the whole document.
#[test]
fn a_bad_item_is_an_error_with_its_place_and_the_next_one_follows() {
    let text = "{\"value\": [\n {\"jobId\": \"a\"},\n {\"jobId\": \"b\",\n  \"properties\": {\"retries\": 300}},\n {}, {\"jobId\": \"d\"}]}";
    let (jobs, first) = outcome(text, &[7]);
    assert_eq!(first, Some(Page::deserialize(text).unwrap_err().to_string()));
    let ids: Vec<_> = jobs.iter().map(|job| job.job_id.as_str()).collect();
    assert_eq!(ids, ["a", "d"]);
}

#[test]
fn a_bad_item_is_a_warning_if_reading_recovers() {
    let text = r#"{"value": [{"jobId": "a", "properties": {"retries": 300}}, {}, {"jobId": "c"}]}"#;
    let warnings = Warnings::new();
    let deserializer = Deserializer::new().recover(true).warnings(&warnings);
    let jobs: Vec<Job> = deserializer.items(text.as_bytes(), "value").map(Result::unwrap).collect();
    let ids: Vec<_> = jobs.iter().map(|job| job.job_id.as_str()).collect();
    assert_eq!(ids, ["a", "c"]);
    let paths: Vec<_> = warnings.take().iter().map(|warning| warning.path().to_string()).collect();
    assert_eq!(paths, ["value[0].properties.retries", "value[1].jobId"]);
}

/// Each stands where reading the whole document says, whatever comes before and at once.
#[test]
fn warnings_of_items_have_their_place_in_the_document() {
    let text = "{\"value\": [\n {\"jobId\": \"a\", \"properties\": {\"retries\": 300}},\n\n{\"jobId\":\n\"b\", \"properties\":\n {\"retries\": \"x\"}}, {}], \"nextLink\": []}";
    let warned = |read: &dyn Fn(&Deserializer)| {
        let warnings = Warnings::new();
        read(&Deserializer::new().recover(true).warnings(&warnings));
        warnings.take().iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    let mut whole = warned(&|deserializer| drop(deserializer.deserialize::<Page>(text).unwrap()));
    assert_eq!(whole.len(), 4, "{whole:?}");
    let next_link = whole.pop();
    let lengths = [5];
    let items =
        |deserializer: &Deserializer| deserializer.items::<Job>(Pieces::new(text, &lengths), "value").count();
    assert_eq!(warned(&|deserializer| _ = items(deserializer)), whole);
    // The text of what stands beside the list has other lines.
    let rest = |deserializer: &Deserializer| {
        deserializer.items_or_rest::<Job, Page>(Pieces::new(text, &lengths), "value").count()
    };
    let rest = warned(&|deserializer| _ = rest(deserializer));
    assert!(next_link.is_some_and(|message| message.starts_with(rest.last().unwrap())), "{rest:?}");
}

/// The limit is one of the document, not of an item.
#[test]
fn the_limit_of_warnings_is_that_of_the_document() {
    let text = r#"{"value": [{"jobId": "a", "properties": {"retries": "x"}}, {}, {}, {"jobId": "b", "properties": 5}]}"#;
    for limit in 0..5 {
        let warnings = Warnings::new();
        let reader = Deserializer::new().recover(true).warning_limit(limit).warnings(&warnings);
        assert_eq!(reader.items::<Job>(text.as_bytes(), "value").count(), 2);
        let places =
            ["value[0].properties.retries", "value[1].jobId", "value[2].jobId", "value[3].properties"];
        let mut expected: Vec<String> = places.iter().take(limit).map(|place| (*place).to_owned()).collect();
        if limit < 4 {
            let count = 4 - limit;
            expected
                .push(format!("{count} more warnings; `Deserializer::warning_limit` says how many are kept"));
        }
        let said = warnings.take();
        let found: Vec<String> = said
            .iter()
            .map(|warning| match warning.kind() {
                WarningKind::Omitted { .. } => warning.to_string(),
                _ => warning.path().to_string(),
            })
            .collect();
        assert_eq!(found, expected);
    }
}

#[test]
fn options_reach_the_items() {
    let deserializer = Deserializer::new().key_extractors(KeyExtractor::ANY_SPELLING);
    let text = r#"{"value": [{"JOB_ID": "a"}]}"#;
    let jobs: Vec<Job> = deserializer.items(text.as_bytes(), "value").map(Result::unwrap).collect();
    assert_eq!(jobs.first().map(|job| job.job_id.as_str()), Some("a"));
}

#[test]
fn an_error_of_the_reader_ends_the_items() {
    let broken = b"[1,".chain(io::repeat(b' ').take(10)).chain(Failing);
    let mut items = Deserializer::new().items::<i32>(broken, "");
    assert_eq!(items.next().unwrap().unwrap(), 1);
    let error = items.next().unwrap().unwrap_err();
    assert!(matches!(error.kind(), DeserializationErrorKind::Io(_)), "{error}");
    assert!(items.next().is_none());
}

/// By a signal, which is no error.
#[test]
fn a_reader_may_be_interrupted() {
    struct Interrupted<'a>(bool, &'a [u8]);
    impl Read for Interrupted<'_> {
        fn read(&mut self, piece: &mut [u8]) -> io::Result<usize> {
            self.0 = !self.0;
            let length = piece.len().min(1);
            if self.0 { Err(io::ErrorKind::Interrupted.into()) } else { self.1.read(&mut piece[..length]) }
        }
    }
    let items = Deserializer::new().items::<i32>(Interrupted(false, b"[1, 20]"), "");
    assert_eq!(items.collect::<Result<Vec<_>, _>>().unwrap(), [1, 20]);
}

#[test]
fn bytes_that_are_not_utf8_end_the_items() {
    for text in [&b"[\"a\", \"\xff\"]"[..], b"[\"a\", \"\xe2\x82A\"]"] {
        let mut items = Deserializer::new().items::<String>(text, "");
        let error = items.next().unwrap().unwrap_err();
        assert!(matches!(error.kind(), DeserializationErrorKind::Encoding), "{error}");
        assert_eq!((error.line(), error.column()), (Some(1), Some(8)));
        assert!(items.next().is_none());
    }
}

struct Failing;

impl Read for Failing {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        Err(io::Error::other("no more"))
    }
}

/// A list without end, as far as memory is concerned.
struct Endless {
    items_left: usize,
    piece: Vec<u8>,
}

impl Read for Endless {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.piece.is_empty() && self.items_left > 0 {
            self.items_left -= 1;
            let end = if self.items_left == 0 { "]}" } else { "," };
            self.piece = format!("{{\"jobId\":\"{}\"}}{end}", self.items_left).into_bytes();
        }
        let length = self.piece.len().min(buffer.len());
        buffer.iter_mut().zip(self.piece.drain(..length)).for_each(|(place, byte)| *place = byte);
        Ok(length)
    }
}

#[test]
fn a_million_items_need_little_memory() {
    const ITEMS: usize = 1_000_000;
    let mut count = 0;
    let memory = allocation_counter::measure(|| {
        let reader = Endless { items_left: ITEMS, piece: b"{\"value\":[".to_vec() };
        count = Deserializer::new().items::<Job>(reader, "value").filter(Result::is_ok).count();
    });
    assert_eq!(count, ITEMS);
    assert!(memory.bytes_max < 8 << 20, "{} bytes at once", memory.bytes_max);
}
