//! MEND `xml-choice`: a list of variants that the element's name tells apart keeps their order. The order is the content of a
//! Put Block List of Azure Storage; msrest has a list for each name.
#![expect(clippy::expect_used, reason = "a reading that fails fails the test")]

use std::collections::BTreeMap;
use std::fmt::Debug;

use msrest_model::{Deserializer, Model, RestType, Serializer};
use msrest_model_tests::{check_breaks, check_reads, check_writes, with_warnings};
use serde_json::json;

#[derive(Debug, Clone, PartialEq, RestType)]
#[rest(xml(choice))]
enum Block {
    Latest(String),
    Committed(String),
    Uncommitted(String),
}

#[derive(Debug, Default, PartialEq, Model)]
#[rest(xml(name = "BlockList"))]
struct BlockList {
    blocks: Vec<Block>,
}

#[derive(Debug, PartialEq, RestType)]
#[rest(rename_all = "snake_case", xml(choice))]
enum Step {
    #[rest(xml(name = "Wait", prefix = "s", ns = "urn:step"))]
    Wait(i32),
    #[rest(key = "when", format = "unix-time")]
    At(chrono::DateTime<chrono::Utc>),
    Run(Job),
    Many(Vec<i32>),
    Then(Box<Step>),
    Maybe(Option<i32>),
}

#[derive(Debug, PartialEq, Model)]
#[rest(xml(name = "Job"))]
struct Job {
    #[rest(max_length = 3, xml(attr))]
    name: Option<String>,
    step: Option<Box<Step>>,
}

#[derive(Debug, Default, PartialEq, Model)]
#[rest(xml())]
struct Plan {
    first: Option<Step>,
    title: Option<String>,
    #[rest(xml(wrapped))]
    steps: Option<Vec<Step>>,
    map: Option<BTreeMap<String, Step>>,
    #[rest(xml(wrapped))]
    lists: Option<Vec<Vec<Step>>>,
}

/// Writes the value, compares the text, and reads it again.
fn check<T: RestType + PartialEq + Debug>(value: &T, text: &str) {
    let written = Serializer::new().xml_declaration(false).body(value).expect(text);
    assert_eq!(written, text);
    assert_eq!(Deserializer::new().deserialize::<T>(text).expect(text), *value);
}

fn run(name: &str) -> Step {
    Step::Run(Job { name: Some(name.to_owned()), step: None })
}

