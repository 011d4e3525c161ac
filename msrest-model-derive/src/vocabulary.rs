//! The words of `#[rest(..)]`, and where each of them is allowed.

pub(crate) const MODEL: &[&str] =
    &["name", "rename_all", "discriminator", "attribute", "value", "debug", "xml", "serde", "crate"];
#[rustfmt::skip]
pub(crate) const FIELD: &[&str] = &[
    "key", "name", "format", "readonly", "required", "constant", "secret", "default", "skip", "flatten", "additional_properties",
    "min_length", "max_length", "minimum", "maximum", "minimum_ex", "maximum_ex", "min_items", "max_items", "unique",
    "multiple", "pattern", "xml",
];
pub(crate) const POLYMORPHIC: &[&str] =
    &["discriminator", "attribute", "name", "debug", "xml", "serde", "crate"];
pub(crate) const SUBTYPE: &[&str] = &["value", "base"];
pub(crate) const ENUM: &[&str] = &["rename_all", "integer", "conversions", "serde", "crate"];
pub(crate) const VARIANT: &[&str] = &["value", "unknown"];
pub(crate) const CHOICE: &[&str] = &["name", "rename_all", "xml", "serde", "crate"];
pub(crate) const CHOICE_VARIANT: &[&str] = &["key", "name", "format", "secret", "xml"];
pub(crate) const NEWTYPE: &[&str] = &["text", "format", "serde", "crate"];
pub(crate) const UNION: &[&str] = &["serde", "crate"];
pub(crate) const XML_CHOICE: &[&str] = &["choice"];
pub(crate) const XML_TYPE: &[&str] = &["name", "prefix", "ns"];
pub(crate) const XML_FIELD: &[&str] =
    &["name", "prefix", "ns", "attr", "text", "qname", "wrapped", "items_name", "items_prefix", "items_ns"];

/// The words whose value is any expression.
pub(crate) const EXPRESSIONS: [&str; 1] = ["default"];

/// Where the words are allowed, for the error at a wrong place.
pub(crate) const PLACES: &[(&str, &[&str])] = &[
    ("a model", MODEL),
    ("a field", FIELD),
    ("a polymorphic enum", POLYMORPHIC),
    ("a variant of a polymorphic enum", SUBTYPE),
    ("an enum of strings", ENUM),
    ("a value of an enum of strings", VARIANT),
    ("an enum of elements", CHOICE),
    ("a variant of an enum of elements", CHOICE_VARIANT),
    ("a struct of one field", NEWTYPE),
    ("a union", UNION),
    ("the `xml(..)` of an enum of elements", XML_CHOICE),
    ("the `xml(..)` of a type", XML_TYPE),
    ("the `xml(..)` of a field", XML_FIELD),
];

/// The names of the formats, msrest's if it has one, with the variants of `msrest_model::extend::Format`. `RestType::FORMATS`
/// says which of them a type has.
pub(crate) const FORMATS: &[(&str, &str)] = &[
    ("str", "Str"),
    ("int", "Int"),
    ("long", "Long"),
    ("float", "Float"),
    ("bool", "Bool"),
    ("iso-8601", "Iso8601"),
    ("rfc-1123", "Rfc1123"),
    ("unix-time", "UnixTime"),
    ("date", "Date"),
    ("time", "Time"),
    ("duration", "Duration"),
    ("timespan", "Timespan"),
    ("seconds", "Seconds"),
    ("milliseconds", "Milliseconds"),
    ("decimal", "Decimal"),
    ("bytearray", "ByteArray"),
    ("base64", "Base64"),
    ("object", "Object"),
];
