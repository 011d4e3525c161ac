//! The ways that are taken if a faster one is not open.
//!
//! They give the same results, so that a fast way that gives up for no reason would be seen by nobody: the tests count.

/// A way that most of a document does not need.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Fallback {
    /// A key that is not among the next ones of the table: it is looked up.
    OtherKey,
    /// A key that leads to no attribute by itself: all extractors are asked.
    AnyKey,
    /// A string that has escapes: it is copied.
    Escapes,
    /// A number by its digits.
    Digits,
    /// An object with all its keys in sight.
    AllKeys,
    /// A text that is read from its beginning again.
    Twice,
    /// A text of XML that may have what its parser leaves to us: it is looked through.
    #[cfg(feature = "xml")]
    Scan,
}

impl Fallback {
    /// Counts it in the tests, and nowhere else.
    #[inline(always)]
    pub(crate) fn count(self) {
        #[cfg(test)]
        tests::COUNTED.with_borrow_mut(|counted| counted.push(self));
    }
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;
    use std::collections::BTreeMap;

    use serde_json::{Map, Value};

    use super::Fallback::{self, AllKeys, AnyKey, Digits, Escapes, OtherKey, Twice};
    use crate::{Deserializer, KeyExtractor, Model};

    thread_local!(pub(super) static COUNTED: RefCell<Vec<Fallback>> = const { RefCell::new(Vec::new()) });

    /// The keys stand in the order of the alphabet, which is that of a `Value`.
    #[derive(Debug, PartialEq, Model)]
    #[rest(crate = "crate")]
    struct Device {
        #[rest(key = "deviceId")]
        device_id: Option<String>,
        ids: Option<Vec<u32>>,
        parts: Option<Vec<Device>>,
        #[rest(key = "properties.lastSeen")]
        last_seen: Option<String>,
        #[rest(key = "properties.zone")]
        zone: Option<String>,
        share: Option<f64>,
        size: Option<i64>,
        tags: Option<BTreeMap<String, String>>,
        valid: Option<bool>,
        #[rest(additional_properties)]
        rest: Map<String, Value>,
    }

    /// Reads a text and the value of it; what each of them fell back to.
    fn fallbacks(extractors: &[KeyExtractor], text: &str) -> [Vec<Fallback>; 2] {
        let reader = Deserializer::new().key_extractors(extractors.to_vec());
        // Close to its end a text has no room for the keys of the fast way.
        let padded = format!("{text}{:32}", "");
        COUNTED.take();
        let device: Device = reader.deserialize(&padded).unwrap();
        let of_text = COUNTED.take();
        let of_value: Device = reader.deserialize_value(&serde_json::from_str(text).unwrap()).unwrap();
        assert_eq!(of_value, device, "{text}");
        [of_text, COUNTED.take()]
    }

    /// What services send mostly: keys in the order of the table, some absent, no escapes, short integers.
    #[test]
    fn a_usual_document_takes_the_fast_ways() {
        for text in [
            "{}",
            r#"{"deviceId":"a","ids":[1,2],"properties":{"lastSeen":"now","zone":"2"},"size":1,"tags":{"a":"b"}}"#,
            r#"{ "deviceId": "ünï" , "parts": [ {"deviceId": "b"}, {}, {"properties": {"zone": ""}} ] }"#,
            r#"{"ids": [0, 9, 10, 4294967295], "properties": null, "size": 999999999999999999}"#,
            r#"{"properties": {}, "share": null, "size": -123456789012345678, "tags": {}, "valid": true}"#,
        ] {
            for extractors in [&KeyExtractor::REST[..], &KeyExtractor::ANY_SPELLING] {
                assert_eq!(fallbacks(extractors, text), [[], []], "{text} {extractors:?}");
            }
        }
    }

