//! What the user wrote on types, fields and variants: the parts that all derives read the same way.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::{
    Data, DataStruct, DeriveInput, Fields, FieldsNamed, GenericArgument, Ident, LitStr, Path, PathArguments,
    PathSegment, Type,
};

use crate::attribute::Items;
use crate::errors::Errors;
use crate::model::TypeHeader;
use crate::rename::{RULES, rename};
use crate::vocabulary;

/// The struct with its own name in place of `Self` in the types of its fields: derived code names these types inside other
/// types.
pub(crate) fn without_self(mut item: DeriveInput) -> DeriveInput {
    let (_, arguments, _) = item.generics.split_for_impl();
    let ident = &item.ident;
    let own = quote!(#ident #arguments);
    let Data::Struct(data) = &mut item.data else { return item };
    for field in data.fields.iter_mut().filter(|field| mentions(&field.ty, "Self")) {
        if let Ok(ty) = syn::parse2(with_name(field.ty.to_token_stream(), &own)) {
            field.ty = ty;
        }
    }
    item
}

/// Replaces `Self` by the name in invisible brackets: in `Self::Item` they make it `<Name>::Item`.
fn with_name(tokens: TokenStream, own: &TokenStream) -> TokenStream {
    let replace = |token| match token {
        TokenTree::Ident(ident) if ident == "Self" => Group::new(Delimiter::None, own.clone()).into(),
        TokenTree::Group(group) => Group::new(group.delimiter(), with_name(group.stream(), own)).into(),
        token => token,
    };
    tokens.into_iter().map(replace).collect()
}

/// What is in a variant or a newtype has no attributes: they stand on the variant or the type.
pub(crate) fn refuse_attributes_inside(item: &DeriveInput, errors: &Errors) {
    match &item.data {
        Data::Enum(data) => {
            data.variants.iter().for_each(|variant| refuse_attributes(&variant.fields, errors))
        }
        Data::Struct(DataStruct { fields: fields @ Fields::Unnamed(_), .. }) => {
            refuse_attributes(fields, errors)
        }
        _ => {}
    }
}

fn refuse_attributes(fields: &Fields, errors: &Errors) {
    for attribute in fields.iter().flat_map(|field| &field.attrs) {
        if attribute.path().is_ident("rest") {
            let message = "an attribute has no meaning here; it stands on the type or variant, a rule on each field of the type";
            errors.push(attribute, message);
        }
    }
}

/// Whether a type contains a name without a path before it.
pub(crate) fn mentions(ty: &impl ToTokens, name: &str) -> bool {
    let mut is_behind_path = false;
    ty.to_token_stream().into_iter().any(|token| {
        let is_colon = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == ':');
        let is_in_path = std::mem::replace(&mut is_behind_path, is_colon);
        match token {
            TokenTree::Ident(ident) => ident == name && !is_in_path,
            TokenTree::Group(group) => mentions(&group.stream(), name),
            _ => false,
        }
    })
}

/// Whether a type is a pointer, such as `Box`, to the type with this name.
pub(crate) fn points_to(ty: &Type, ident: &Ident) -> bool {
    let Type::Path(path) = without_group(ty) else { return false };
    let is_pointer = |segment: &PathSegment| ["Arc", "Box", "Rc"].iter().any(|name| segment.ident == name);
    path.path.segments.last().is_some_and(is_pointer) && mentions(ty, &ident.to_string())
}

/// The type inside options, pointers and lists, and whether there is a list.
pub(crate) fn innermost(ty: &Type) -> (&Type, bool) {
    const LISTS: [&str; 2] = ["Vec", "VecDeque"];
    const OTHERS: [&str; 4] = ["Option", "Arc", "Box", "Rc"];
    let Some((name, inner)) = only_argument(without_group(ty)) else { return (ty, false) };
    let is_list = LISTS.iter().any(|list| name == list);
    if !is_list && !OTHERS.iter().any(|other| name == other) {
        return (ty, false);
    }
    let (innermost, is_list_inside) = self::innermost(inner);
    (innermost, is_list || is_list_inside)
}

