//! The schema of a model.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use syn::Ident;
use syn::spanned::Spanned;

use super::xml;
use crate::model::{Constraint, Discriminator, Field, FieldContent, Key, Limit, Literal, Model};

/// ```ignore
/// const __TYPE_INFO: __rest::TypeInfo = __rest::TypeInfo::new("JobResponse", &[
///     __rest::Attribute::new(0usize, "job_id", &["jobId"]).readonly(),
///     ..
/// ]);
/// static __TABLE: __rest::Schema = __rest::Schema::new(&__TYPE_INFO);
/// ```
///
/// The attributes of embedded structs follow; those of each struct are numbered from its constant `__AT_0`, `__AT_1` .. on, as
/// `tests/expansion/embedded.rs` shows.
pub(crate) fn table(model: &Model<'_>) -> TokenStream {
    let rows = own_rows(model);
    let own = quote!(&[#(#rows,)*]);
    let embedded = embedded(model, &own);
    let rows = if embedded.is_some() { quote!(__ALL) } else { own };
    let type_info = type_info(model, &rows);
    quote! {
        #embedded
        const __TYPE_INFO: __rest::TypeInfo = #type_info;
        static __TABLE: __rest::Schema = __rest::Schema::new(&__TYPE_INFO);
    }
}

/// The attributes of the fields, and that of the discriminator if no field has its key.
fn own_rows(model: &Model<'_>) -> Vec<TokenStream> {
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
    rows
}

fn embedded(model: &Model<'_>, own: &TokenStream) -> Option<TokenStream> {
    let types: Vec<_> = model.flattened.iter().map(|embedded| embedded.ty).collect();
    let first = types.first()?;
    let positions = (0..types.len()).map(offset);
    let parts = 1..=types.len();
    let embedded = quote!(#(<#types as __rest::Structure>::OWN.attributes),*);
    let (own, path, merged) = match &model.discriminator {
        None => (own.clone(), quote!(&[]), quote!(merged::<{ __rest::count(__PARTS) }>(__PARTS))),
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

fn type_info(model: &Model<'_>, rows: &TokenStream) -> TokenStream {
    let name = &model.header.name;
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

/// `__rest::Attribute::new(0, "job_id", &["jobId"]).readonly()`
pub(crate) fn row(index: usize, field: &Field<'_>, is_generic: bool) -> TokenStream {
    let Field { key: Key { name, path, .. }, order, flags, .. } = field;
    let content = content(field, is_generic);
    let constraints = constraints(&field.constraints);
    let xml = xml::field_metadata(field);
    let order = Some(*order).filter(|order| *order != index).into_iter();
    quote! {
        __rest::Attribute::new(#index, #name, &[#(#path),*]) #(.with_order(#order))* #(.#flags())* #content #constraints #xml
    }
}

fn content(field: &Field<'_>, is_generic: bool) -> TokenStream {
    match &field.content {
        FieldContent::Constant(constant) => {
            let constant = literal("Constant", constant);
            quote!(.with_constant(#constant))
        }
        FieldContent::Plain { format } => {
            let ty = field.value;
            let format = format.iter().map(|format| format_ident!("{}", format.variant));
            let is_needed = !field.is_optional && field.default.is_none();
            // A static cannot name the type's parameters.
            let content = if is_generic {
                is_needed.then(|| quote!(.needed()))
            } else {
                // Errors have to point at the type. The path of the trait does not: lints would take it for the user's own code.
                let (span, rest_type) = (ty.span(), quote!(__rest::RestType));
                let (method, content) = match (is_needed, field.is_optional) {
                    (true, _) => ("with_needed_content", "NEEDED_CONTENT"),
                    (false, true) => ("with_content", "OPTIONAL_CONTENT"),
                    (false, false) => ("with_content", "FIELD_CONTENT"),
                };
                let (method, content) = (format_ident!("{method}"), Ident::new(content, span));
                let content = quote_spanned!(span=> <#ty as #rest_type>::#content);
                Some(quote!(.#method(#content)))
            };
            quote!(#(.with_format(__rest::Format::#format))* #content)
        }
    }
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
    // The block is needed if a rule refers to a static.
    (!constraints.is_empty()).then(|| quote!(.with_constraints(const { &[#(#rules),*] })))
}

/// `__rest::Constraint::Maximum(__rest::Limit::Integer(5))`
fn constraint(constraint: &Constraint) -> TokenStream {
    let variant = format_ident!("{}", constraint.variant);
    let limit = match &constraint.limit {
        Limit::None => return quote!(__rest::Constraint::#variant),
        Limit::Plain(literal) => quote!(#literal),
        Limit::Number(number) => literal("Limit", number),
        #[cfg(feature = "pattern")]
        Limit::Pattern { text, expression } => quote!({
            static PATTERN: __rest::Pattern = __rest::Pattern::new(#text, #expression);
            &PATTERN
        }),
    };
    quote!(__rest::Constraint::#variant(#limit))
}
