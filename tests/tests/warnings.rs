//! What is odd in a document is data for who asks, and a line in the log for who does not.
//! KEEP: as msrest does; MEND: better, by a row of DIFFERENCES.md.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a check that fails panics")]

use msrest_model::{Deserializer, KeyExtractor, Model, RestEnum, Warning, WarningKind, Warnings};
use msrest_model_tests::{json, logged, with_warnings};
use serde_json::Value;

#[derive(Debug, PartialEq, RestEnum)]
#[rest(rename_all = "camelCase")]
enum State {
    On,
    #[rest(unknown)]
    Other(String),
}

#[derive(Debug, PartialEq, Model)]
struct Lamp {
    state: Option<State>,
    #[rest(key = "properties.kind", constant = "lamp")]
    kind: Option<String>,
    #[rest(secret)]
    owner: Option<State>,
    #[rest(secret)]
    pin: Option<u8>,
    #[rest(key = "properties.code", secret)]
    code: Option<u8>,
    #[rest(key = "properties.watts")]
    power: Option<u8>,
    parts: Option<Vec<Part>>,
}

#[derive(Debug, PartialEq, Model)]
#[rest(discriminator = "type")]
enum Part {
    #[rest(value = "bulb")]
    Bulb(Bulb),
    #[rest(base)]
    Other(OtherPart),
}

#[derive(Debug, PartialEq, Model)]
struct Bulb {
    state: Option<State>,
}

#[derive(Debug, PartialEq, Model)]
struct OtherPart {
    r#type: Option<String>,
}

const UNKNOWN_STATE: &str = "the enum does not know \"dim\"; it is kept as it is";

