//! XML that costs much.

use msrest_model::XmlElement;

use super::models::{OpenPage, Page};
use super::readers::{NOBODY, ROXMLTREE, exact, recover, warned};
use super::{Reader, Shape, between, fill};

const fn shape(name: &'static str, text: fn(usize) -> String, ours: Reader) -> Shape {
    Shape { name, text, ours, peer: ROXMLTREE }
}

pub(super) const SHAPES: &[Shape] = &[
    shape("xml_elements", |bytes| page(bytes, |_| "<a/>".to_owned()), exact::<Page>),
    shape("xml_elements_told", |bytes| page(bytes, |_| "<a/>".to_owned()), warned::<Page>),
    shape("xml_elements_kept", |bytes| page(bytes, |_| "<a/>".to_owned()), exact::<OpenPage>),
    shape(
        "xml_attributes_kept",
        |bytes| page(bytes, |_| format!("<a{}/>", attributes(100))),
        exact::<OpenPage>,
    ),
    shape(
        "xml_deep",
        |bytes| page(bytes, |_| "<child>".repeat(100) + &"</child>".repeat(100)),
        recover::<Page>,
    ),
    shape(
        "xml_deep_kept",
        |bytes| page(bytes, |_| "<a>".repeat(100) + &"</a>".repeat(100)),
        exact::<OpenPage>,
    ),
    shape("xml_too_deep", |bytes| "<a>".repeat(bytes / 7) + &"</a>".repeat(bytes / 7), exact::<XmlElement>),
    shape("xml_attributes", |bytes| page(bytes, |_| format!("<a{}/>", attributes(1000))), exact::<Page>),
    Shape {
        name: "xml_too_many_attributes",
        text: |bytes| format!("<a{}/>", attributes(bytes / 9)),
        ours: exact::<Page>,
        peer: NOBODY,
    },
    shape("xml_namespaces", |bytes| page(bytes, |_| format!("<a{}/>", namespaces(60))), exact::<Page>),
    shape(
        "xml_namespaces_kept",
        |bytes| page(bytes, |_| format!("<a{}/>", namespaces(60))),
        exact::<OpenPage>,
    ),
    shape(
        "xml_namespaces_on_the_root",
        |bytes| {
            between(&format!("<Page{}>", namespaces(60)), "</Page>", bytes, |_| "<a xmlns:q='u'/>".to_owned())
        },
        exact::<Page>,
    ),
    shape("xml_nested_namespaces", |bytes| page(bytes, |_| nested_namespaces(60)), exact::<Page>),
    Shape {
        name: "xml_too_many_namespaces",
        text: |bytes| nested_namespaces(bytes / 24),
        ours: exact::<Page>,
        peer: NOBODY,
    },
    shape(
        "xml_cdata",
        |bytes| page(bytes, |_| "<name><![CDATA[<]]>&lt;<![CDATA[>]]></name>".to_owned()),
        recover::<Page>,
    ),
    shape(
        "xml_one_text_of_cdata",
        |bytes| format!("<Page><name>{}</name></Page>", fill(bytes, |_| "<![CDATA[<]]>a".to_owned())),
        exact::<Page>,
    ),
    shape(
        "xml_references",
        |bytes| format!("<Page><name>{}</name></Page>", "&amp;&#65;".repeat(bytes / 10)),
        exact::<Page>,
    ),
    shape(
        "xml_references_kept",
        |bytes| format!("<Page><name>{}</name></Page>", "&amp;&#65;".repeat(bytes / 10)),
        exact::<OpenPage>,
    ),
    shape("xml_comments", |bytes| page(bytes, |_| "<!---->".to_owned()), exact::<Page>),
    shape(
        "xml_comments_in_a_text",
        |bytes| format!("<Page><name>{}</name></Page>", "a<!---->".repeat(bytes / 8)),
        exact::<OpenPage>,
    ),
    shape("xml_instructions", |bytes| page(bytes, |_| "<?a?>".to_owned()), exact::<Page>),
    shape(
        "xml_lists_mixed",
        |bytes| page(bytes, |_| "<first>1</first><second>2</second>".to_owned()),
        exact::<Page>,
    ),
    shape("xml_bad_items", |bytes| page(bytes, |_| "<first>x</first>\n".to_owned()), recover::<Page>),
    shape("xml_elements_again", |bytes| page(bytes, |_| "<name/>".to_owned()), recover::<Page>),
];

fn page(bytes: usize, part: impl Fn(usize) -> String) -> String {
    format!("<Page>{}</Page>", fill(bytes, part))
}

fn attributes(count: usize) -> String {
    (0..count).map(|index| format!(" x{index}=''")).collect()
}

fn namespaces(count: usize) -> String {
    (0..count).map(|index| format!(" xmlns:p{index}='u{index}'")).collect()
}

/// So many elements one in the other, with a declaration each.
fn nested_namespaces(count: usize) -> String {
    let open: String = (0..count).map(|index| format!("<a xmlns:p{index}='u{index}'>")).collect();
    open + &"</a>".repeat(count)
}
