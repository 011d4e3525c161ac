//! The two doors of a model: [`View`] out, [`Slot`] in.
//!
//! Every loop (reading, writing, validating) is written once over these traits. A type implements [`RestType`], and [`Scalar`]
//! too if it is one JSON string, number or boolean.

mod blanket;
mod filling;
mod formatted;
mod incomplete;
mod key;
mod model_slot;
mod own_text;
mod place;
mod polymorphic;
mod scalar;
mod scalar_input;
mod slot;
mod union;
mod view;
#[cfg(feature = "xml")]
mod xml_element;

pub use self::filling::{Boxed, Filling, InPlace};
pub use self::formatted::FormattedScalar;
pub use self::incomplete::{Abort, Incomplete};
pub use self::key::RestKey;
pub use self::model_slot::{GroupSlot, ModelSlot};
pub use self::own_text::OwnText;
pub use self::place::Place;
pub(crate) use self::place::clear;
pub use self::polymorphic::{PayloadModel, PolymorphicModel, payload_schema, read_payload};
pub use self::scalar::Scalar;
pub use self::scalar_input::ScalarInput;
pub(crate) use self::slot::accept;
pub use self::slot::{
    Acceptance, ArraySlot, MapSlot, ObjectSlot, PolymorphicSlot, ReadEntry, ReadSlot, ScalarSlot, Slot,
    SlotKind, Staged,
};
pub use self::union::{UnionType, read_union};
pub(crate) use self::view::Root;
pub use self::view::{ArrayView, MapView, ObjectView, ValueSink, View, push_embedded};
#[cfg(feature = "xml")]
pub use self::xml_element::{XmlElement, XmlElementAttribute, XmlNamespace, XmlNode};

use crate::schema::{
    AnyContent, Content, Family, FieldContent, Format, JsonKind, JsonKinds, Polymorphic, Schema, Shape,
    TypeInfo,
};

