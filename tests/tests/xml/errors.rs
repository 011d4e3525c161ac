//! Errors and warnings name the elements, the byte, the line and the column.

use std::collections::BTreeMap;

use msrest_model::{DeserializationErrorKind, Deserializer, Model, RestEnum, WarningKind, XmlElement};
use msrest_model_examples::blob_storage::ListBlobsFlatSegmentResponse as Page;
use msrest_model_tests::with_warnings;

use crate::models::*;

const PAGE: &str = include_str!("../../../examples/data/list_blobs.xml");

/// Reads a text that is wrong and compares the message; the text from the error's byte on starts with `at`.
fn check<M: Model>(text: &str, message: &str, at: &str) {
    let Err(error) = M::deserialize(text) else { panic!("reads {text}") };
    assert_eq!(error.to_string(), message);
    let offset = error.offset().expect("a byte");
    assert!(text[offset..].starts_with(at), "{message}: the byte is at {:?}", &text[offset..]);
    let before = &text[..offset];
    assert_eq!(error.line(), Some(before.lines().count().max(1) + usize::from(before.ends_with('\n'))));
    assert_eq!(error.column(), Some(before.rsplit('\n').next().unwrap_or_default().len() + 1));
}

#[test]
fn elements() {
    check::<Page>(
        &PAGE.replace("Tue, 03 Mar 2026 11:42:10 GMT", "soon"),
        "EnumerationResults/Blobs/Blob[2]/Properties/Last-Modified: expected an rfc-1123 date-time such as \
         Fri, 31 Dec 1999 23:59:59 GMT, found the string \"soon\" at line 64 column 9",
        "<Last-Modified>soon",
    );
    check::<Data>(
        "<Data>\n  <Name>é</Name><Age>é</Age></Data>",
        "Data/Age: expected an integer of 32 bits, found the string \"é\" at line 2 column 18",
        "<Age>",
    );
    // What looks like a tag in a comment is none.
    check::<Data>(
        "<Data><!--<b--><Age>x</Age></Data>",
        "Data/Age: expected an integer of 32 bits, found the string \"x\" at line 1 column 16",
        "<Age>",
    );
    check::<Folder>(
        "<Data><Metadata/><Metadata/></Data>",
        "Data/Metadata: expected one element of this name, found another one at line 1 column 18",
        "<Metadata/></Data>",
    );
}

#[test]
fn attributes_texts_and_items() {
    check::<Data>(
        r#"<Data country="x" weight="y"/>"#,
        "Data/@weight: expected an integer of 32 bits, found the string \"y\" at line 1 column 1",
        "<Data country",
    );
    check::<Barrel>(
        "<B><Plain>1</Plain><Item/><Plain>z</Plain></B>",
        "B/Plain[1]: expected an integer of 32 bits, found the string \"z\" at line 1 column 27",
        "<Plain>z",
    );
    check::<Sized>(
        "<Sized>big</Sized>",
        "Sized: expected an integer from 0 to 255, found the string \"big\" at line 1 column 1",
        "<Sized>",
    );
}

#[derive(Debug, PartialEq, Model)]
#[rest(xml(name = "Sized"))]
struct Sized {
    #[rest(xml(text))]
    size: Option<u8>,
    #[rest(secret)]
    password: Option<u8>,
}

#[derive(Debug, PartialEq, Model)]
#[rest(xml(name = "Needed"))]
struct Needed {
    name: String,
    #[rest(xml(attr))]
    kind: Kind,
    #[rest(xml(wrapped))]
    numbers: Option<Vec<i32>>,
}

#[derive(Debug, PartialEq, RestEnum)]
#[rest(rename_all = "lowercase")]
enum Kind {
    One,
    Two,
}

#[test]
fn needed_values() {
    check::<Needed>(
        "<Needed kind='one'/>",
        "Needed/name: a value is needed here and absent; make the field an `Option` to allow that at line 1 column 1",
        "<Needed",
    );
    check::<Needed>(
        "<Needed kind='three'><name/></Needed>",
        "Needed/@kind: expected one of one, two, found the string \"three\" at line 1 column 1",
        "<Needed kind",
    );
    check::<Needed>(
        "<Needed kind='two'><name/><numbers><n>1</n><n/></numbers></Needed>",
        "Needed/numbers/n[1]: expected a value; make the type an `Option` to allow null, found null at line 1 column 44",
        "<n/>",
    );
    let whole = Needed { name: String::new(), kind: Kind::One, numbers: None };
    assert_eq!(Needed::deserialize("<Needed kind='one'><name/></Needed>").unwrap(), whole);
}

#[test]
fn secrets_are_not_quoted() {
    check::<Sized>(
        "<Sized><password>hunter2</password></Sized>",
        "Sized/password: expected an integer from 0 to 255, found a string at line 1 column 8",
        "<password>",
    );
}

/// Only where a text was expected may another element be a secret.
#[test]
fn a_dropped_element_beside_a_secret_has_its_name() {
    #[derive(Debug, PartialEq, Model)]
    #[rest(xml)]
    struct Login {
        #[rest(secret)]
        password: Option<String>,
    }
    let read = |reader: Deserializer| reader.deserialize::<Login>("<Login><user/></Login>");
    let (_, warnings) = with_warnings(Deserializer::new(), read).unwrap();
    let paths: Vec<String> = warnings.iter().map(|warning| warning.path().to_string()).collect();
    assert_eq!(paths, ["Login/user"]);
}

