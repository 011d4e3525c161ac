//! Models of xml.
//!
//! Generated from `document.json` by `msrest-codegen`. Needs the feature `xml` of `msrest-model`.

use msrest_model::{Model, RestEnum};
use serde_json::{Map, Value};

/// `Page`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(
    rename_all = "camelCase",
    xml(name = "EnumerationResults", prefix = "e", ns = "urn:e")
)]
pub struct Page {
    /// `container`.
    #[rest(xml(name = "ContainerName", attr))]
    pub container: Option<String>,
    /// `kind`.
    #[rest(xml(prefix = "x", ns = "urn:x", attr))]
    pub kind: Option<PageKind>,
    /// `text`.
    #[rest(xml(text))]
    pub text: Option<String>,
    /// `tags`.
    #[rest(xml(name = "TagSet", wrapped, items_name = "Tag"))]
    pub tags: Option<Vec<String>>,
    /// `loose`.
    #[rest(xml(items_name = "Item"))]
    pub loose: Option<Vec<String>>,
    /// `blobs`.
    #[rest(xml(wrapped))]
    pub blobs: Option<Vec<Blob>>,
    /// `child`.
    #[rest(xml(name = "Only"))]
    pub child: Option<Blob>,
    /// `wrongAttribute`.
    pub wrong_attribute: Option<Blob>,
}

/// `Blob`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(xml(name = "Blob"))]
pub struct Blob {
    /// `name`.
    pub name: Option<String>,
}

/// `bare-root`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(xml(name = "bare-root"))]
pub struct BareRoot {
    /// `a`.
    pub a: Option<String>,
}

/// `Json`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Json {
    /// `a`.
    pub a: Option<String>,
}

/// `Sent`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Sent {
    /// `a`.
    pub a: Option<String>,
}

/// `Shape`.
#[derive(Debug, Clone, PartialEq, Model)]
#[rest(discriminator = "type", xml(name = "Shape"))]
pub enum Shape {
    /// `Circle`.
    #[rest(value = "Circle")]
    Circle(Circle),
    /// No subtype, or one that is not known.
    #[rest(base)]
    Base(ShapeBase),
}

/// The `Shape` of no subtype that is known.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(name = "Shape", xml(name = "Shape"))]
pub struct ShapeBase {
    /// Which subtype it is.
    #[rest(
        key = "type",
        required,
        xml(name = "type", prefix = "xsi", ns = "urn:xsi", attr)
    )]
    pub r#type: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: Map<String, Value>,
}

/// `Circle`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Circle {
    /// Which subtype it is.
    #[rest(
        key = "type",
        constant = "Circle",
        required,
        xml(name = "type", prefix = "xsi", ns = "urn:xsi", attr)
    )]
    pub r#type: Option<String>,
    /// `radius`.
    pub radius: Option<f64>,
}

/// `PageKind`.
#[derive(Debug, Clone, PartialEq, Eq, RestEnum)]
#[rest(rename_all = "camelCase")]
pub enum PageKind {
    /// `a`.
    A,
    /// `b`.
    B,
    /// A value that is newer than this list.
    #[rest(unknown)]
    Other(String),
}
