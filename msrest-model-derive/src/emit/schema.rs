//! The schema of a model.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use syn::Ident;
use syn::spanned::Spanned;

use super::xml;
use crate::model::{Constraint, Discriminator, Field, FieldContent, Key, Limit, Literal, Model};

/// The attributes of the fields, and that of the discriminator if no field has its key.
fn own_rows(model: &Model<'_>) -> TokenStream {
    let mut own = model.discriminator.as_ref();
    let mut rows = Vec::new();
    for (index, field) in model.fields.iter().enumerate() {
        let row = row(index, field, model.header.is_generic());
        let value = own.take_if(|own| own.key.path == field.key.path).map(|own| &own.value).into_iter();
        rows.push(quote!(#row #(.discriminator(#value))*));
    }
    rows.extend(own.map(|Discriminator { key: Key { name, path, .. }, value }| {
        let index = model.fields.len();
        quote!(__rest::Attribute::new(#index, #name, &[#(#path),*]).always(#value))
    }));
    quote!(&[#(#rows,)*])
}

/// The attributes of a model that embeds others: its own, then theirs. Those of each are numbered from its constant `__AT_0`,
/// `__AT_1` .. on, as `tests/expansion/embedded.rs` shows.
pub(crate) fn embedded(model: &Model<'_>) -> Option<TokenStream> {
    let types: Vec<_> = model.flattened.iter().map(|embedded| embedded.ty).collect();
    let first = types.first()?;
    let own = own_rows(model);
    let positions = (0..types.len()).map(offset);
    let parts = 1..=types.len();
    let embedded = quote!(#(<#types as __rest::Structure>::OWN.attributes),*);
    let (own, path, merged) = match &model.discriminator {
        None => (own, quote!(&[]), quote!(merged::<{ __rest::count(__PARTS) }>(__PARTS))),
        Some(Discriminator { key: Key { path, .. }, value }) => {
            let path = quote!(&[#(#path),*]);
            let merged = quote!(merged_under::<{ __rest::count(__PARTS) }>(__PARTS, #path, #value));
            (quote!(__rest::own_rows(#own, #path, &[#embedded])), path, merged)
        }
    };
    let check = quote_spanned!(first.span()=> const _: () = __rest::assert_no_collision(__PARTS, #path););
    Some(quote! {
        const __PARTS: &[&[__rest::Attribute]] = &[#own, #embedded];
        #(const #positions: __rest::usize = __rest::start(__PARTS, #parts);)*
        const __ALL: &[__rest::Attribute] = &__rest::#merged;
        #check
    })
}

/// The name of the constant for the number of an embedded struct's first attribute.
pub(crate) fn offset(index: usize) -> Ident {
    format_ident!("__AT_{index}")
}

/// ```ignore
/// __rest::TypeInfo::new("JobResponse", &[__rest::Attribute::new(0usize, "job_id", &["jobId"]).readonly(), ..])
/// ```
pub(crate) fn type_info(model: &Model<'_>) -> TokenStream {
    let name = &model.header.name;
    let rows = if model.flattened.is_empty() { own_rows(model) } else { quote!(__ALL) };
    let sends = model.additional.iter().map(|map| map.sends);
    let is_secret = model.additional.as_ref().is_some_and(|map| map.is_secret);
    let secret = is_secret.then(|| quote!(.with_secret_additional()));
    let format = model.additional.iter().flat_map(|map| &map.format);
    let format = format.map(|format| format_ident!("{}", format.variant));
    let embedded = model.flattened.iter().map(|embedded| embedded.ty);
    let discriminator = model.discriminator.iter().map(|Discriminator { key: Key { path, .. }, value }| {
        quote!(.with_discriminator(&[#(#path),*], __rest::Some(#value)))
    });
    let xml = xml::type_metadata(model.xml.as_ref());
    quote! {
        __rest::TypeInfo::new(#name, #rows)
            #(.with_additional(true, #sends))*
            #secret
            #(.with_additional_format(__rest::Format::#format))*
            #(.embedding(&<#embedded as __rest::Structure>::OWN))*
            #(#discriminator)*
            #xml
    }
}

/// `__rest::Attribute::of_field(0, "job_id", &["jobId"], <String as __RestType>::OPTIONAL_FIELD).readonly()`
pub(crate) fn row(index: usize, field: &Field<'_>, is_generic: bool) -> TokenStream {
    let Field { key: Key { name, path, .. }, order, flags, .. } = field;
    let arguments = quote!(#index, #name, &[#(#path),*]);
    let attribute = match &field.content {
        FieldContent::Constant(constant) => {
            let constant = literal("Constant", constant);
            quote!(new(#arguments).with_constant(#constant))
        }
        FieldContent::Plain { format } => {
            let format = format.iter().map(|format| format_ident!("{}", format.variant));
            let attribute = of_field(field, &arguments, is_generic);
            quote!(#attribute #(.with_format(__rest::Format::#format))*)
        }
    };
    let constraints = constraints(&field.constraints);
    let xml = xml::field_metadata(field);
    let order = Some(*order).filter(|order| *order != index).into_iter();
    quote!(__rest::Attribute::#attribute #(.with_order(#order))* #(.#flags())* #constraints #xml)
}

fn of_field(field: &Field<'_>, arguments: &TokenStream, is_generic: bool) -> TokenStream {
    let ty = field.value;
    let is_needed = !field.is_optional && field.default.is_none();
    // A static cannot name the type's parameters.
    if is_generic {
        let needed = is_needed.then(|| quote!(.needed()));
        return quote!(new(#arguments) #needed);
    }
    // Errors have to point at the type. The path of the trait does not: lints would take it for the user's own code.
    let (span, rest_type) = (ty.span(), quote!(__RestType));
    let content = match (is_needed, field.is_optional) {
        (true, _) => "NEEDED_FIELD",
        (false, true) => "OPTIONAL_FIELD",
        (false, false) => "FIELD",
    };
    let content = Ident::new(content, span);
    let content = quote_spanned!(span=> <#ty as #rest_type>::#content);
    quote!(of_field(#arguments, #content))
}

/// `__rest::Constant::Text("..")`
fn literal(of: &str, literal: &Literal) -> TokenStream {
    let (of, variant) = (format_ident!("{of}"), format_ident!("{}", literal.variant));
    let argument = argument(literal);
    quote!(__rest::#of::#variant(#argument))
}

/// A literal in a call. A float may be near a constant of Rust's: 3.14 is what the service has.
pub(crate) fn argument(Literal { variant, tokens }: &Literal) -> TokenStream {
    let allow = (*variant == "Float").then(|| quote!(#[allow(clippy::approx_constant)]));
    quote!(#allow #tokens)
}

fn constraints(constraints: &[Constraint]) -> Option<TokenStream> {
    let rules = constraints.iter().map(constraint);
    (!constraints.is_empty()).then(|| quote!(.with_constraints(&[#(#rules),*])))
}

/// `__rest::Constraint::Maximum(__rest::Limit::Integer(5))`
fn constraint(constraint: &Constraint) -> TokenStream {
    let variant = format_ident!("{}", constraint.variant);
    let limit = match &constraint.limit {
        Limit::None => return quote!(__rest::Constraint::#variant),
        Limit::Plain(literal) => quote!(#literal),
        Limit::Number(number) => literal("Limit", number),
        #[cfg(feature = "pattern")]
        Limit::Pattern { text, expression } => quote!(const {
            static PATTERN: __rest::Pattern = __rest::Pattern::new(#text, #expression);
            &PATTERN
        }),
    };
    quote!(__rest::Constraint::#variant(#limit))
}