#[test]
fn the_order_is_kept() {
    let [a, b, c] = ["A", "B", "C"].map(str::to_owned);
    let list = BlockList { blocks: vec![Block::Latest(a), Block::Committed(b), Block::Latest(c)] };
    let text = "<BlockList><Latest>A</Latest><Committed>B</Committed><Latest>C</Latest></BlockList>";
    check(&list, text);
    check(&BlockList::default(), "<BlockList/>");
    check(&BlockList { blocks: vec![Block::Latest(String::new())] }, "<BlockList><Latest/></BlockList>");
    check(&Block::Latest("A".to_owned()), "<Latest>A</Latest>");
    // In JSON a variant is an object with one key.
    check_reads(r#"{"blocks":[{"Latest":"A"},{"Committed":"B"},{"Latest":"C"}]}"#, &list);
    let json = json!({"blocks": [{"Latest": "A"}, {"Committed": "B"}, {"Latest": "C"}]});
    check_writes(&list, &json.to_string());
    assert_eq!(serde_json::to_value(&list).expect("serde writes it"), json);
    assert_eq!(serde_json::from_value::<BlockList>(json).expect("serde reads it"), list);
}

#[test]
fn a_variant_holds_any_type() {
    let time = chrono::DateTime::from_timestamp(5, 0).expect("a time");
    let plan = Plan {
        first: Some(Step::Wait(1)),
        title: Some("t".to_owned()),
        steps: Some(vec![run("a"), Step::At(time), Step::Many(vec![1, 2]), Step::Maybe(None)]),
        map: Some(BTreeMap::from([("k".to_owned(), Step::Wait(3)), ("run".to_owned(), run("b"))])),
        lists: Some(vec![vec![Step::Wait(4), Step::Wait(5)], Vec::new()]),
    };
    check(
        &plan,
        concat!(
            r#"<Plan><s:Wait xmlns:s="urn:step">1</s:Wait><title>t</title><steps><run name="a"/><when>5</when>"#,
            r#"<many><many>1</many><many>2</many></many><maybe xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/>"#,
            r#"</steps><map><k><s:Wait xmlns:s="urn:step">3</s:Wait></k><run><run name="b"/></run></map>"#,
            r#"<lists><lists><s:Wait xmlns:s="urn:step">4</s:Wait><s:Wait xmlns:s="urn:step">5</s:Wait></lists><lists/></lists></Plan>"#,
        ),
    );
    let nested = Step::Then(Box::new(Step::Then(Box::new(Step::Wait(1)))));
    check(&nested, r#"<then><then><s:Wait xmlns:s="urn:step">1</s:Wait></then></then>"#);
}

#[test]
fn what_is_no_variant_is_an_error() {
    let refuse = |text: &str| Plan::deserialize(text).unwrap_err().to_string();
    let expected = "expected exactly one of wait, when, run, many, then, maybe";
    let error = refuse("<Plan><steps>\n<other/></steps></Plan>");
    assert_eq!(error, format!("Plan/steps/other[0]: {expected}, found none of them at line 2 column 1"));
    let error = refuse("<Plan><map><k/></map></Plan>");
    assert_eq!(error, format!("Plan/map/k: {expected}, found none of them at line 1 column 12"));
    let refuse = |text: &str| BlockList::deserialize_as(text, "application/json").unwrap_err().to_string();
    let error = refuse(r#"{"blocks": [{"Latest": "a", "Committed": "b"}]}"#);
    assert!(
        error.starts_with(
            "blocks[0]: expected exactly one of Latest, Committed, Uncommitted, found several of them"
        ),
        "{error}"
    );
    let error = refuse(r#"{"blocks": [{"latest": "a"}]}"#);
    assert!(error.contains("found none of them"), "{error}");
    let error = refuse(r#"{"blocks": [{"Latest": [1]}]}"#);
    assert!(error.starts_with("blocks[0].Latest: expected a string"), "{error}");
}

/// Unknown elements between them stay unknown; rules inside a variant hold; one bad item is one warning.
#[test]
fn in_a_model_it_behaves_as_any_value() {
    let text = "<Plan><other/><first>x</first><Wait>1</Wait><title>t</title></Plan>";
    assert_eq!(Plan::deserialize(text).expect(text), Plan { title: Some("t".to_owned()), ..Plan::default() });
    let plan = Plan { first: Some(run("long")), ..Plan::default() };
    let message = "Parameter 'Job.name' must have length less than 3.";
    check_breaks(&plan, &[("first.Run.name", "max_length", message)]);
    let text = r#"<Plan><Wait xmlns="urn:step">soon</Wait><title>t</title></Plan>"#;
    let read = |reader: Deserializer| reader.recover(true).deserialize::<Plan>(text);
    let (plan, warnings) = with_warnings(Deserializer::new(), read).expect(text);
    assert_eq!((plan.title.as_deref(), warnings.len()), (Some("t"), 1));
    assert_eq!(warnings[0].path().to_string(), "Plan/Wait");
}

#[test]
fn the_root_is_the_element_of_the_variant() {
    let writer = Serializer::new().xml_declaration(false).xml_root("List");
    let error = writer.to_xml(&Block::Latest("A".to_owned())).unwrap_err().to_string();
    assert_eq!(error, "the element of a variant has the variant's name; remove `Serializer::xml_root`");
    let blocks = vec![Block::Latest("A".to_owned()), Block::Committed("B".to_owned())];
    let text = "<List><Latest>A</Latest><Committed>B</Committed></List>";
    assert_eq!(writer.to_xml(&blocks).expect(text), text);
    assert_eq!(Deserializer::new().deserialize::<Vec<Block>>(text).expect(text), blocks);
}
