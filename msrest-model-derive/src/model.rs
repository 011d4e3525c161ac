//! What a type means: the input after all checks. It cannot contradict itself.

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::{Generics, Ident, LitInt, LitStr, Path, Type};

/// What every type has.
pub(crate) struct TypeHeader<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) generics: &'a Generics,
    /// The path of the runtime crate.
    pub(crate) runtime: Path,
    /// msrest's name of the class.
    pub(crate) name: String,
    /// Whether it has impls of serde's traits.
    pub(crate) has_serde: bool,
    /// Whether `Debug` is implemented, too.
    pub(crate) is_debug: bool,
}

impl TypeHeader<'_> {
    pub(crate) fn is_generic(&self) -> bool {
        !self.generics.params.is_empty()
    }
}

/// A struct that is a model.
pub(crate) struct Model<'a> {
    pub(crate) header: TypeHeader<'a>,
    /// In the order of the declaration, but those under one flattened parent together.
    pub(crate) fields: Vec<Field<'a>>,
    /// The embedded structs whose attributes are this model's own.
    pub(crate) flattened: Vec<TypedIdent<'a>>,
    pub(crate) additional: Option<Additional<'a>>,
    /// The fields that are not on the wire.
    pub(crate) skipped: Vec<Skipped<'a>>,
    /// What tells the type from the other variants of a polymorphic enum.
    pub(crate) discriminator: Option<Discriminator>,
    pub(crate) xml: Option<Vec<XmlWord>>,
}

/// A field or variant, and the type in it.
pub(crate) struct TypedIdent<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) ty: &'a Type,
}

/// The discriminator of a type that is a variant's payload.
pub(crate) struct Discriminator {
    pub(crate) key: Key,
    pub(crate) value: String,
}

/// A field that is an attribute.
pub(crate) struct Field<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) ty: &'a Type,
    /// The same without the `Option` around it.
    pub(crate) value: &'a Type,
    pub(crate) is_optional: bool,
    /// Its value if it is not on the wire.
    pub(crate) default: Option<DefaultValue>,
    /// The place among the fields as they were declared.
    pub(crate) order: usize,
    pub(crate) key: Key,
    pub(crate) content: FieldContent,
    /// `readonly`, `required` and `secret`, if the field has them.
    pub(crate) flags: Vec<Ident>,
    pub(crate) constraints: Vec<Constraint>,
    pub(crate) xml: Option<Vec<XmlWord>>,
}

/// A field that is not on the wire.
pub(crate) struct Skipped<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) ty: &'a Type,
    pub(crate) value: DefaultValue,
}

/// The value of a field that nobody has given: that of the expression, else that of `Default`.
pub(crate) struct DefaultValue {
    pub(crate) at: Span,
    pub(crate) expression: Option<TokenStream>,
}

/// What an attribute is called, with the place to show where that is at fault.
pub(crate) struct Key {
    /// The attribute name.
    pub(crate) name: String,
    /// The REST key path.
    pub(crate) path: Vec<String>,
    pub(crate) at: TokenStream,
}

/// What stands in a field.
pub(crate) enum FieldContent {
    /// A value that comes and goes.
    Plain { format: Option<Format> },
    /// Always the same value.
    Constant(Literal),
}

/// A wire format: msrest's name, and the variant of `msrest_model::extend::Format`.
pub(crate) struct Format {
    pub(crate) name: LitStr,
    pub(crate) variant: &'static str,
}

/// A text, a number or a boolean.
pub(crate) struct Literal {
    /// The variant of `msrest_model::Constant`, and of `Limit` for a number, that holds it.
    pub(crate) variant: &'static str,
    pub(crate) tokens: TokenStream,
}

/// The map of the additional properties.
pub(crate) struct Additional<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) ty: &'a Type,
    pub(crate) sends: bool,
    pub(crate) is_secret: bool,
    pub(crate) format: Option<Format>,
}

/// One validation rule, by the name of its variant.
pub(crate) struct Constraint {
    /// As the user wrote it.
    pub(crate) name: Ident,
    pub(crate) variant: &'static str,
    pub(crate) limit: Limit,
}

/// The limit of a rule.
pub(crate) enum Limit {
    /// The rule has none.
    None,
    /// A count of characters or items.
    Length(LitInt),
    /// A number of any kind.
    Number(Literal),
    /// A pattern as it was written, and in the syntax of `fancy-regex`.
    #[cfg(feature = "pattern")]
    Pattern { text: String, expression: String },
}

/// A word of `xml(..)`: `wrapped`, or `name = ".."`.
pub(crate) struct XmlWord {
    pub(crate) name: Ident,
    pub(crate) text: Option<LitStr>,
}

impl XmlWord {
    /// The text, or the name if it has none.
    pub(crate) fn at(&self) -> &dyn ToTokens {
        self.text.as_ref().map_or(&self.name, |text| text)
    }
}

/// A polymorphic enum.
pub(crate) struct Polymorphic<'a> {
    pub(crate) header: TypeHeader<'a>,
    /// That of the discriminator.
    pub(crate) key: Key,
    pub(crate) variants: Vec<Subtype<'a>>,
    /// The position of the base among the variants.
    pub(crate) base: usize,
    pub(crate) xml: Option<Vec<XmlWord>>,
}

/// A variant of a polymorphic enum: `Salmon(Salmon)`.
pub(crate) struct Subtype<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) ty: &'a Type,
    pub(crate) value: Option<String>,
}

/// A struct around one value.
pub(crate) struct Newtype<'a> {
    pub(crate) header: TypeHeader<'a>,
    pub(crate) ty: &'a Type,
    /// Whether its text is that of `Display` and `FromStr`.
    pub(crate) is_text: bool,
    /// The form of what is in it, if it is not the natural one.
    pub(crate) format: Option<Format>,
}

/// An enum whose variants the kind of JSON tells apart.
pub(crate) struct Union<'a> {
    pub(crate) header: TypeHeader<'a>,
    pub(crate) variants: Vec<TypedIdent<'a>>,
}

/// An enum whose variants the name of their element tells apart.
pub(crate) struct Choice<'a> {
    pub(crate) header: TypeHeader<'a>,
    /// The variants, as if they were the fields of a model of which exactly one is there.
    pub(crate) variants: Vec<Field<'a>>,
}

/// An enum of strings, or of integers.
pub(crate) struct Enumeration<'a> {
    pub(crate) header: TypeHeader<'a>,
    pub(crate) is_integer: bool,
    /// Whether it has the traits of the standard library between itself and its values.
    pub(crate) converts: bool,
    pub(crate) variants: Vec<Variant<'a>>,
    /// The variant that keeps unknown values.
    pub(crate) unknown: Option<TypedIdent<'a>>,
}

/// A variant that stands for one value.
pub(crate) struct Variant<'a> {
    pub(crate) ident: &'a Ident,
    /// Its literal.
    pub(crate) value: TokenStream,
}