    /// What is rare falls back, and only that.
    #[test]
    fn what_is_rare_falls_back_once() {
        let cases: [(&str, &[Fallback], &[Fallback]); 11] = [
            (r#"{"properties": {}, "share": 1.5}"#, &[Digits], &[]),
            (r#"{"properties": {}, "size": 1000000000000000000}"#, &[Digits], &[]),
            (r#"{"deviceId": "a\nb"}"#, &[Escapes], &[]),
            (r#"{"properties": {}, "tags": {"\u0061": "b"}}"#, &[Escapes], &[]),
            (r#"{"ids": [1], "deviceId": "a"}"#, &[OtherKey], &[]),
            (r#"{"ids": [1], "ids": [2]}"#, &[OtherKey], &[]),
            (r#"{"parts": [], "deviceId": "a", "ids": [1]}"#, &[OtherKey], &[]),
            // Too many are absent between them.
            (r#"{"deviceId": "a", "tags": {}}"#, &[OtherKey], &[OtherKey]),
            (r#"{"unknown": [1, {"a": null, "b": ["", false]}]}"#, &[OtherKey, AnyKey], &[OtherKey, AnyKey]),
            (r#"{"deviceId": "a", "alien": 1, "ids": [2]}"#, &[OtherKey, AnyKey], &[OtherKey, AnyKey]),
            // Behind a key that was none of the next ones, one is tried.
            (
                r#"{"deviceId": "a", "ids": [], "x": 1, "properties": {}}"#,
                &[OtherKey, AnyKey, OtherKey],
                &[OtherKey, AnyKey],
            ),
        ];
        for (text, of_text, of_value) in cases {
            assert_eq!(fallbacks(&KeyExtractor::REST, text), [of_text, of_value], "{text}");
        }
        let any_case = r#"{"DEVICEID": "a", "Ids": [1], "PARTS": []}"#;
        assert_eq!(fallbacks(&KeyExtractor::ANY_SPELLING, any_case)[0], [], "{any_case}");
        // The name of an attribute, as `from_dict` is given it.
        let name = r#"{"device_id": "a"}"#;
        assert_eq!(fallbacks(&KeyExtractor::ANY_SPELLING, name), [[OtherKey, AnyKey], [OtherKey, AnyKey]]);
        // What a path beats is passed over, if all of the object is there to tell.
        let beaten = r#"{"lastSeen": "then", "properties": {"lastSeen": "now"}}"#;
        let [of_text, of_value] = fallbacks(&KeyExtractor::ANY_SPELLING, beaten);
        assert!(of_text.contains(&Twice) && !of_value.contains(&AllKeys), "{of_text:?} {of_value:?}");
        let competing = r#"{"ids": [1], "IDS": [2]}"#;
        let [of_text, of_value] = fallbacks(&KeyExtractor::ANY_SPELLING, competing);
        assert!(of_text.contains(&Twice) && of_text.contains(&AllKeys), "{of_text:?}");
        assert!(!of_value.contains(&Twice) && of_value.contains(&AllKeys), "{of_value:?}");
    }

    /// Whatever the spelling: only keys that compete need all keys in sight, and a flattened parent that leads nowhere.
    #[test]
    fn keys_that_do_not_compete_are_read_in_one_pass() {
        use KeyExtractor::{
            AttributeKey, LastRestKey, LastRestKeyCaseInsensitive, RestKey, RestKeyCaseInsensitive,
        };
        let lists: [&[KeyExtractor]; 7] = [
            &KeyExtractor::REST,
            &KeyExtractor::ANY_SPELLING,
            &[RestKeyCaseInsensitive],
            &[RestKey, LastRestKey],
            &[RestKey, AttributeKey, RestKeyCaseInsensitive],
            &[LastRestKeyCaseInsensitive],
            &[AttributeKey],
        ];
        for text in [
            r#"{"deviceId": "a", "properties": {"lastSeen": "now", "x": 1}, "size": 1}"#,
            r#"{"DEVICEID": "a", "PROPERTIES": {"ZONE": "1"}, "SHARE": 1, "SIZE": 2}"#,
            r#"{"lastSeen": "now", "ZONE": "2", "size": 1}"#,
            r#"{"device_id": "a", "last_seen": "now", "zone": "2"}"#,
            r#"{"x": 1, "ünï": {"zone": 1}, "ids": [1], "X": 2}"#,
        ] {
            for list in lists {
                let found = fallbacks(list, text);
                let has_path = list.iter().any(|one| matches!(one, RestKey | RestKeyCaseInsensitive));
                let needs_all = text.contains("properties") && !has_path;
                for counted in found {
                    assert_eq!(counted.contains(&AllKeys), needs_all, "{text} {list:?}: {counted:?}");
                }
            }
        }
    }

    /// A discriminator that comes first tells the variant at once.
    #[test]
    fn a_variant_is_told_by_its_first_key() {
        #[derive(Debug, PartialEq, Model)]
        #[rest(crate = "crate", discriminator = "kind")]
        enum Pet {
            #[rest(value = "dog")]
            Dog(Dog),
            #[rest(base)]
            Other(Other),
        }
        #[derive(Debug, PartialEq, Model)]
        #[rest(crate = "crate")]
        struct Dog {
            barks: Option<bool>,
        }
        #[derive(Debug, PartialEq, Model)]
        #[rest(crate = "crate")]
        struct Other {
            kind: Option<String>,
        }
        let text = format!(r#"{{"kind": "dog", "barks": true}}{:32}"#, "");
        for extractors in
            [&KeyExtractor::REST[..], &KeyExtractor::ANY_SPELLING, &[KeyExtractor::RestKeyCaseInsensitive]]
        {
            COUNTED.take();
            let pet: Pet =
                Deserializer::new().key_extractors(extractors.to_vec()).deserialize(&text).unwrap();
            assert_eq!(pet, Pet::Dog(Dog { barks: Some(true) }));
            assert_eq!(COUNTED.take(), [], "{extractors:?}");
        }
        // One that comes later does so without a second reading of the text.
        let pet: Pet =
            Deserializer::new().deserialize(format!(r#"{{"barks": true, "kind": "dog"}}{:32}"#, "")).unwrap();
        assert_eq!(pet, Pet::Dog(Dog { barks: Some(true) }));
        assert!(!COUNTED.take().contains(&Twice));
    }

    /// Only the object whose keys compete; if such objects nest, all of the document, and once.
    #[test]
    fn an_object_is_read_again_by_itself() {
        let competing = r#"{"ids": [1], "IDS": [2]}"#;
        let count = |text: &str| {
            let [_, of_value] = fallbacks(&KeyExtractor::ANY_SPELLING, text);
            of_value.iter().filter(|counted| **counted == AllKeys).count()
        };
        assert_eq!(count(&format!(r#"{{"parts": [{competing}, {{"ids": [3]}}]}}"#)), 1);
        assert_eq!(count(&format!(r#"{{"parts": [{competing}, {competing}, {{}}]}}"#)), 2);
        let levels = 8;
        let nested = format!(
            "{}{{}}{}",
            r#"{"ids": null, "parts": ["#.repeat(levels),
            r#"], "IDS": null}"#.repeat(levels)
        );
        assert!(count(&nested) <= 3 * levels, "{}", count(&nested));
    }

    #[test]
    fn the_items_of_a_list_are_read_as_they_come() {
        let text = format!(r#"{{"value": [{{"ids": [1]}}, {{"deviceId": "a"}}], "next": "{:40}"}}"#, "");
        COUNTED.take();
        let items: Vec<Device> =
            Deserializer::new().items(text.as_bytes(), "value").collect::<Result<_, _>>().unwrap();
        assert_eq!(items.len(), 2);
        assert_eq!(COUNTED.take(), []);
    }

    /// By the limits of attributes and prefixes, and by what the parser takes and ElementTree refuses.
    #[cfg(feature = "xml")]
    #[test]
    fn elements_are_looked_through_if_they_may_hide_something() {
        use super::Fallback::Scan;
        let long = "word ".repeat(300);
        let usual = [
            r#"<?xml version="1.0" encoding="utf-8"?><List Name="a"><Item>x m # ? k:v &amp; ü</Item><Item/></List>"#.to_owned(),
            format!("<a>{long}</a>"),
            format!("<a>{}</a>", "m n ".repeat(100)),
        ];
        let odd = [
            (r#"<a xmlns="urn:a"/>"#.to_owned(), 1),
            ("<a>&#65;</a>".to_owned(), 1),
            ("<a>&#65;&#66;</a>".to_owned(), 1),
            ("<a><?b?></a>".to_owned(), 1),
            ("<a><?b?><?c?></a>".to_owned(), 1),
            ("<a>1 :</a>".to_owned(), 1),
            ("<a>1 : 2 :</a>".to_owned(), 1),
            (format!("<a>{}</a>", "xm".repeat(64)), 1),
            (format!("<a>{}</a>", "xm".repeat(65)), 2),
            (format!("<a>{}</a>", long.repeat(3)), 1),
        ];
        for (text, scans) in usual.into_iter().map(|text| (text, 0)).chain(odd) {
            COUNTED.take();
            Deserializer::new().deserialize::<crate::XmlElement>(&text).unwrap();
            assert_eq!(COUNTED.take(), vec![Scan; scans], "{text}");
        }
    }
}
