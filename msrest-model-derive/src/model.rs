//! What a type means: the input after all checks. It cannot contradict itself.

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use syn::{Generics, Ident, Lit, LitStr, Path, Type};

/// What all derives need of a type.
pub(crate) struct TypeHeader<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) generics: &'a Generics,
    /// The path of the runtime crate.
    pub(crate) runtime: Path,
    /// msrest's name of the class.
    pub(crate) name: String,
    /// Whether serde's traits are implemented, too.
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
    /// Its discriminator, if it names the value that it has as a variant of a polymorphic enum.
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
    /// The type without the `Option` around it.
    pub(crate) value: &'a Type,
    pub(crate) is_optional: bool,
    /// Its value if the document has none.
    pub(crate) default: Option<DefaultValue>,
    /// The position among the fields, in the order of declaration.
    pub(crate) order: usize,
    pub(crate) key: Key,
    pub(crate) content: FieldContent,
    /// `readonly`, `required` and `secret`, if the field has them.
    pub(crate) flags: Vec<Ident>,
    pub(crate) constraints: Vec<Constraint>,
    pub(crate) xml: Option<Vec<XmlWord>>,
}

impl Field<'_> {
    /// A word of its `xml(..)`.
    pub(crate) fn xml_word(&self, name: &str) -> Option<&XmlWord> {
        self.xml.as_deref().unwrap_or_default().iter().find(|word| word.name == name)
    }
}

/// A field that is not on the wire.
pub(crate) struct Skipped<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) ty: &'a Type,
    pub(crate) value: DefaultValue,
}

/// The value of a field without one in the document: that of the expression, else that of `Default`.
pub(crate) struct DefaultValue {
    pub(crate) at: Span,
    pub(crate) expression: Option<TokenStream>,
}

/// The names of an attribute, and the tokens at which errors about them are shown.
pub(crate) struct Key {
    /// The attribute name.
    pub(crate) name: String,
    /// The REST key path.
    pub(crate) path: Vec<String>,
    pub(crate) at: TokenStream,
}

/// Whether a field has a value of its own, or a constant.
pub(crate) enum FieldContent {
    /// Any value of the field's type.
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
    /// A literal that stands in the variant as it is: a count, a text.
    Plain(Lit),
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
    /// The key of the discriminator.
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
    /// The wire format of the value in it, if it is not the natural one.
    pub(crate) format: Option<Format>,
}

/// An enum whose variants are told apart by their kind of JSON.
pub(crate) struct Union<'a> {
    pub(crate) header: TypeHeader<'a>,
    pub(crate) variants: Vec<TypedIdent<'a>>,
}

/// An enum whose variants are told apart by the name of their element.
pub(crate) struct Choice<'a> {
    pub(crate) header: TypeHeader<'a>,
    /// The variants, as the fields of a model of which exactly one is present.
    pub(crate) variants: Vec<Field<'a>>,
}

/// An enum of strings, or of integers.
pub(crate) struct Enumeration<'a> {
    pub(crate) header: TypeHeader<'a>,
    pub(crate) is_integer: bool,
    /// Whether the conversions from and to its values are implemented, by traits of the standard library.
    pub(crate) converts: bool,
    pub(crate) variants: Vec<Variant<'a>>,
    /// The variant that keeps unknown values.
    pub(crate) unknown: Option<TypedIdent<'a>>,
}

/// A variant that stands for one value.
pub(crate) struct Variant<'a> {
    pub(crate) ident: &'a Ident,
    /// The literal of the value.
    pub(crate) value: TokenStream,
}
