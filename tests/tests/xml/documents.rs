//! Whole documents: encodings, content types, outputs, and the choice between XML and JSON.

use msrest_model::{Deserializer, Model, Serializer};
use msrest_model_examples::blob_service::{CorsRule, StorageServiceProperties};
use msrest_model_examples::blob_storage::{BlobType, ListBlobsFlatSegmentResponse as Page};
use msrest_model_tests::{assert_same_xml, xml};
use serde_json::json;

use crate::models::*;

fn data() -> Data {
    Data { country: Some("fr".to_owned()), name: Some("é".to_owned()), ..Data::default() }
}

const XML: &str = r#"<?xml version="1.0" encoding="utf-8"?><Data country="fr"><Name>é</Name></Data>"#;
const JSON: &str = r#"{"country":"fr","name":"é"}"#;

#[test]
fn an_xml_model_is_read_and_written_as_xml() {
    assert!(Data::is_xml_model() && Topic::is_xml_model() && Filter::is_xml_model());
    assert!(!CorrelationFilter::is_xml_model());
    assert_eq!(Serializer::new().body(&data()).unwrap(), XML);
    assert_eq!(Data::deserialize(XML).unwrap(), data());
    assert_eq!(Data::deserialize(XML.as_bytes()).unwrap(), data());
    assert_eq!(Data::deserialize(format!("\u{feff}{XML}")).unwrap(), data());
    // A body under an XML content type that is JSON is read as JSON, as in msrest.
    assert_eq!(Data::deserialize(JSON).unwrap(), data());
    assert!(Data::deserialize("neither").unwrap_err().to_string().contains("at line 1 column 1"));
}

#[test]
fn the_content_type_chooses() {
    for content_type in ["application/xml", "text/xml; charset=utf-8", "application/atom+XML"] {
        assert_eq!(Data::deserialize_as(XML, content_type).unwrap(), data());
        assert_eq!(Data::deserialize_as(JSON, content_type).unwrap(), data());
        let rule = CorrelationFilter { correlation_id: Some(3) };
        let text = "<Any><CorrelationId>3</CorrelationId></Any>";
        assert_eq!(CorrelationFilter::deserialize_as(text, content_type).unwrap(), rule);
    }
    assert_eq!(Data::deserialize_as(JSON, "application/json").unwrap(), data());
    assert!(Data::deserialize_as(XML, "application/json").is_err());
}

