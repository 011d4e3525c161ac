//! What `#[derive(Model)]` knows of a model, as constants.

mod attribute;
mod attribute_path;
mod constraint;
mod content;
mod family;
mod format;
mod json_kind;
pub(crate) mod key_index;
mod length_bounds;
mod match_mode;
mod merge;
mod name_hash;
pub(crate) mod output_index;
#[cfg(feature = "pattern")]
mod pattern;
mod polymorphic;
mod ruled;
mod search;
mod type_info;
mod xml;
#[cfg(feature = "xml")]
mod xml_tag;

use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

pub use self::attribute::Attribute;
pub(crate) use self::attribute_path::{find_path, group, has_path};
pub(crate) use self::constraint::takers;
pub use self::constraint::{Constant, Constraint, Limit};
pub use self::content::{AnyContent, Content, FieldContent, Shape};
pub use self::family::Family;
pub use self::format::{Format, UnknownFormat};
pub use self::json_kind::{JsonKind, JsonKinds};
use self::key_index::KeyIndex;
pub(crate) use self::length_bounds::LengthBounds;
pub(crate) use self::match_mode::MatchMode;
pub use self::merge::{count, merged, merged_under, own_rows, start, variant_count, variant_table};
use self::output_index::OutputIndex;
#[cfg(feature = "pattern")]
pub use self::pattern::Pattern;
pub use self::polymorphic::{Polymorphic, Variant};
pub(crate) use self::ruled::Ruled;
pub(crate) use self::search::Wanted;
pub use self::type_info::TypeInfo;
pub use self::xml::{Xml, XmlName, XmlPlace};
#[cfg(feature = "xml")]
pub(crate) use self::xml_tag::{Tag, model_tag, own_tag};

/// The attribute map of a model: its name and one [`Attribute`] for each field.
///
/// Attributes that share the beginning of their REST key path stand next to each other: those under a flattened parent such as
/// `properties` are one part of the list.
///
/// ```
/// use msrest_model::Model;
///
/// #[derive(Model)]
/// struct Device {
///     #[rest(key = "properties.deviceId", readonly)]
///     device_id: Option<String>,
/// }
///
/// let schema = Device::schema();
/// assert_eq!(schema.name(), "Device");
/// assert_eq!(schema.attributes()[0].path(), ["properties", "deviceId"]);
/// ```
#[derive(Debug)]
pub struct Schema {
    name: &'static str,
    attributes: &'static [Attribute],
    sends_additional_properties: AtomicBool,
    #[cfg(feature = "xml")]
    is_choice: bool,
    /// Found out when a value is first written as XML.
    #[cfg(feature = "xml")]
    odd_names: OnceLock<bool>,
    hides_additional: bool,
    additional_format: Format,
    xml: Option<XmlName>,
    /// Made when a value is first written.
    output: OnceLock<OutputIndex>,
    /// Made when a key is first looked up.
    index: OnceLock<KeyIndex>,
    /// Found out by the first validation.
    ruled: OnceLock<Ruled>,
    /// Found out by the first error.
    holds_secrets: OnceLock<bool>,
    /// In the order of a map, made when a `Value` is first read.
    map_index: OnceLock<KeyIndex>,
}

impl Schema {
    /// msrest's name of the model: the name of the type unless `#[rest(name = "..")]` says otherwise.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The attributes, in the order of the fields, those under one flattened parent together.
    #[must_use]
    pub const fn attributes(&self) -> &'static [Attribute] {
        self.attributes
    }

    /// Whether the additional properties of the model are written.
    #[must_use]
    pub fn sends_additional_properties(&self) -> bool {
        self.sends_additional_properties.load(Ordering::Relaxed)
    }

    pub(crate) fn enable_additional_properties_sending(&self) {
        self.sends_additional_properties.store(true, Ordering::Relaxed);
    }

    /// Whether the model is an enum whose variants are told apart by the name of their element: each value has exactly one of
    /// the attributes, and no element of its own around it.
    #[cfg(feature = "xml")]
    pub(crate) const fn is_choice(&self) -> bool {
        self.is_choice
    }

    /// Whether the additional properties are secret.
    pub(crate) const fn hides_additional(&self) -> bool {
        self.hides_additional
    }

    /// The wire format of the values of the additional properties.
    pub(crate) const fn additional_format(&self) -> Format {
        self.additional_format
    }

    /// Whether there may be a secret in a value of the model.
    pub(crate) fn holds_secrets(&'static self) -> bool {
        *self.holds_secrets.get_or_init(|| Wanted::Secrets.is_in_schema(self))
    }

    /// Whether there may be a secret under flattened parents, be it in an attribute or beside them.
    pub(crate) fn holds_secrets_below(&self, parents: &[&str]) -> bool {
        let mut below = self.attributes.iter().filter(|attribute| attribute.path.starts_with(parents));
        self.hides_additional || below.any(|attribute| Wanted::Secrets.is_in_attribute(attribute))
    }

    pub(crate) fn output_index(&'static self) -> &'static OutputIndex {
        self.output.get_or_init(|| OutputIndex::new(self.index()))
    }

    pub(crate) fn index(&'static self) -> &'static KeyIndex {
        self.index.get_or_init(|| KeyIndex::new(self.attributes))
    }

    pub(crate) fn ruled(&'static self) -> &'static Ruled {
        self.ruled.get_or_init(|| Ruled::new(self.attributes))
    }

    /// The keys in the order in which a `serde_json::Map` has them.
    pub(crate) fn map_index(&'static self) -> &'static KeyIndex {
        self.map_index.get_or_init(|| KeyIndex::in_order_of_map(self.attributes))
    }

    #[doc(hidden)]
    #[must_use]
    pub const fn new(info: &TypeInfo) -> Self {
        Self::of_variant(info, info.attributes)
    }

    /// The schema of a model. It is made when it is first asked for, as the compiler would evaluate a constant whenever it checks
    /// the crate (`benches/compile`, `check`).
    #[doc(hidden)]
    #[inline]
    pub fn lazily(place: &'static OnceLock<Self>, info: fn() -> &'static TypeInfo) -> &'static Self {
        place.get().unwrap_or_else(
            #[cold]
            || place.get_or_init(|| Self::new(info())),
        )
    }

    /// The schema of a payload with the discriminator of its variant among the attributes.
    #[doc(hidden)]
    #[must_use]
    pub const fn of_variant(info: &TypeInfo, attributes: &'static [Attribute]) -> Self {
        #[expect(clippy::declare_interior_mutable_const, reason = "what each schema begins as: it is copied")]
        const EMPTY: Schema = Schema {
            name: "",
            attributes: &[],
            sends_additional_properties: AtomicBool::new(false),
            #[cfg(feature = "xml")]
            is_choice: false,
            #[cfg(feature = "xml")]
            odd_names: OnceLock::new(),
            hides_additional: false,
            additional_format: Format::Natural,
            xml: None,
            index: OnceLock::new(),
            output: OnceLock::new(),
            ruled: OnceLock::new(),
            holds_secrets: OnceLock::new(),
            map_index: OnceLock::new(),
        };
        let mut schema = EMPTY;
        schema.name = info.name;
        schema.attributes = attributes;
        schema.sends_additional_properties = AtomicBool::new(info.sends_additional);
        #[cfg(feature = "xml")]
        {
            schema.is_choice = info.is_choice;
        }
        schema.hides_additional = info.hides_additional;
        schema.additional_format = info.additional_format;
        schema.xml = info.xml;
        schema
    }
}
