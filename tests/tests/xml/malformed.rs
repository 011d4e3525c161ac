//! Texts that are no XML: refused where Python's ElementTree refuses them, by `vectors/generate.py`.

use std::time::{Duration, Instant};

use msrest_model::{DeserializationErrorKind, Deserializer, XmlElement};
use msrest_model_tests::check_vectors;

fn read(text: &str) -> Result<XmlElement, msrest_model::DeserializationError> {
    Deserializer::new().deserialize_as(text, "application/xml")
}

#[test]
fn as_element_tree_has_it() {
    check_vectors("xml_texts", "texts", |document, expected| {
        let text = document.as_str().expect("a text");
        match (read(text), expected) {
            (Ok(_), None) => panic!("{text:?}: ElementTree refuses it"),
            (Err(error), Some(_)) => panic!("{text:?}: ElementTree reads it: {error}"),
            (Ok(_), Some(_)) => {}
            (Err(error), None) => {
                assert!(matches!(error.kind(), DeserializationErrorKind::Syntax(_)), "{text:?}: {error}");
                assert!(error.offset().is_some_and(|offset| offset <= text.len()), "{text:?}: {error}");
            }
        }
    });
}

/// MEND `xml-entities`: ElementTree replaces the entities of a document type.
#[test]
fn refuses_document_types() {
    let laughs = r#"<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>"#;
    let external = r#"<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>"#;
    for text in [laughs, external, "<!DOCTYPE a><a/>", r#"<!DOCTYPE a SYSTEM "a.dtd"><a/>"#] {
        let error = read(text).unwrap_err();
        assert!(matches!(error.kind(), DeserializationErrorKind::Syntax(_)), "{text}: {error}");
    }
}

/// ElementTree: "XML declaration not well-formed".
#[test]
fn a_declaration_begins_with_its_version() {
    for declaration in
        ["<?xml?>", "<?xml encoding='utf-8'?>", "<?xml standalone='yes'?>", "<?xml\tencoding='utf-8'?>"]
    {
        assert!(read(&format!("{declaration}<a/>")).is_err(), "{declaration}");
    }
    assert!(read("<?xml version='1.0' standalone='yes'?><a/>").is_ok());
}

/// What looks like a reference to no character may stand where nothing is one.
#[test]
fn literal_text_is_no_reference() {
    for text in ["<a><![CDATA[&#xD800;]]></a>", "<a><!-- &#xD800; --></a>", "<a><?p &#xD800;?></a>"] {
        assert!(read(text).is_ok(), "{text}");
    }
    assert!(read("<a><![CDATA[]]>&#xD800;</a>").is_err());
}

/// MEND `xml-names`: the fourth edition of XML 1.0, which ElementTree has, lists the letters of its time.
#[test]
fn names_of_the_fifth_edition() {
    for text in ["<\u{10000}/>", "<\u{2c00}a b\u{203f}='1'/>", "<\u{660}/>"] {
        assert!(read(text).is_ok(), "{text}");
    }
    assert!(read("<xml:a/>").is_err());
}

/// Looking at a long section takes no longer for each of its bytes.
#[test]
fn odd_sections_take_linear_time() {
    let start = Instant::now();
    for piece in ["&#", "&#0;", "<?", "<!--", "xmlns:a=''"] {
        assert!(read(&format!("<a><![CDATA[{}]]></a>", piece.repeat(200_000))).is_ok(), "{piece}");
    }
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
}

#[test]
fn refuses_what_is_not_utf_8() {
    let error = Deserializer::new().deserialize_as::<XmlElement>(b"<a>\xff</a>", "text/xml").unwrap_err();
    assert!(matches!(error.kind(), DeserializationErrorKind::Encoding));
}