/// Whether a field holds the struct itself, without a `Box` around it.
pub(crate) fn holds_itself(named: &FieldsNamed, ident: &Ident) -> bool {
    let is_itself = |ty: &Type| {
        let Type::Path(path) = without_group(ty) else { return false };
        let only = path.path.segments.first().filter(|_| path.path.segments.len() == 1);
        only.is_some_and(|segment| segment.ident == *ident)
    };
    named.named.iter().any(|field| is_itself(option_inner(&field.ty).unwrap_or(&field.ty)))
}

/// The type inside the invisible brackets that [`with_name`] has put there.
fn without_group(ty: &Type) -> &Type {
    if let Type::Group(group) = ty { &group.elem } else { ty }
}

/// A type and its attributes.
pub(crate) struct Container<'a, 'e> {
    pub(crate) header: TypeHeader<'a>,
    pub(crate) items: Items<'e>,
    rename_all: Option<LitStr>,
}

impl<'a, 'e> Container<'a, 'e> {
    pub(crate) fn read(item: &'a DeriveInput, known: &[&str], errors: &'e Errors) -> Self {
        let items = Items::read(&item.attrs, known, errors);
        let (runtime, name) = (runtime(&items), name(&items, &item.ident));
        let (has_serde, is_debug) = (items.switch("serde", "serde's traits"), items.flag("debug"));
        let (ident, generics) = (&item.ident, &item.generics);
        let header = TypeHeader { ident, generics, runtime, name, has_serde, is_debug };
        let rename_all = items.one_of("rename_all", "spelling", RULES);
        Self { header, rename_all, items }
    }

    /// The key of a field, or the value of a variant, that names none.
    pub(crate) fn rename(&self, ident: &Ident) -> String {
        let name = ident.unraw().to_string();
        match &self.rename_all {
            Some(rule) => rename(&name, &rule.value()),
            None => name,
        }
    }
}

/// The header of a type whose mistakes are reported already.
pub(crate) fn header(item: &DeriveInput) -> TypeHeader<'_> {
    Container::read(item, vocabulary::MODEL, &Errors::default()).header
}

/// The msrest name of a class or attribute: what `name = ".."` says, else the Rust name.
pub(crate) fn name(items: &Items<'_>, ident: &Ident) -> String {
    items.value("name").unwrap_or_else(|| ident.unraw().to_string())
}

/// The decoded parts of a REST key: dots separate them, `\.` is a dot (msrest `_FLATTEN`).
pub(crate) fn path(literal: &LitStr, errors: &Errors) -> Vec<String> {
    const LITERAL_DOT: &str = "\u{0}";
    let key = literal.value().replace("\\.", LITERAL_DOT);
    let path: Vec<String> = key.split('.').map(|part| part.replace(LITERAL_DOT, ".")).collect();
    if path.iter().any(String::is_empty) {
        errors.push(literal, "a part of the REST key is empty; write a literal dot in a key as `\\\\.`");
    }
    path
}

fn runtime(items: &Items<'_>) -> Path {
    let path = items.text("crate").and_then(|path| {
        let message = "`crate` needs the path of the runtime crate, such as \"my_crate::msrest_model\"";
        path.parse().ok().or_else(|| items.errors.refuse(&path, message))
    });
    path.unwrap_or_else(|| syn::parse_quote!(::msrest_model))
}

/// The `T` of a type that is written as `Option<T>`. An alias of one works, too, only by slower code.
pub(crate) fn option_inner(ty: &Type) -> Option<&Type> {
    only_argument(ty).filter(|(name, _)| *name == "Option").map(|(_, inner)| inner)
}

/// The name and the `T` of a type that is written as `Name<T>`.
fn only_argument(ty: &Type) -> Option<(&Ident, &Type)> {
    let Type::Path(path) = ty else { return None };
    let PathSegment { ident, arguments } = path.path.segments.last()?;
    let PathArguments::AngleBracketed(arguments) = arguments else { return None };
    match arguments.args.first()? {
        GenericArgument::Type(inner) if arguments.args.len() == 1 => Some((ident, inner)),
        _ => None,
    }
}
