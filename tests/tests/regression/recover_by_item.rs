//! What `recover` drops is the smallest thing that can be absent, and the warning says where it stood. MEND `recover-by-item`.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a check that fails panics")]

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::time::Instant;

use msrest_model::{Deserializer, KeyExtractor, Model, RestType, Warning, WarningKind};
use msrest_model_tests::{json, recovered_paths, with_warnings};

#[derive(Debug, Default, PartialEq, Model)]
struct Fleet {
    tags: Option<BTreeMap<String, String>>,
    zones: Option<Vec<i32>>,
    slots: Option<Vec<Option<i32>>>,
    grid: Option<Vec<Vec<i32>>>,
}

#[derive(Debug, PartialEq, Model)]
struct Page {
    value: Vec<Machine>,
}

#[derive(Debug, PartialEq, Model)]
struct Machine {
    id: String,
    #[rest(key = "properties.size.cores")]
    cores: Option<u8>,
    #[rest(key = "properties.host")]
    host: Option<Box<Machine>>,
}

fn machine(id: &str) -> Machine {
    Machine { id: id.to_owned(), cores: None, host: None }
}

fn page(ids: &[&str]) -> Page {
    Page { value: ids.iter().map(|id| machine(id)).collect() }
}

/// What is read from text and from a value, which are the same, and what is said of it: path and error.
fn recovered<T: RestType + PartialEq + Debug>(reader: &Deserializer, text: &str) -> (T, Vec<Warning>) {
    let reader = reader.clone().recover(true);
    let (model, warnings) = with_warnings(reader.clone(), |reader| reader.deserialize::<T>(text)).unwrap();
    let (same, others) =
        with_warnings(reader.clone(), |reader| reader.deserialize_value::<T>(&json(text))).unwrap();
    assert_eq!((&same, recovered_paths(&others)), (&model, recovered_paths(&warnings)), "{text}");
    assert_eq!(reader.deserialize::<T>(text).unwrap(), model, "nobody asks for the warnings of {text}");
    (model, warnings)
}

/// Compares the model and the places of what it lacks, with exact keys and with keys in any spelling.
fn check<T: RestType + PartialEq + Debug>(text: &str, expected: &T, places: &[&str]) {
    for extractors in [KeyExtractor::REST.to_vec(), KeyExtractor::ANY_SPELLING.to_vec()] {
        let (model, warnings) = recovered::<T>(&Deserializer::new().key_extractors(extractors), text);
        assert_eq!(
            (&model, recovered_paths(&warnings)),
            (expected, places.iter().map(|p| (*p).to_owned()).collect()),
            "{text}"
        );
    }
}