/// Documents with all that is said of them, for exact REST keys.
const ODD: [(&str, &[(&str, &str)]); 7] = [
    (r#"{"state": "On", "properties": {"kind": "lamp"}, "parts": [{"type": "bulb"}]}"#, &[]),
    (r#"{"state": "dim"}"#, &[("state", UNKNOWN_STATE)]),
    (
        r#"{"properties": {"kind": "LAMP"}}"#,
        &[("properties.kind", "the document has \"LAMP\" instead of the constant; it is ignored")],
    ),
    (
        r#"{"properties": {"kind": "torch"}}"#,
        &[("properties.kind", "the document has \"torch\" instead of the constant; it is ignored")],
    ),
    (
        r#"{"parts": [{"type": "bulb"}, {"type": "shade"}]}"#,
        &[("parts[1]", "no variant has the discriminator \"shade\"; the base is read")],
    ),
    (r#"{"parts": [{}]}"#, &[("parts[0]", "the discriminator is absent; the base is read")]),
    (r#"{"parts": [{"state": "dim", "type": "bulb"}]}"#, &[("parts[0].state", UNKNOWN_STATE)]),
];

fn lines(expected: &[(&str, &str)]) -> Vec<String> {
    expected.iter().map(|(path, message)| format!("{path}: {message}")).collect()
}

fn texts(warnings: &[Warning]) -> Vec<String> {
    warnings.iter().map(ToString::to_string).collect()
}

#[test]
fn who_asks_gets_them_with_their_places() {
    let reader = Deserializer::new();
    for (document, expected) in ODD {
        let (lamp, warnings) =
            with_warnings(reader.clone(), |reader| reader.deserialize::<Lamp>(document)).unwrap();
        assert_eq!(texts(&warnings), lines(expected), "{document}");
        let paths: Vec<String> = warnings.iter().map(|warning| warning.path().to_string()).collect();
        assert_eq!(paths, expected.iter().map(|(path, _)| *path).collect::<Vec<_>>(), "{document}");
        let others = [
            with_warnings(reader.clone(), |reader| reader.deserialize_value::<Lamp>(&json(document))),
            with_warnings(reader.clone(), |reader| {
                reader.deserialize_as::<Lamp>(document, "application/json")
            }),
        ];
        for (same, warnings) in others.map(Result::unwrap) {
            assert_eq!((&same, texts(&warnings)), (&lamp, lines(expected)), "{document}");
        }
    }
}

/// The first extractor that finds a value wins; only another value is worth a word.
#[test]
fn keys_that_compete_are_told() {
    let message = |value: &str| format!("several keys give different values; {value} is ignored");
    let (sixty, seven) = (message("60"), message("7"));
    for (document, power, expected) in [
        (r#"{"power": 5, "properties": {"watts": 60}}"#, 5, &[("watts", sixty.as_str())][..]),
        (r#"{"properties": {"watts": 60}, "watts": 7}"#, 60, &[("watts", &seven)]),
        (r#"{"power": 5, "properties": {"watts": 5}, "WATTS": 5}"#, 5, &[]),
        (r#"{"power": null, "properties": {"watts": 60}}"#, 60, &[]),
    ] {
        let reader = Deserializer::new().key_extractors(KeyExtractor::ANY_SPELLING);
        let (lamp, warnings) =
            with_warnings(reader.clone(), |reader| reader.deserialize::<Lamp>(document)).unwrap();
        assert_eq!((lamp.power, texts(&warnings)), (Some(power), lines(expected)), "{document}");
        let (lamp, warnings) =
            with_warnings(reader.clone(), |reader| reader.deserialize_value::<Lamp>(&json(document)))
                .unwrap();
        assert_eq!((lamp.power, texts(&warnings)), (Some(power), lines(expected)), "{document}");
    }
}

#[derive(Debug, PartialEq, Model)]
#[rest(discriminator = "properties.kind")]
enum Device {
    #[rest(value = "bulb")]
    Bulb(Bulb),
    #[rest(base)]
    Other(OtherDevice),
}

#[derive(Debug, PartialEq, Model)]
struct OtherDevice {
    #[rest(key = "properties.kind")]
    kind: Option<String>,
}

/// A discriminator is looked for twice, to tell the variant and to read it.
#[test]
fn discriminators_that_compete_are_told_once() {
    for kind in ["bulb", "other"] {
        let document = format!(r#"{{"kind": "{kind}", "properties": {{"kind": "bulb "}}}}"#);
        let reader = Deserializer::new().key_extractors(KeyExtractor::ANY_SPELLING);
        let (_, warnings) = with_warnings(reader, |reader| reader.deserialize::<Device>(&document)).unwrap();
        let is_conflict = |warning: &&Warning| matches!(warning.kind(), WarningKind::ConflictingKeys { .. });
        assert_eq!(warnings.iter().filter(is_conflict).count(), 1, "{document}: {warnings:?}");
    }
}

/// MEND: what a warning is about is data too; nothing that is long or secret.
#[test]
fn they_have_the_value_that_they_are_about() {
    let long = "x".repeat(41);
    let cases = [
        (r#"{"state": "dim"}"#, Some(Value::from("dim"))),
        (&format!(r#"{{"state": "{long}"}}"#), None),
        (r#"{"owner": "dim"}"#, None),
        (r#"{"properties": {"kind": 5}}"#, Some(Value::from(5))),
        (r#"{"properties": {"kind": ["torch"]}}"#, None),
        (r#"{"parts": [{"type": "shade"}]}"#, Some(Value::from("shade"))),
        (r#"{"power": 5, "watts": 6}"#, Some(Value::from(6))),
        (r#"{"code": 5, "properties": {"code": 6}}"#, None),
        (r#"{"power": 5, "properties": {"watts": {"is": 6}}}"#, None),
    ];
    for (document, expected) in cases {
        let reader = Deserializer::new().key_extractors(KeyExtractor::ANY_SPELLING);
        let (_, warnings) = with_warnings(reader, |reader| reader.deserialize::<Lamp>(document)).unwrap();
        let values: Vec<_> = warnings
            .iter()
            .map(|warning| match warning.kind() {
                WarningKind::UnknownEnumValue { value }
                | WarningKind::UnknownDiscriminator { value }
                | WarningKind::ConflictingKeys { value }
                | WarningKind::IgnoredConstant { value } => value.clone(),
                other => panic!("{document}: {other:?}"),
            })
            .collect();
        assert_eq!(values, [expected], "{document}");
    }
}

#[test]
fn they_go_to_the_log_where_nobody_asks() {
    let reader = Deserializer::new();
    for (document, expected) in ODD {
        let value = json(document);
        let lines: Vec<String> = lines(expected).into_iter().map(|line| format!("WARN {line}")).collect();
        assert_eq!(logged(|| drop(Lamp::deserialize(document).unwrap())), lines);
        assert_eq!(logged(|| drop(reader.deserialize_value::<Lamp>(&value).unwrap())), lines);
        assert_eq!(logged(|| drop(reader.deserialize_from::<Lamp, _>(value.clone()).unwrap())), lines);
        assert!(
            logged(|| drop(
                with_warnings(reader.clone(), |reader| reader.deserialize::<Lamp>(document)).unwrap()
            ))
            .is_empty()
        );
    }
}

/// Services send more keys than most models have: at the level `warn` the log would be full of them.
#[test]
fn a_dropped_key_is_a_line_at_the_level_debug() {
    let lines =
        logged(|| drop(Lamp::deserialize(r#"{"shade": {"colour": "red"}, "state": "dim"}"#).unwrap()));
    assert_eq!(lines.len(), 2, "{lines:?}");
    assert!(lines[0].starts_with("DEBUG shade: the model has no place for this"), "{lines:?}");
    assert!(lines[1].starts_with("WARN state: "), "{lines:?}");
}

/// MEND: no document fills the log.
#[test]
fn the_log_gets_no_more_than_the_limit() {
    let document = format!("[{}0]", "\"x\",".repeat(2500));
    let reader = Deserializer::new().recover(true);
    let lines = logged(|| assert_eq!(reader.deserialize::<Vec<u8>>(&document).unwrap(), [0]));
    assert_eq!(lines.len(), 1001);
    assert_eq!(lines[1000], "WARN 1500 more warnings; `Deserializer::warning_limit` says how many are kept");
}

/// KEEP: msrest gives `None` and a line in the log.
#[test]
fn failsafe_reading_gives_nothing_and_a_line_in_the_log() {
    let reader = Deserializer::new();
    let lines = logged(|| assert_eq!(reader.failsafe_deserialize::<Lamp>(r#"{"parts": 5}"#), None));
    let message = "parts: expected an array, found the number 5 at line 1 column 11";
    assert_eq!(lines, [format!("WARN the document could not be read: {message}")]);
    let lines = logged(|| assert_eq!(reader.failsafe_deserialize::<Lamp>("<html>"), None));
    assert_eq!(
        lines,
        ["WARN the document could not be read: an XML or HTML document, not JSON at line 1 column 1"]
    );
    let lines = logged(|| assert!(reader.failsafe_deserialize::<Lamp>("{}").is_some()));
    assert!(lines.is_empty(), "{lines:?}");
}

/// The content type may be at fault too, and the caller may have the warning.
#[test]
fn failsafe_reading_under_a_content_type() {
    let read = |body: &str, content_type: &str| {
        let warnings = Warnings::new();
        let reader = Deserializer::new().warnings(&warnings);
        let lines = logged(|| drop(reader.failsafe_deserialize_as::<Lamp>(body, content_type)));
        assert!(lines.is_empty(), "{lines:?}");
        let lamp = reader.failsafe_deserialize_as::<Lamp>(body, content_type);
        (lamp.is_some(), texts(&warnings.take()).last().cloned())
    };
    assert_eq!(read("{}", "application/json"), (true, None));
    let (is_read, message) = read("<html>", "text/html");
    assert!(!is_read && message.is_some_and(|text| text.contains("neither JSON nor XML")));
    let (is_read, message) = read("<html>", "text/json");
    assert!(!is_read && message.is_some_and(|text| text.starts_with("the document could not be read")));
}

/// MEND: nothing that is said of a secret quotes it.
#[test]
fn secrets_stay_out_of_warnings_and_log() {
    for document in [
        r#"{"owner": "hunter2"}"#,
        r#"{"pin": "hunter2"}"#,
        r#"{"pin": "hunter2", "PIN": "hunter3"}"#,
        r#"{"parts": 5, "pin": "hunter2"}"#,
    ] {
        for extractors in [KeyExtractor::REST.to_vec(), KeyExtractor::ANY_SPELLING.to_vec()] {
            let reader = Deserializer::new().key_extractors(extractors);
            let recovering = reader.clone().recover(true);
            let (_, warnings) =
                with_warnings(recovering.clone(), |reader| reader.deserialize::<Lamp>(document)).unwrap();
            let said = [
                format!("{warnings:?} {:?}", texts(&warnings)),
                logged(|| drop(reader.failsafe_deserialize::<Lamp>(document))).concat(),
                logged(|| drop(recovering.deserialize::<Lamp>(document))).concat(),
            ];
            assert!(!said.concat().is_empty() && !said.concat().contains("hunter"), "{document}: {said:?}");
        }
    }
}