/// A type that has a form on the wire: a scalar, a model, a list, a map, or any JSON.
///
/// Derive [`Model`](macro@crate::Model) or [`RestEnum`](macro@crate::RestEnum) for models and enums; a scalar implements it:
///
/// ```
/// use msrest_model::Model;
/// use msrest_model::extend::{Expected, Format, Place, RestType, Scalar, ScalarInput, SlotKind, ValueSink};
///
/// /// A temperature that travels as a number of tenths.
/// #[derive(Debug, PartialEq)]
/// struct Celsius(f64);
///
/// impl RestType for Celsius {
///     fn push_value(&self, number: usize, out: &mut dyn ValueSink) {
///         out.float(number, self.0 * 10.0);
///     }
///     fn kind<P: Place<Value = Self>>(place: &mut P, _: Format) -> SlotKind<'_> {
///         SlotKind::Scalar(place)
///     }
/// }
///
/// impl Scalar for Celsius {
///     fn read(input: ScalarInput<'_>, _: Format) -> Result<Self, Expected> {
///         input.as_f64().map(|tenths| Celsius(tenths / 10.0)).ok_or(Expected::new("a temperature in tenths"))
///     }
/// }
///
/// #[derive(Model)]
/// struct Room {
///     temperature: Option<Celsius>,
/// }
///
/// let room = Room::deserialize(r#"{"temperature": 215}"#)?;
/// assert_eq!(room.temperature, Some(Celsius(21.5)));
/// # Ok::<(), msrest_model::DeserializationError>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a REST type",
    label = "not a REST type",
    note = "derive `Model` (a struct), `RestEnum` (an enum of strings) or `RestType` (a newtype, a union) for it; wrap a type of another crate, `#[derive(RestType)] #[rest(text)] struct Id(Uuid)` if it has `Display` and `FromStr`",
    note = "hold a type with serde's traits in a `ViaSerde<..>`; types of `bigdecimal`, `bytes`, `indexmap`, `jiff`, `rust_decimal`, `secrecy`, `time`, `url` and `uuid` need a feature of `msrest-model`"
)]
pub trait RestType: Sized + 'static {
    #[doc(hidden)]
    const TYPE_INFO: TypeInfo = TypeInfo::NONE;

    #[doc(hidden)]
    fn type_info() -> &'static TypeInfo {
        const { &Self::TYPE_INFO }
    }

    /// The validation rules that make sense for the type: any other rule on a field of it is a compile error.
    const FAMILY: Family = Family::Other;

    /// The kinds of JSON that the values are: the variants of a union are told apart by them.
    const JSON_KINDS: JsonKinds =
        if Self::TYPE_INFO.is_none() { Self::FAMILY.json_kinds() } else { JsonKinds::of(JsonKind::Object) };

    /// Whether models may be in a value of the type: `validate` looks into it only then.
    const HOLDS_MODELS: bool = !Self::IS_SCALAR;

    /// Whether [`kind`](Self::kind) always gives [`SlotKind::Scalar`]: spares code in each model (`benches/compile`, `text_size`).
    #[doc(hidden)]
    const IS_SCALAR: bool = false;

    /// Whether values of the type are secret: errors never quote them.
    #[doc(hidden)]
    const IS_SECRET: bool = false;

    /// The names that `#[rest(format = "..")]` may have on a field of the type: any other is a compile error.
    const FORMATS: &'static [&'static str] = &[];

    #[doc(hidden)]
    const LIST_FORMATS: &'static [&'static str] = Self::FORMATS;

    /// Pushes the value under this number. An absent value of an attribute pushes nothing.
    fn push_value(&self, number: usize, out: &mut dyn ValueSink);

    /// Pushes the value as an item of a list, an entry of a map or the root: there an absent value is `null`.
    #[doc(hidden)]
    #[inline]
    fn push_item(&self, number: usize, out: &mut dyn ValueSink) {
        self.push_value(number, out);
    }

    /// How a value is filled in its place, if that is possible.
    #[doc(hidden)]
    #[inline]
    fn in_place() -> InPlace<Self> {
        None
    }

    /// How a value is put into `place`, whose old value is dropped: [`SlotKind::Scalar`] for a [`Scalar`]; unless a type says
    /// otherwise, [`stage`](Self::stage) builds it aside.
    #[inline]
    fn kind<P: Place<Value = Self>>(place: &mut P, format: Format) -> SlotKind<'_> {
        let _ = format;
        match Self::in_place() {
            Some(Filling { empty, kind }) => kind(place.begin(empty)),
            None => SlotKind::Staged(place),
        }
    }

    /// How many absent values of its own the type has: an `Option` has one, an `Option<Option<T>>` two.
    #[doc(hidden)]
    const ABSENT_VALUES: usize = 0;

    /// The value of an attribute that is absent: `Some(None)` for an `Option`, none for a type that needs a value.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    fn absent() -> Option<Self> {
        None
    }

    /// The value of a `null` in a list, in a map or at the root: none for a type that needs a value.
    #[must_use]
    #[inline]
    fn null() -> Option<Self> {
        Self::absent()
    }

    /// Reads a value aside, before it is put into its place: what [`SlotKind::Staged`] calls.
    ///
    /// # Errors
    /// [`Incomplete`] if `read` stopped or the value is not whole.
    #[inline]
    fn stage(format: Format, read: ReadSlot<'_>) -> Result<Self, Incomplete> {
        let _ = format;
        read(SlotKind::Nothing)?;
        Err(Incomplete::Null)
    }

    /// Reads a value of the type inside a value of another type.
    #[doc(hidden)]
    #[inline]
    fn inside(format: Format, read: ReadSlot<'_>) -> Result<Self, Incomplete> {
        let mut place: Option<Self> = None;
        read(Self::kind(&mut place, format))?;
        place.or_else(Self::absent).ok_or(Incomplete::Null)
    }

    /// How a value is built aside on the heap, if it is so large that the stack has no room for one on each level.
    #[doc(hidden)]
    const BOXED: Boxed<Self> = None;

    /// As [`stage`](Self::stage), with the kind of the value, by which a union chooses its variant.
    #[doc(hidden)]
    #[inline]
    fn stage_found(found: JsonKind, format: Format, read: ReadSlot<'_>) -> Result<Self, Incomplete> {
        let _ = found;
        Self::stage(format, read)
    }

    /// The variants, if the type is a polymorphic enum.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    fn polymorphic() -> Option<&'static Polymorphic> {
        None
    }

    /// Which models are in a value: the names of its XML elements depend on that, and whether it may hold secrets.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    fn content(_: Format) -> Content {
        Content {
            shape: Shape::One,
            model: Self::type_info(),
            variants: Self::polymorphic(),
            is_secret: Self::IS_SECRET,
        }
    }

    /// [`content`](Self::content), if a model may stand in the value.
    #[doc(hidden)]
    const CONTENT: AnyContent = if Self::HOLDS_MODELS { Some(Self::content) } else { None };

    /// What stands in a field of the type.
    #[doc(hidden)]
    const FIELD: FieldContent = FieldContent::new(false, Self::FAMILY, Self::CONTENT);

    /// What stands in a field of the type that has no default: it needs a value, unless the type has an absent one.
    #[doc(hidden)]
    const NEEDED_FIELD: FieldContent =
        FieldContent::new(Self::ABSENT_VALUES == 0, Self::FAMILY, Self::CONTENT);

    /// What stands in a field that is an `Option` of the type.
    #[doc(hidden)]
    const OPTIONAL_FIELD: FieldContent = FieldContent::new(
        false,
        Self::FAMILY,
        if <Option<Self> as RestType>::HOLDS_MODELS { Some(Self::content) } else { None },
    );

    // What the derive calls, as `<T as RestType>::..`: if `T` lacks the trait, all calls have one error, which is shown once.

    #[doc(hidden)]
    #[inline]
    fn push_optional(value: &Option<Self>, number: usize, out: &mut dyn ValueSink) {
        if let Some(value) = value {
            value.push_item(number, out);
        }
    }

    #[doc(hidden)]
    #[inline]
    fn slot(place: &mut Option<Self>) -> &mut dyn Slot {
        place
    }

    #[doc(hidden)]
    #[inline]
    fn finish_field(
        place: Option<Self>,
        schema: fn() -> &'static Schema,
        index: usize,
    ) -> Result<Self, Incomplete> {
        place.or_else(Self::absent).ok_or_else(|| schema().missing(index))
    }

    #[doc(hidden)]
    #[inline]
    fn push_list(list: &[Self], number: usize, out: &mut dyn ValueSink) {
        out.view(number, &View::Array(&list));
    }

    #[doc(hidden)]
    #[inline]
    fn list_kind<P: Place<Value = Vec<Self>>>(place: &mut P, _: Format) -> SlotKind<'_> {
        SlotKind::Array(place.begin(Vec::new))
    }

    #[doc(hidden)]
    #[inline]
    fn boxed_kind<P: Place<Value = Box<Self>>>(place: &mut P, _: Format) -> SlotKind<'_> {
        match Self::in_place() {
            Some(Filling { empty, kind }) => kind(place.begin(|| Box::new(empty()))),
            None => SlotKind::Staged(place),
        }
    }

    #[doc(hidden)]
    #[must_use]
    #[inline]
    fn list_content(format: Format) -> Content {
        Content { shape: Shape::List, ..Self::content(format) }
    }
}