#[test]
fn one_bad_item_or_entry_costs_itself() {
    let expected = Fleet {
        tags: Some(BTreeMap::from([("b".to_owned(), "x".to_owned())])),
        zones: Some(vec![1, 3]),
        ..Fleet::default()
    };
    check(r#"{"tags":{"a":null,"b":"x"},"zones":[1,"x",3]}"#, &expected, &["tags.a", "zones[1]"]);
    let expected = Fleet { slots: Some(vec![Some(1), None, None, Some(3)]), ..Fleet::default() };
    check(r#"{"slots":[1,"x",null,3]}"#, &expected, &["slots[1]"]);
    let expected = Fleet { grid: Some(vec![vec![1], vec![], vec![3]]), ..Fleet::default() };
    check(r#"{"grid":[[1],5,["x"],[null,3]]}"#, &expected, &["grid[1]", "grid[2][0]", "grid[3][0]"]);
    let expected = Fleet { grid: Some(vec![vec![1], vec![3]]), ..Fleet::default() };
    check(r#"{"grid":[[1],5,"x",[3]]}"#, &expected, &["grid[1]", "grid[2]"]);
    // A map comes as pairs too.
    let expected =
        Fleet { tags: Some(BTreeMap::from([("b".to_owned(), "x".to_owned())])), ..Fleet::default() };
    let pairs = r#"{"tags":[{"key":"a","value":[]},{"key":"b","value":"x"},{"value":"y"}]}"#;
    check(pairs, &expected, &["tags.a", "tags[2]"]);
    check(r#"[1,"x",3]"#, &vec![1, 3], &["[1]"]);
    check(r#"{"a":1,"b":"x"}"#, &BTreeMap::from([("a".to_owned(), 1)]), &["b"]);
}

#[test]
fn an_item_without_a_needed_attribute_is_left_out() {
    check(r#"{"value":[{"id":"a"},{},{"id":"c"}]}"#, &page(&["a", "c"]), &["value[1].id"]);
    check(r#"{"value":[{"id":"a"},{"id":[]}]}"#, &page(&["a"]), &["value[1].id"]);
    check(r#"{"value":[{"id":"a"},5,null]}"#, &page(&["a"]), &["value[1]", "value[2]"]);
    // What may be absent is the nearest place around.
    let nested = r#"{"value":[{"id":"a","properties":{"host":{"properties":{"host":{"id":"c"}}}}}]}"#;
    check(nested, &page(&["a"]), &["value[0].properties.host.id"]);
}

#[test]
fn where_nothing_can_be_kept_the_error_is_the_first_cause() {
    let reader = Deserializer::new().recover(true);
    for (text, message) in [
        (
            "{}",
            "value: a value is needed here and absent; make the field an `Option` to allow that at line 1 column 1",
        ),
        (r#"{"value":{"id":"a"}}"#, "value: expected an array, found an object at line 1 column 10"),
        (
            r#"{"value":"x","properties":5}"#,
            "value: expected an array, found the string \"x\" at line 1 column 12",
        ),
    ] {
        let error = reader.deserialize::<Page>(text).unwrap_err();
        assert_eq!(error.to_string(), message, "{text}");
    }
    let error = reader.deserialize::<Machine>("{\"properties\":{\"size\":7},\n \"id\":[]}").unwrap_err();
    assert!(error.to_string().starts_with("id: expected a string"), "{error}");
    assert_eq!((error.line(), error.column()), (Some(2), Some(7)));
}

#[derive(Debug, PartialEq, Model)]
struct Disk {
    #[rest(key = "properties.size")]
    size: u8,
}

#[test]
fn a_bad_parent_of_a_needed_attribute_is_the_cause() {
    let error = Deserializer::new().recover(true).deserialize::<Disk>(r#"{"properties":5}"#).unwrap_err();
    assert_eq!(error.to_string(), "properties: expected an object, found the number 5 at line 1 column 15");
    check(r#"[{"properties":{"size":1}},{"properties":[]}]"#, &vec![Disk { size: 1 }], &["[1].properties"]);
    // Found another way it is not lacking.
    let reader = Deserializer::new().key_extractors(KeyExtractor::ANY_SPELLING);
    let (disk, warnings) = recovered::<Disk>(&reader, r#"{"properties":5,"size":3}"#);
    assert_eq!((disk, recovered_paths(&warnings)), (Disk { size: 3 }, vec!["properties".to_owned()]));
}

#[derive(Debug, PartialEq, Model)]
#[rest(discriminator = "properties.kind")]
enum Fish {
    #[rest(value = "salmon")]
    Salmon(Salmon),
    #[rest(base)]
    Other(OtherFish),
}

#[derive(Debug, PartialEq, Model)]
struct Salmon {
    id: String,
}

#[derive(Debug, PartialEq, Model)]
struct OtherFish {
    #[rest(key = "properties.kind")]
    kind: Option<String>,
}

#[derive(Debug, PartialEq, Model)]
struct Pond {
    #[rest(flatten)]
    disk: Disk,
    fish: Option<Vec<Fish>>,
    count: Option<Envelope<i32>>,
}

#[derive(Debug, PartialEq, Model)]
struct Envelope<T> {
    value: T,
}

#[test]
fn a_model_of_any_kind_is_left_out_if_it_is_not_whole() {
    let text = r#"{"properties":{"size":1},"count":{"value":"x"},
        "fish":[{"properties":{"kind":"salmon"},"id":[]},{"id":"a","properties":{"kind":"salmon"}},{"properties":5}]}"#;
    let fish = vec![Fish::Salmon(Salmon { id: "a".to_owned() }), Fish::Other(OtherFish { kind: None })];
    let expected = Pond { disk: Disk { size: 1 }, fish: Some(fish), count: None };
    check(text, &expected, &["fish[0].id", "fish[2].properties", "count.value"]);
    let bad = text.replacen('1', "[]", 1);
    let error = Deserializer::new().recover(true).deserialize::<Pond>(&bad).unwrap_err();
    assert_eq!(error.path().to_string(), "properties.size");
}

#[derive(Debug, Default, PartialEq, Model)]
struct Patch {
    owner: Option<Option<i32>>,
    #[rest(key = "properties.machine")]
    machine: Option<Option<Machine>>,
    #[rest(default = 4)]
    zone: u8,
}

/// `null` would delete at the service what could not be read.
#[test]
fn a_nullable_attribute_is_absent_and_not_null() {
    let text = r#"{"owner":"x","properties":{"machine":{}}}"#;
    check(text, &Patch { zone: 4, ..Patch::default() }, &["owner", "properties.machine.id"]);
    check(r#"{"owner":"x","owner":null}"#, &Patch { owner: Some(None), zone: 4, ..Patch::default() }, &[]);
    check(r#"{"zone":"x"}"#, &Patch { zone: 4, ..Patch::default() }, &["zone"]);
}

#[derive(Debug, PartialEq, Model)]
struct Track {
    points: Option<Vec<[f64; 2]>>,
    legs: Option<Vec<(u8, Option<u8>)>>,
}

/// Nothing can be left out of a list of fixed length, which is then what is left out.
#[test]
fn an_array_without_an_item_is_left_out() {
    let text = r#"{"points":[[1,2],[1,"x"],[null,2],[3]],"legs":[[1,"x"],["x",2]]}"#;
    let expected = Track { points: Some(vec![[1.0, 2.0]]), legs: Some(vec![(1, None)]) };
    check(text, &expected, &["points[1][1]", "points[2][0]", "points[3]", "legs[0][1]", "legs[1][0]"]);
    check("[[1],5]", &[Some(vec![1]), None], &["[1]"]);
    let error = Deserializer::new().recover(true).deserialize::<[i32; 2]>(r#"[1,"x"]"#).unwrap_err();
    assert_eq!(
        error.to_string(),
        "[1]: expected an integer of 32 bits, found the string \"x\" at line 1 column 6"
    );
}

#[test]
fn what_was_left_out_has_line_and_column() {
    let text = "{\"tags\":{\"a\":null,\n  \"b\":\"x\"},\n\"zones\":[1,\n\"x\",3], \"grid\":[[1],\n[[]]]}";
    let (_, warnings) = recovered::<Fleet>(&Deserializer::new(), text);
    let places: Vec<_> = warnings
        .iter()
        .map(|warning| match warning.kind() {
            WarningKind::Recovered(error) => (warning.path().to_string(), error.line(), error.column()),
            other => panic!("{other:?}"),
        })
        .collect();
    let expected = [("tags.a", 1, 17), ("zones[1]", 4, 3), ("grid[1][0]", 5, 2)];
    assert_eq!(places, expected.map(|(path, line, column)| (path.to_owned(), Some(line), Some(column))));
    // In a map of pairs too.
    let text = "{\"tags\":[{\"key\":\"a\",\"value\":\"x\"},\n{\"value\":{}, \"key\":\"b\\n\"},{\"key\":5,\n\"value\":null}]}";
    let (_, warnings) = recovered::<Fleet>(&Deserializer::new(), text);
    let said: Vec<String> = warnings.iter().map(ToString::to_string).collect();
    assert!(said[0].starts_with("tags[\"b\\n\"]:") && said[0].ends_with("at line 2 column 10"), "{said:?}");
    assert!(said[1].starts_with("tags.5:") && said[1].ends_with("at line 3 column 12"), "{said:?}");
    let error = Deserializer::new().deserialize::<Fleet>(text).unwrap_err();
    assert_eq!((error.line(), error.column()), (Some(2), Some(10)));
}

#[derive(Debug, PartialEq, Model)]
struct Counts {
    #[rest(additional_properties)]
    counts: BTreeMap<String, i32>,
}

#[test]
fn warnings_are_kept_up_to_a_limit_and_the_rest_is_counted() {
    let text = format!("[{}0]", "\"x\",".repeat(2500));
    let reader = Deserializer::new();
    let (list, warnings) = recovered::<Vec<i32>>(&reader, &text);
    assert_eq!((list, warnings.len()), (vec![0], 1001));
    assert_eq!(warnings[999].path().to_string(), "[999]");
    assert!(matches!(warnings[1000].kind(), WarningKind::Omitted { count: 1500 }));
    assert_eq!(
        warnings[1000].to_string(),
        "1500 more warnings; `Deserializer::warning_limit` says how many are kept",
    );
    let (_, warnings) = recovered::<Vec<i32>>(&reader.clone().warning_limit(2500), &text);
    assert_eq!((warnings.len(), recovered_paths(&warnings).len()), (2500, 2500));
    let (_, warnings) = recovered::<Vec<i32>>(&reader.warning_limit(0), &text);
    assert!(matches!(
        warnings[..].iter().map(Warning::kind).collect::<Vec<_>>()[..],
        [WarningKind::Omitted { count: 2500 }]
    ));
}

/// 50,000 bad values took 24 seconds.
#[test]
fn the_cost_is_linear() {
    let documents = |count: usize| {
        let additional: Vec<String> = (0..count).map(|number| format!(r#""k{number}":"x""#)).collect();
        let parents = vec![r#"{"id":"a","properties":5}"#; count].join(",");
        (format!("{{{}}}", additional.join(",")), format!("[{parents}]"))
    };
    let reader = Deserializer::new().recover(true).warning_limit(usize::MAX);
    let time = |count: usize| {
        let (additional, parents) = documents(count);
        let start = Instant::now();
        let (counts, warnings) =
            with_warnings(reader.clone(), |reader| reader.deserialize::<Counts>(&additional)).unwrap();
        assert_eq!((counts.counts.len(), warnings.len()), (0, count));
        let (machines, warnings) =
            with_warnings(reader.clone(), |reader| reader.deserialize::<Vec<Machine>>(&parents)).unwrap();
        assert_eq!((machines.len(), warnings.len()), (count, count));
        start.elapsed()
    };
    let least = |count: usize| (0..3).map(|_| time(count)).min().unwrap();
    let (small, large) = (least(1000), least(16_000));
    // Quadratic would be 256 times.
    assert!(large < small * 64, "16 times the document took {large:?} after {small:?}");
}
