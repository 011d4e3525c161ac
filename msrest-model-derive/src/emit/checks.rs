//! What only the compiler finds: formats and rules that the field's type does not take.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::xml;
use crate::model::{Constraint, Field, FieldContent, Model};

/// ```ignore
/// const _: () = __rest::assert_format(<String as __rest::RestType>::FORMATS, "rfc-1123");
/// ```
///
/// With type parameters they are blocks, `const { .. }`, which the compiler looks at where the model is used.
pub(crate) fn all(model: &Model<'_>) -> TokenStream {
    if !model.header.is_generic() {
        return of_fields(&model.fields);
    }
    let of_types = model.fields.iter().flat_map(of_type);
    quote!(#(const { #of_types };)*)
}

/// The same for a type without parameters.
pub(crate) fn of_fields(fields: &[Field<'_>]) -> TokenStream {
    let of_types = fields.iter().flat_map(of_type);
    quote!(#(const _: () = #of_types;)*)
}

/// ```ignore
/// __rest::assert_format(<String as __rest::RestType>::FORMATS, "rfc-1123")
/// __rest::assert_rule(<String as __rest::RestType>::FAMILY, "maximum")
/// ```
fn of_type(field: &Field<'_>) -> Vec<TokenStream> {
    let ty = field.value;
    let mut checks = Vec::new();
    if let FieldContent::Plain { format: Some(format) } = &field.content {
        let known = quote!(<#ty as __rest::RestType>::FORMATS);
        let name = &format.name;
        checks.push(quote_spanned!(name.span()=> __rest::assert_format(#known, #name)));
    }
    for Constraint { name, .. } in &field.constraints {
        let (family, rule) = (quote!(<#ty as __rest::RestType>::FAMILY), name.to_string());
        checks.push(quote_spanned!(name.span()=> __rest::assert_rule(#family, #rule)));
    }
    checks.extend(xml::of_type(field));
    checks
}
