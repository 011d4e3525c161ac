//! What only the compiler finds: formats and rules that the field's type does not take, limits that exclude each other.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::{schema, xml};
use crate::model::{Constraint, Content, Field, Model};

/// ```ignore
/// const _: () = __rest::assert_format(<String as __rest::RestType>::FORMATS, "rfc-1123");
/// const _: () = __rest::assert_limits(__OWN, 0usize, 0usize);
/// ```
///
/// With type parameters those of the type are blocks, `const { .. }`, which the compiler looks at where the model is used.
pub(crate) fn all(model: &Model<'_>) -> TokenStream {
    let is_generic = model.class.is_generic();
    let of_types = model.fields.iter().flat_map(of_type);
    let of_types = of_types
        .map(|check| if is_generic { quote!(const { #check };) } else { quote!(const _: () = #check;) });
    let rows = schema::grouped(&model.fields).into_iter().enumerate();
    let limits = rows.flat_map(|(row, (_, field))| of_limits(row, field));
    let in_xml = model.fields.iter().filter_map(|field| field.xml.as_ref()).chain(&model.xml);
    let others = limits.chain(xml::of_texts(in_xml));
    of_types.chain(others.map(|check| quote!(const _: () = #check;))).collect()
}

/// ```ignore
/// __rest::assert_format(<String as __rest::RestType>::FORMATS, "rfc-1123")
/// __rest::assert_rule(<String as __rest::RestType>::FAMILY, "maximum")
/// ```
fn of_type<'m>(field: &'m Field<'_>) -> impl Iterator<Item = TokenStream> + 'm {
    let ty = field.value;
    let format = match &field.content {
        Content::Plain { format } => format.as_ref(),
        Content::Constant(_) => None,
    };
    let in_xml = xml::of_type(field, ty, format);
    let format = format.map(|format| {
        let known = quote!(<#ty as __rest::RestType>::FORMATS);
        quote_spanned!(format.span()=> __rest::assert_format(#known, #format))
    });
    let rules = field.constraints.iter().map(move |constraint| {
        let family = quote!(<#ty as __rest::RestType>::FAMILY);
        let (name, at) = (constraint.name.to_string(), constraint.name.span());
        quote_spanned!(at=> __rest::assert_rule(#family, #name))
    });
    format.into_iter().chain(rules).chain(in_xml)
}

/// `__rest::assert_limits(__OWN, 0usize, 0usize)` for each rule of a row that a constant or an upper limit may contradict.
/// Each of them is an item for the compiler: where there is neither, there is none.
fn of_limits<'m>(row: usize, field: &'m Field<'_>) -> impl Iterator<Item = TokenStream> + 'm {
    let is_constant = matches!(field.content, Content::Constant(_));
    let is_pair = |rule: &Constraint| field.constraints.len() > 1 && rule.variant.starts_with("Min");
    let rules = field.constraints.iter().enumerate();
    let rules = rules.filter(move |(_, rule)| is_constant || is_pair(rule));
    rules.map(
        move |(index, rule)| quote_spanned!(rule.name.span()=> __rest::assert_limits(__OWN, #row, #index)),
    )
}
