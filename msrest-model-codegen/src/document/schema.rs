//! A schema as Swagger 2.0, OpenAPI 3.0 and 3.1 write it, with the extensions of AutoRest.

use std::collections::BTreeMap;

use msrest_model::{Model, OneOrMany, from_value, to_value};
use serde_json::{Map, Value, json};

use crate::place::Place;

/// A Schema Object. The schemas in it are read at their own places, and what may be of several kinds of JSON is a `Value`, which
/// the resolver looks into.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub(crate) struct Schema {
    #[rest(skip)]
    pub(crate) place: Place,
    #[rest(key = "$ref")]
    pub(crate) reference: Option<String>,
    /// A name, or in OpenAPI 3.1 a list of names.
    pub(crate) r#type: Option<OneOrMany<String>>,
    pub(crate) r#enum: Option<Vec<Value>>,
    pub(crate) r#const: Option<Value>,
    /// Only what says more of them.
    pub(crate) properties: Option<BTreeMap<String, Remarks>>,
    /// The keys that have to be there; of a parameter, whether it has to be.
    pub(crate) required: Option<Value>,
    pub(crate) items: Option<Value>,
    /// Whether there may be any, or their schema.
    pub(crate) additional_properties: Option<Value>,
    pub(crate) all_of: Option<Vec<Value>>,
    pub(crate) one_of: Option<Vec<Value>>,
    pub(crate) any_of: Option<Vec<Value>>,
    /// The name of a property, or in OpenAPI 3 a [`DiscriminatorObject`].
    pub(crate) discriminator: Option<Value>,
    #[rest(flatten)]
    pub(crate) remarks: Remarks,
    #[rest(additional_properties)]
    pub(crate) others: Map<String, Value>,
}

impl Schema {
    /// Whether no value is valid, as `false` says.
    pub(crate) fn is_never(&self) -> bool {
        self.others.get("not") == Some(&json!({}))
    }

    /// Whether it makes no type, but says more of one, such as `description`, `nullable` or `maxLength`.
    pub(crate) fn is_remark(&self) -> bool {
        let (place, remarks, others) = (self.place.clone(), self.remarks.clone(), self.others.clone());
        *self == Self { place, remarks, others, ..Self::default() }
    }

    /// The places of the parts of `allOf`, `oneOf` or `anyOf`.
    pub(crate) fn parts(&self, keyword: &str) -> impl Iterator<Item = Place> {
        let parts = match keyword {
            "allOf" => &self.all_of,
            "oneOf" => &self.one_of,
            _ => &self.any_of,
        };
        let place = self.place.child(keyword);
        (0..parts.as_ref().map_or(0, Vec::len)).map(move |index| place.child(index))
    }

    /// What the generator calls a schema: `x-ms-client-name`, or the last part of its place.
    pub(crate) fn name(&self) -> String {
        self.remarks.client_name.clone().unwrap_or_else(|| self.place.last())
    }
}

/// What makes no type, but says more of one, and so counts beside a `$ref` too.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub(crate) struct Remarks {
    pub(crate) title: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) default: Option<Value>,
    pub(crate) deprecated: Option<bool>,
    pub(crate) format: Option<String>,
    /// OpenAPI 3.1: `base64` or `base64url`.
    pub(crate) content_encoding: Option<String>,
    pub(crate) read_only: Option<bool>,
    pub(crate) write_only: Option<bool>,
    pub(crate) nullable: Option<bool>,
    pub(crate) min_length: Option<u64>,
    pub(crate) max_length: Option<u64>,
    pub(crate) min_items: Option<u64>,
    pub(crate) max_items: Option<u64>,
    pub(crate) unique_items: Option<bool>,
    pub(crate) min_properties: Option<u64>,
    pub(crate) max_properties: Option<u64>,
    /// Numbers as the document writes them, here and below.
    pub(crate) minimum: Option<Value>,
    pub(crate) maximum: Option<Value>,
    /// Whether `minimum` is excluded, or in OpenAPI 3.1 the excluded limit itself.
    pub(crate) exclusive_minimum: Option<Value>,
    pub(crate) exclusive_maximum: Option<Value>,
    pub(crate) multiple_of: Option<Value>,
    pub(crate) pattern: Option<String>,
    pub(crate) xml: Option<XmlObject>,
    #[rest(key = "x-ms-client-name")]
    pub(crate) client_name: Option<String>,
    #[rest(key = "x-ms-client-flatten")]
    pub(crate) client_flatten: Option<bool>,
    #[rest(key = "x-ms-enum.name")]
    pub(crate) enum_name: Option<String>,
    /// Whether the service may add values.
    #[rest(key = "x-ms-enum.modelAsString")]
    pub(crate) enum_is_open: Option<bool>,
    #[rest(key = "x-ms-enum.values")]
    pub(crate) enum_values: Option<Vec<EnumValue>>,
    #[rest(key = "x-ms-discriminator-value")]
    pub(crate) discriminator_value: Option<String>,
    #[rest(key = "x-ms-mutability")]
    pub(crate) mutability: Option<Vec<String>>,
    #[rest(key = "x-ms-secret")]
    pub(crate) secret: Option<bool>,
    #[rest(key = "x-ms-text")]
    pub(crate) xml_text: Option<bool>,
    #[rest(key = "x-nullable")]
    pub(crate) ms_nullable: Option<bool>,
}

impl Remarks {
    /// What is said here, and else what is said below.
    pub(crate) fn over(&self, below: &Self) -> Self {
        let [mut all, own] = [below, self].map(|remarks| to_value(remarks).unwrap_or_default());
        put_over(&mut all, own);
        from_value(&all).unwrap_or_default()
    }

    pub(crate) fn is_nullable(&self) -> bool {
        self.nullable.or(self.ms_nullable) == Some(true)
    }

    pub(crate) fn is_readonly(&self) -> bool {
        self.read_only == Some(true) || matches!(self.mutability.as_deref(), Some([one]) if one == "read")
    }

    pub(crate) fn is_secret(&self) -> bool {
        self.secret == Some(true) || self.format.as_deref() == Some("password")
    }

    /// The form in XML: `x-ms-text` may stand beside.
    pub(crate) fn xml(&self) -> XmlObject {
        let xml = self.xml.clone().unwrap_or_default();
        XmlObject { text: xml.text.or(self.xml_text), ..xml }
    }
}

fn put_over(below: &mut Value, own: Value) {
    match (below, own) {
        (Value::Object(below), Value::Object(own)) => {
            for (key, value) in own {
                put_over(below.entry(key).or_insert(Value::Null), value);
            }
        }
        (below, own) => *below = own,
    }
}

/// A value that `x-ms-enum` tells more of.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub(crate) struct EnumValue {
    pub(crate) value: Option<String>,
    pub(crate) name: Option<String>,
    pub(crate) description: Option<String>,
}

/// The Discriminator Object of OpenAPI 3.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub(crate) struct DiscriminatorObject {
    pub(crate) property_name: Option<String>,
    /// Value to schema: a name, or a reference.
    pub(crate) mapping: Option<BTreeMap<String, String>>,
}

/// The XML Object, with AutoRest's `x-ms-text`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub(crate) struct XmlObject {
    pub(crate) name: Option<String>,
    pub(crate) prefix: Option<String>,
    pub(crate) namespace: Option<String>,
    pub(crate) attribute: Option<bool>,
    pub(crate) wrapped: Option<bool>,
    #[rest(key = "x-ms-text")]
    pub(crate) text: Option<bool>,
}
