//! What only the compiler finds: formats and rules that the field's type does not take, limits that exclude each other.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use super::{schema, xml};
use crate::input::option_inner;
use crate::model::{Constraint, Content, Field, Format, Model};

/// The lower and the upper limit of each pair.
const PAIRS: &[(&str, &str)] = &[
    ("min_length", "max_length"),
    ("min_items", "max_items"),
    ("minimum", "maximum"),
    ("minimum", "maximum_ex"),
    ("minimum_ex", "maximum"),
    ("minimum_ex", "maximum_ex"),
];

/// Whether the checks have to stand in a function, the one place where the type's parameters have names.
pub(crate) fn is_local(model: &Model<'_>) -> bool {
    let generics = model.class.generics;
    generics.type_params().next().is_some() || generics.const_params().next().is_some()
}

/// ```ignore
/// const _: () = __rest::assert_format(<String as __rest::RestType>::FORMATS, "rfc-1123");
/// const _: () = __rest::assert_order(("minimum", __rest::Constraint::Minimum(..)), ("maximum", ..));
/// ```
///
/// With type parameters those of the type are blocks, `const { .. }`, which the compiler looks at where the model is used.
pub(crate) fn all(model: &Model<'_>) -> TokenStream {
    let is_local = is_local(model);
    let of_types = model.fields.iter().flat_map(of_type);
    let of_types = of_types
        .map(|check| if is_local { quote!(const { #check };) } else { quote!(const _: () = #check;) });
    let others = model.fields.iter().flat_map(of_limits).chain(xml::of_texts(model));
    of_types.chain(others.map(|check| quote!(const _: () = #check;))).collect()
}

/// ```ignore
/// __rest::assert_format(<String as __rest::RestType>::FORMATS, "rfc-1123")
/// __rest::assert_rule(<String as __rest::RestType>::FAMILY, "maximum")
/// ```
fn of_type<'m>(field: &'m Field<'_>) -> impl Iterator<Item = TokenStream> + 'm {
    let ty = option_inner(field.ty).unwrap_or(field.ty);
    let format = match &field.content {
        Content::Plain { format } => format.as_ref(),
        Content::Constant(_) => None,
    };
    let format = format.map(|Format { name, at, .. }| {
        let known = quote!(<#ty as __rest::RestType>::FORMATS);
        quote_spanned!(*at=> __rest::assert_format(#known, #name))
    });
    let rules = field.constraints.iter().map(move |constraint| {
        let family = quote!(<#ty as __rest::RestType>::FAMILY);
        let (name, at) = (constraint.name.to_string(), constraint.name.span());
        quote_spanned!(at=> __rest::assert_rule(#family, #name))
    });
    format.into_iter().chain(rules).chain(xml::of_type(field, ty))
}

/// ```ignore
/// __rest::assert_order(("minimum", __rest::Constraint::Minimum(..)), ("maximum", __rest::Constraint::Maximum(..)))
/// __rest::assert_keeps(__rest::Constant::Integer(3), "minimum", __rest::Constraint::Minimum(..))
/// ```
fn of_limits<'m>(field: &'m Field<'_>) -> impl Iterator<Item = TokenStream> + 'm {
    let rule = |name: &str| field.constraints.iter().find(|rule| rule.name == name);
    let pairs = PAIRS.iter().filter_map(move |(lower, upper)| Some((rule(lower)?, rule(upper)?)));
    let orders = pairs.map(|(least, most)| {
        let (lower, upper) = (named(least), named(most));
        quote_spanned!(least.name.span()=> __rest::assert_order((#lower), (#upper)))
    });
    let constant = match &field.content {
        Content::Constant(constant) => Some(schema::literal("Constant", constant)),
        Content::Plain { .. } => None,
    };
    let keeps = constant.into_iter().flat_map(|constant| {
        field.constraints.iter().map(move |rule| {
            let named = named(rule);
            quote_spanned!(rule.name.span()=> __rest::assert_keeps(#constant, #named))
        })
    });
    orders.chain(keeps)
}

/// `"minimum", __rest::Constraint::Minimum(..)`
fn named(rule: &Constraint) -> TokenStream {
    let (name, constraint) = (rule.name.to_string(), schema::constraint(rule));
    quote!(#name, #constraint)
}
