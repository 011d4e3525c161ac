//! Types and formats of values that are no objects, lists or maps.

use msrest_model::OneOrMany;
use serde_json::Value;

use crate::document::schema::Schema;

/// A value without parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scalar {
    Any,
    Boolean,
    /// By its bits, as below.
    Signed(u8),
    Unsigned(u8),
    Float,
    Decimal,
    Text,
    Uuid,
    Url,
    DateTime,
    /// `date-time-rfc1123`
    HttpDate,
    /// `unixtime`
    UnixTime,
    Date,
    Time,
    Duration,
    /// Standard base64.
    Bytes,
    /// base64url.
    UrlBytes,
}

impl Scalar {
    /// Whether values have another form on the wire than their type has by itself.
    pub(super) fn has_form(self) -> bool {
        matches!(self, Self::HttpDate | Self::UnixTime | Self::Bytes | Self::UrlBytes)
    }
}

/// The types that a schema names, `null` among them.
pub(super) fn types(schema: &Schema) -> Vec<&str> {
    schema.r#type.iter().flat_map(OneOrMany::as_slice).map(String::as_str).collect()
}

/// The one type of a schema, beside `null`: what it names, or what else it says tells. None if that is none or several.
pub(super) fn only_type(schema: &Schema) -> Option<&str> {
    let named: Vec<_> = types(schema).into_iter().filter(|name| *name != "null").collect();
    match named.as_slice() {
        [one] => Some(one),
        [] if schema.items.is_some() => Some("array"),
        [] if schema.properties.is_some() || schema.additional_properties.is_some() => Some("object"),
        [] if schema.remarks.pattern.is_some() => Some("string"),
        [] => type_of(schema.r#enum.as_deref().or(schema.r#const.as_ref().map(std::slice::from_ref))?),
        _ => None,
    }
}

/// The one type of values, beside `null`.
pub(super) fn type_of(values: &[Value]) -> Option<&'static str> {
    let names = values.iter().filter(|value| !value.is_null()).map(|value| match value {
        Value::String(_) => "string",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_i64() => "integer",
        Value::Number(_) => "number",
        _ => "object",
    });
    let mut names: Vec<_> = names.collect();
    names.dedup();
    if let [one] = names.as_slice() { Some(*one).filter(|name| *name != "object") } else { None }
}

/// The scalar of a type and a format; the error says what is not known.
pub(super) fn scalar(schema: &Schema) -> Result<Scalar, String> {
    let format = schema.remarks.format.as_deref().unwrap_or_default();
    let Some(name) = only_type(schema) else {
        let several = types(schema);
        let message = || format!("a type of {several:?}; any JSON is taken");
        return several.is_empty().then_some(Scalar::Any).ok_or_else(message);
    };
    Ok(match (name, format) {
        ("object", _) => Scalar::Any,
        ("boolean", _) => Scalar::Boolean,
        ("integer", "unixtime") => Scalar::UnixTime,
        ("integer", format) => integer(format),
        ("number", "decimal") => Scalar::Decimal,
        ("number", format @ ("int32" | "int64")) => integer(format),
        ("number", _) => Scalar::Float,
        ("string", format) => match schema.remarks.content_encoding.as_deref() {
            Some("base64") => Scalar::Bytes,
            Some("base64url") => Scalar::UrlBytes,
            _ => text(format),
        },
        ("file", _) => Scalar::Text,
        (other, _) => return Err(format!("the type `{other}` is not known; any JSON is taken")),
    })
}

fn integer(format: &str) -> Scalar {
    match format {
        "int8" => Scalar::Signed(8),
        "int16" => Scalar::Signed(16),
        "int32" => Scalar::Signed(32),
        "uint8" => Scalar::Unsigned(8),
        "uint16" => Scalar::Unsigned(16),
        "uint32" => Scalar::Unsigned(32),
        "uint64" => Scalar::Unsigned(64),
        _ => Scalar::Signed(64),
    }
}

/// `password`, `arm-id`, `char`, `etag` and formats that nobody knows are texts, as in msrest.
fn text(format: &str) -> Scalar {
    match format {
        "date-time" => Scalar::DateTime,
        "date-time-rfc1123" => Scalar::HttpDate,
        "unixtime" => Scalar::UnixTime,
        "date" => Scalar::Date,
        "time" | "partial-time" => Scalar::Time,
        "duration" => Scalar::Duration,
        "uuid" => Scalar::Uuid,
        "uri" | "url" => Scalar::Url,
        "byte" => Scalar::Bytes,
        "base64url" => Scalar::UrlBytes,
        _ => Scalar::Text,
    }
}
