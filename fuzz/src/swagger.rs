//! Swagger and OpenAPI documents, damaged now and then.

use arbitrary::{Arbitrary, Result, Unstructured};
use serde_json::{Map, Value, json};

/// The text of a document.
#[derive(Debug)]
pub struct Swagger(pub String);

const LEVELS: usize = 4;

/// Names of definitions and keys, some of which are the same in Rust.
#[rustfmt::skip]
const NAMES: &[&str] = &[
    "Pet", "pet", "Pet.Cat", "Cat", "type", "self", "1st", "", "Ünïcode $ 1", "id", "name", "properties", "@odata.type",
    "kind", "odata.type", "a.b", "String", "Option", "_", "#", "/", "~1",
];

#[rustfmt::skip]
const TEXTS: &[&str] = &[
    "", "a", "string", "object", "cat", "*/", "`", "\u{0}", "[link](b)", "```\nfn", "9", "date-time", "A text.\n\nOf two parts.",
    "#/definitions/Pet", "#/definitions/Cat", "#/definitions/none", "#", "b.json", "(", "^[a-z]{1,3}$", "é",
];

const FORMATS: &[&str] = &[
    "date-time",
    "date",
    "time",
    "duration",
    "date-time-rfc1123",
    "unixtime",
    "byte",
    "base64url",
    "int32",
    "int64",
    "float",
    "double",
    "decimal",
    "uuid",
    "uri",
    "arm-id",
    "char",
    "password",
    "odd",
];

impl<'a> Arbitrary<'a> for Swagger {
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
        let is_swagger = bytes.arbitrary()?;
        let definitions = entries(bytes, LEVELS, schema)?;
        let document = if is_swagger {
            json!({"swagger": "2.0", "info": {"title": text(bytes)?}, "definitions": definitions})
        } else {
            json!({"openapi": "3.1.0", "info": {"title": "a"}, "components": {"schemas": definitions}})
        };
        Ok(Self(document.to_string()))
    }
}

fn text(bytes: &mut Unstructured) -> Result<Value> {
    Ok((*bytes.choose(TEXTS)?).into())
}

fn reference(bytes: &mut Unstructured) -> Result<Value> {
    let folder =
        bytes.choose(&["#/definitions/", "#/definitions/", "#/components/schemas/", "#/", "b.json#/"])?;
    let name = bytes.choose(NAMES)?.replace('~', "~0").replace('/', "~1");
    Ok(format!("{folder}{name}").into())
}

fn entries(
    bytes: &mut Unstructured,
    levels: usize,
    value: fn(&mut Unstructured, usize) -> Result<Value>,
) -> Result<Value> {
    let mut map = Map::new();
    for _ in 0..bytes.int_in_range(0..=4)? {
        let name = *bytes.choose(NAMES)?;
        map.insert(name.to_owned(), value(bytes, levels - 1)?);
    }
    Ok(map.into())
}

fn list(
    bytes: &mut Unstructured,
    levels: usize,
    item: fn(&mut Unstructured, usize) -> Result<Value>,
) -> Result<Value> {
    (0..bytes.int_in_range(0..=3)?).map(|_| item(bytes, levels - 1)).collect()
}

/// Anything that may stand where something else should.
fn any(bytes: &mut Unstructured, levels: usize) -> Result<Value> {
    Ok(match bytes.int_in_range(0..=9)? {
        0 => Value::Null,
        1 => bytes.arbitrary::<bool>()?.into(),
        2 => bytes.arbitrary::<i64>()?.into(),
        3 => bytes.arbitrary::<f64>()?.into(),
        4 if levels > 0 => list(bytes, levels, any)?,
        5 if levels > 0 => entries(bytes, levels, any)?,
        6 if levels > 0 => schema(bytes, levels)?,
        7 => json!({"$ref": reference(bytes)?}),
        _ => text(bytes)?,
    })
}

fn name(bytes: &mut Unstructured, _: usize) -> Result<Value> {
    Ok((*bytes.choose(NAMES)?).into())
}

fn schema(bytes: &mut Unstructured, levels: usize) -> Result<Value> {
    let mut map = Map::new();
    if levels == 0 {
        return Ok(json!({"type": "string"}));
    }
    for _ in 0..bytes.int_in_range(0..=5)? {
        let (key, value) = keyword(bytes, levels)?;
        let value = if bytes.ratio(1, 20)? { any(bytes, levels)? } else { value };
        map.insert(key.to_owned(), value);
    }
    Ok(map.into())
}

fn keyword(bytes: &mut Unstructured, levels: usize) -> Result<(&'static str, Value)> {
    let flag = *bytes.choose(&[
        "readOnly",
        "x-nullable",
        "nullable",
        "uniqueItems",
        "x-ms-client-flatten",
        "x-ms-secret",
        "deprecated",
        "exclusiveMinimum",
    ])?;
    let limit = *bytes.choose(&[
        "minLength",
        "maxLength",
        "minimum",
        "maximum",
        "minItems",
        "maxItems",
        "multipleOf",
        "default",
        "const",
    ])?;
    let words = *bytes.choose(&[
        "description",
        "title",
        "x-ms-client-name",
        "x-ms-discriminator-value",
        "pattern",
    ])?;
    Ok(match bytes.int_in_range(0..=16)? {
        0 | 1 => {
            let types = &["object", "string", "integer", "number", "boolean", "array", "null", "file"];
            ("type", (*bytes.choose(types)?).into())
        }
        2 => ("format", (*bytes.choose(FORMATS)?).into()),
        3 | 4 => ("properties", entries(bytes, levels, schema)?),
        5 => ("items", schema(bytes, levels - 1)?),
        6 | 7 => ("$ref", reference(bytes)?),
        8 => ("allOf", list(bytes, levels, schema)?),
        9 => (bytes.choose(&["oneOf", "anyOf"])?, list(bytes, levels, schema)?),
        10 => ("enum", list(bytes, levels, any)?),
        11 => ("required", list(bytes, levels, name)?),
        12 => (
            "additionalProperties",
            if bytes.arbitrary()? { true.into() } else { schema(bytes, levels - 1)? },
        ),
        13 => {
            let key = name(bytes, 0)?;
            let mapping = json!({"propertyName": key, "mapping": {"cat": reference(bytes)?}});
            ("discriminator", if bytes.arbitrary()? { key } else { mapping })
        }
        14 => (flag, bytes.arbitrary::<bool>()?.into()),
        15 => (limit, if bytes.arbitrary()? { bytes.arbitrary::<i16>()?.into() } else { any(bytes, 1)? }),
        _ => match bytes.int_in_range(0..=2)? {
            0 => (words, text(bytes)?),
            1 => {
                let flags = [bytes.arbitrary::<bool>()?, bytes.arbitrary()?];
                let xml = json!({"name": name(bytes, 0)?, "attribute": flags[0], "wrapped": flags[1], "namespace": "urn:a"});
                ("xml", xml)
            }
            _ => ("x-ms-enum", json!({"name": name(bytes, 0)?, "modelAsString": bytes.arbitrary::<bool>()?})),
        },
    })
}