#[test]
fn syntax() {
    check::<Data>("<Data>\n  <é></Data>", "expected 'é' tag, not 'Data' at line 2 column 7", "</Data>");
    check::<Data>("<Data>\n&x;</Data>", "unknown entity reference 'x' at line 2 column 1", "&x;");
    check::<Data>(
        "<Data>\n<Name a='1' a='2'/></Data>",
        "attribute 'a' is already defined at line 2 column 13",
        "a='2'",
    );
    check::<Data>(
        "<Data>&#xD800;</Data>",
        "a character reference to no character at line 1 column 7",
        "&#xD8",
    );
}

#[test]
fn recovery() {
    let text =
        PAGE.replace("<TagCount>2<", "<TagCount>two<").replace("Encrypted=\"false\"", "Encrypted=\"\"");
    let (page, warnings) =
        with_warnings(Deserializer::new().recover(true), |reader| reader.deserialize::<Page>(&text)).unwrap();
    assert_eq!(page.segment.unwrap().blob_items.unwrap().len(), 3);
    let warnings: Vec<String> = warnings.iter().map(ToString::to_string).collect();
    assert_eq!(
        warnings,
        [
            "EnumerationResults/Blobs/Blob[0]/Properties/TagCount: left absent: expected an integer of 32 bits, found the string \
             \"two\" at line 28 column 9",
            "EnumerationResults/Blobs/Blob[0]/Properties/LegalHold: the model has no place for this and drops it; \
             `additional_properties` in a `Map<String, Value>` would keep it",
            "EnumerationResults/Blobs/Blob[1]/Properties/BlobType: the enum does not know \"ColdBlob\"; it is kept as it is",
        ]
    );
}

#[derive(Debug, PartialEq, Model)]
#[rest(xml)]
struct Fleet {
    #[rest(xml(wrapped, items_name = "Zone"))]
    zones: Option<Vec<i32>>,
    #[rest(key = "Slot")]
    slots: Option<Vec<Option<i32>>>,
    tags: Option<BTreeMap<String, i32>>,
    machines: Option<Vec<Machine>>,
}

#[derive(Debug, PartialEq, Model)]
#[rest(xml(name = "Machine"))]
struct Machine {
    #[rest(xml(attr))]
    id: String,
}

/// MEND `recover-by-item`.
#[test]
fn recovery_costs_the_smallest_thing() {
    let text = "<Fleet>\n<Machine id='a'/><zones><Zone>1</Zone><Zone>x</Zone><Zone/><Zone>3</Zone></zones>\n\
        <Slot>1</Slot><Slot>y</Slot><tags><a>5</a><b>z</b></tags><Machine/>\n<Machine id='c'/><Slot>3</Slot></Fleet>";
    let reader = Deserializer::new().recover(true);
    let (fleet, warnings) = with_warnings(reader, |reader| reader.deserialize::<Fleet>(text)).unwrap();
    let machine = |id: &str| Machine { id: id.to_owned() };
    let expected = Fleet {
        zones: Some(vec![1, 3]),
        slots: Some(vec![Some(1), None, Some(3)]),
        tags: Some(BTreeMap::from([("a".to_owned(), 5)])),
        machines: Some(vec![machine("a"), machine("c")]),
    };
    assert_eq!(fleet, expected);
    let places: Vec<_> = warnings
        .iter()
        .map(|warning| match warning.kind() {
            WarningKind::Recovered(error) => (warning.path().to_string(), error.line(), error.column()),
            other => panic!("{other:?}"),
        })
        .collect();
    let expected = [
        ("Fleet/Machine[1]/id", 3, 58),
        ("Fleet/zones/Zone[1]", 2, 39),
        ("Fleet/zones/Zone[2]", 2, 53),
        ("Fleet/Slot[1]", 3, 15),
        ("Fleet/tags/b", 3, 43),
    ];
    assert_eq!(places, expected.map(|(path, line, column)| (path.to_owned(), Some(line), Some(column))));
}

/// 128 levels and no more, and a parser that needs no stack for them.
#[test]
fn depth() {
    let nested = |levels: usize| format!("{}{}", "<a>".repeat(levels), "</a>".repeat(levels));
    let read = |levels| Deserializer::new().deserialize_as::<XmlElement>(nested(levels), "text/xml");
    assert!(read(128).is_ok());
    for levels in [129, 100_000] {
        let error = read(levels).unwrap_err();
        assert!(matches!(error.kind(), DeserializationErrorKind::TooDeep(128)), "{error}");
    }
    let lower = Deserializer::new().max_depth(5);
    assert!(lower.deserialize::<XmlElement>(nested(5)).is_ok());
    let error = lower.deserialize::<XmlElement>(nested(6)).unwrap_err();
    assert!(matches!(error.kind(), DeserializationErrorKind::TooDeep(5)), "{error}");

    #[derive(Debug, Default, PartialEq, Model)]
    #[rest(xml())]
    struct Tree {
        tree: Option<Box<Tree>>,
    }
    let nested = |levels: usize| format!("{}{}", "<tree>".repeat(levels), "</tree>".repeat(levels));
    let tree = Tree::deserialize(nested(128)).unwrap();
    assert_eq!(Tree::deserialize(tree.to_xml().unwrap()).unwrap(), tree);
    let error = Tree::deserialize(nested(129)).unwrap_err();
    assert!(matches!(error.kind(), DeserializationErrorKind::TooDeep(128)), "{error}");
    let error = Tree { tree: Some(Box::new(tree)) }.to_xml().unwrap_err();
    assert!(error.to_string().ends_with("the model nests deeper than 128 levels"), "{error}");
    // What no attribute takes may be as deep as it likes.
    assert!(Data::deserialize(format!("<Data>{}</Data>", nested(100_000))).is_ok());
}
