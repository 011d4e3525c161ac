//! Tuples: arrays of a fixed length.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use msrest_model::{Deserializer, Model};
use msrest_model_tests::{One, check_breaks, check_refuses, check_type, recovered_paths, with_warnings};

#[derive(Debug, PartialEq, Model)]
struct Disk {
    #[rest(key = "sizeGb", maximum = 100)]
    size: u8,
}

#[test]
fn says_which_item_is_wrong() {
    check_type::<One<(i32, String)>>(&[
        (r#"["1", 2]"#, Ok(r#"[1, "2"]"#)),
        ("[1]", Err("expected an array of 2 items, found one of 1")),
        (r#"[1, "a", {"b": []}]"#, Err("expected an array of 2 items, found one of 3")),
        ("5", Err("expected an array, found the number 5")),
        ("{}", Err("expected an array, found an object")),
    ]);
    for (text, message) in [
        (r#"["x", "a"]"#, r#"value[0]: expected an integer of 32 bits, found the string "x""#),
        ("[1, []]", "value[1]: expected a string, number or boolean, found an array"),
        (
            r#"[1, null]"#,
            "value[1]: a value is needed here and absent; make the field an `Option` to allow that",
        ),
    ] {
        check_refuses::<One<(i32, String)>>(&format!("{{\"value\": {text}}}"), message);
    }
}

/// One bad item costs the tuple, unless it can be absent.
#[test]
fn recovers_as_a_whole() {
    type Pairs = One<Vec<(i32, Option<DateTime<Utc>>)>>;
    let document = r#"{"value": [[1, null], ["x", null], [2, "soon"]]}"#;
    let reader = Deserializer::new().recover(true);
    let (read, warnings) = with_warnings(reader, |reader| reader.deserialize::<Pairs>(document)).unwrap();
    assert_eq!(read.value, Some(vec![(1, None), (2, None)]));
    assert_eq!(recovered_paths(&warnings), ["value[1][0]", "value[2][1]"]);
}

#[test]
fn models_in_them_are_validated() {
    let value = BTreeMap::from([("a".to_owned(), (Disk { size: 200 }, 1))]);
    let message = "Parameter 'Disk.size' must be equal to or less than 100.";
    check_breaks(&One { value: Some(value) }, &[("value.a[0].size", "maximum", message)]);
}

#[test]
fn are_lists_in_xml() {
    #[derive(Debug, PartialEq, Model)]
    #[rest(xml())]
    struct Range {
        bounds: (i32, i32),
        #[rest(xml(wrapped, items_name = "part"))]
        parts: Option<(String, Disk)>,
    }
    let range = Range { bounds: (1, 2), parts: Some(("a".to_owned(), Disk { size: 3 })) };
    let text = range.to_xml().unwrap();
    assert!(text.contains("<bounds>1</bounds><bounds>2</bounds><parts><part>a</part>"), "{text}");
    assert_eq!(Range::deserialize(text).unwrap(), range);
}