#[test]
fn is_xml_chooses() {
    let rule = CorrelationFilter { correlation_id: Some(3) };
    let writer = Serializer::new().xml_declaration(false);
    assert_eq!(writer.body(&rule).unwrap(), r#"{"CorrelationId":3}"#);
    let text = "<CorrelationFilter><CorrelationId>3</CorrelationId></CorrelationFilter>";
    assert_eq!(writer.xml(true).body(&rule).unwrap(), text);
    assert_eq!(Serializer::new().xml(false).body(&data()).unwrap(), JSON);
}

#[test]
fn every_output_has_the_same_text() {
    let writer = Serializer::new();
    let mut output = Vec::new();
    data().to_xml_writer(&mut output).unwrap();
    assert_eq!(output, XML.as_bytes());
    assert_eq!(data().to_xml().unwrap(), XML);
    assert_eq!(writer.to_xml_vec(&data()).unwrap(), XML.as_bytes());
    let bare = writer.xml_declaration(false).to_xml(&data()).unwrap();
    assert_eq!(XML.strip_prefix(r#"<?xml version="1.0" encoding="utf-8"?>"#), Some(bare.as_str()));

    // Larger than the pieces that an output gets.
    let data = Data { name: Some("x&".repeat(50_000)), ..Data::default() };
    let many = Topic { all: None, filter: None };
    let barrel = Barrel { plain: Some((0..20_000).collect()), ..Barrel::default() };
    let mut output = Vec::new();
    barrel.to_xml_writer(&mut output).unwrap();
    assert_eq!(Barrel::deserialize(&output).unwrap().plain, barrel.plain);
    assert_eq!(Data::deserialize(data.to_xml().unwrap()).unwrap(), data);
    assert_eq!(many.to_xml().unwrap(), r#"<?xml version="1.0" encoding="utf-8"?><entry/>"#);
}

#[test]
fn an_output_that_fails_is_an_error() {
    let mut small = [0; 10];
    let error = data().to_xml_writer(&mut small[..]).unwrap_err();
    assert!(error.to_string().starts_with("the output could not be written"), "{error}");
}

/// The root of lists, maps and scalars has the name that the caller gives.
/// As ElementTree writes it: an attribute needs more than a text.
#[test]
fn only_what_has_to_be_escaped_is() {
    let odd = Some("\"a\" & <b>\tc\nd".to_owned());
    let data = Data { country: odd.clone(), name: odd, ..Data::default() };
    let text = "<Data country=\"&quot;a&quot; &amp; &lt;b&gt;&#9;c&#10;d\"><Name>\"a\" &amp; &lt;b&gt;\tc\nd</Name></Data>";
    assert_eq!(Serializer::new().xml_declaration(false).to_xml(&data).unwrap(), text);
    assert_eq!(Data::deserialize(text).unwrap(), data);
}

#[test]
fn any_type_at_the_root() {
    let writer = Serializer::new().xml_declaration(false);
    assert_eq!(writer.to_xml(&Some(Apple::default())).unwrap(), "<Apple/>");
    assert_eq!(writer.to_xml(&Box::new(Apple::default())).unwrap(), "<Apple/>");
    let apples = vec![Apple { name: Some("a".to_owned()) }, Apple::default()];
    let text = r#"<bananas><Apple name="a"/><Apple/></bananas>"#;
    assert_eq!(writer.clone().xml_root("bananas").body(&apples).unwrap(), text);
    assert_eq!(Deserializer::new().deserialize::<Vec<Apple>>(text).unwrap(), apples);
    assert_eq!(Deserializer::new().deserialize::<Vec<Apple>>("<Data/>").unwrap(), []);
    let error = writer.to_xml(&apples).unwrap_err().to_string();
    assert!(error.ends_with("give it with `Serializer::xml_root`"), "{error}");

    assert_eq!(writer.clone().xml_root("n").to_xml(&5).unwrap(), "<n>5</n>");
    assert_eq!(Deserializer::new().deserialize_as::<i32>("<any>5</any>", "text/xml").unwrap(), 5);
    assert_eq!(writer.clone().xml_root("Other").to_xml(&Apple::default()).unwrap(), "<Other/>");
    assert!(writer.xml_root("a b").to_xml(&Apple::default()).is_err());
}

#[test]
fn a_page_of_list_blobs() {
    let page = Page::deserialize(include_str!("../../../examples/data/list_blobs.xml")).unwrap();
    let blobs = page.segment.as_ref().unwrap().blob_items.as_ref().unwrap();
    let [first, second, third] = blobs.as_slice() else { panic!("three blobs") };
    assert_eq!(first.name.as_deref(), Some("2026/03/pump-17 before & after.jpg"));
    let properties = first.properties.as_ref().unwrap();
    assert_eq!(properties.content_length, Some(2_483_291));
    assert_eq!(properties.content_encoding.as_deref(), Some(""));
    assert_eq!(properties.content_md5.as_deref().map(<[u8]>::len), Some(16));
    assert_eq!(first.metadata.as_ref().unwrap().additional_properties["inspector"], "j.weber");
    assert_eq!(first.blob_tags.as_ref().unwrap().blob_tag_set.as_ref().unwrap().len(), 2);
    assert_eq!(second.properties.as_ref().unwrap().blob_type, Some(BlobType::Unknown("ColdBlob".to_owned())));
    assert_eq!(third.properties.as_ref().unwrap().etag, None);
    assert_eq!(page.max_results, Some(5000));
    assert_eq!(Page::deserialize(page.to_xml().unwrap()).unwrap(), page);
}

#[test]
fn service_properties() {
    let rule = CorsRule { allowed_origins: Some("*".to_owned()), ..CorsRule::default() };
    let properties = StorageServiceProperties { cors: Some(vec![rule.clone(), rule]), ..Default::default() };
    assert_same_xml(
        &properties.to_xml().unwrap(),
        "<StorageServiceProperties><Cors><CorsRule><AllowedOrigins>*</AllowedOrigins></CorsRule>\
         <CorsRule><AllowedOrigins>*</AllowedOrigins></CorsRule></Cors></StorageServiceProperties>",
    );
    let none = StorageServiceProperties { cors: Some(Vec::new()), ..Default::default() };
    assert_same_xml(&none.to_xml().unwrap(), "<StorageServiceProperties><Cors/></StorageServiceProperties>");
}

#[test]
fn what_has_no_form_in_the_other_format() {
    let element = xml("<a/>");
    let error = Serializer::new().to_json(&element).unwrap_err().to_string();
    assert_eq!(error, "an XML element has no form in JSON");
    assert!(Deserializer::new().deserialize_value::<msrest_model::XmlElement>(&json!({})).is_err());
    let value = json!({"a": 1});
    let error = Serializer::new().xml_root("a").to_xml(&value).unwrap_err().to_string();
    assert!(error.starts_with("an array or object of JSON has a form in XML only as"), "{error}");
    let text = Deserializer::new().deserialize_as::<serde_json::Value>("<a>5</a>", "text/xml").unwrap();
    assert_eq!(text, json!("5"));
}
