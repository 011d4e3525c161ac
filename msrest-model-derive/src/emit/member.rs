//! The tokens for a field of a struct in each part of the expansion.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Ident, Lit};

use super::schema::{argument, offset};
use crate::model::{Additional, DefaultValue, Field, FieldContent, Model, Skipped, TypedIdent};

/// A field, with the tokens that stand for it.
pub(super) struct Member<'m> {
    pub(super) ident: &'m Ident,
    /// Whether its type is another one while the model is read.
    pub(super) is_staged: bool,
    /// Its type while the model is read.
    pub(super) ty: TokenStream,
    /// The value before anything is read.
    pub(super) empty: TokenStream,
    /// The value in the finished model.
    pub(super) whole: TokenStream,
    /// The statement in `ObjectView::push`, and the arm in `ObjectSlot::slot`; empty for a constant and for additional properties.
    pub(super) push: TokenStream,
    pub(super) slot: TokenStream,
}

/// The attributes, then the embedded structs, then the additional properties and the fields that are not on the wire.
pub(super) fn all<'m>(model: &'m Model<'_>) -> Vec<Member<'m>> {
    let fields = model.fields.iter().enumerate().map(|(index, field)| attribute(index, field));
    let embedded = model.flattened.iter().enumerate().map(|(index, part)| embedded(index, part));
    let others = model.additional.iter().map(additional).chain(model.skipped.iter().map(skipped));
    fields.chain(embedded).chain(others).collect()
}

fn skipped<'m>(Skipped { ident, ty, value }: &Skipped<'m>) -> Member<'m> {
    plain(ident, quote!(#ty), default_value(value))
}

/// The expression as the user wrote it, or a text converted to the field's type.
fn default_value(DefaultValue { at, expression }: &DefaultValue) -> TokenStream {
    let Some(expression) = expression else { return quote_spanned!(*at=> __rest::Default::default()) };
    match syn::parse2(expression.clone()) {
        Ok(Lit::Str(text)) => quote_spanned!(text.span()=> __rest::default_text(#text)),
        _ => expression.clone(),
    }
}

fn attribute<'m>(index: usize, field: &Field<'m>) -> Member<'m> {
    let Field { ident, ty, value, is_optional, default, content, .. } = field;
    let mut member = plain(ident, quote!(#ty), quote!(__rest::None));
    if let FieldContent::Constant(literal) = content {
        let argument = argument(literal);
        member.empty = quote_spanned!(literal.tokens.span()=> __rest::constant(#argument));
        return member;
    }
    let push = format_ident!("{}", if *is_optional { "push_optional" } else { "push_value" });
    member.push = quote!(<#value as __RestType>::#push(&self.#ident, #index, out););
    member.slot = quote!(#index => <#value as __RestType>::slot(&mut self.#ident),);
    if !is_optional {
        member.is_staged = true;
        member.ty = quote!(__rest::Option<#ty>);
        member.whole = match default {
            Some(default) => {
                let default = default_value(default);
                quote!(if let __rest::Some(value) = self.#ident { value } else { #default })
            }
            None => quote!(<#ty as __RestType>::finish_field(self.#ident, schema, #index)?),
        };
    }
    member
}

fn embedded<'m>(index: usize, TypedIdent { ident, ty }: &TypedIdent<'m>) -> Member<'m> {
    let at = offset(index);
    Member {
        ident,
        is_staged: true,
        ty: quote_spanned!(ty.span()=> <#ty as __rest::Structure>::Stage),
        empty: quote!(<#ty as __rest::Structure>::start()),
        whole: quote!(__rest::finish::<#ty>(self.#ident)?),
        push: quote!(__rest::push_embedded(&self.#ident, #at, out);),
        slot: quote!(#at.. => __rest::ObjectSlot::slot(&mut self.#ident, index - #at),),
    }
}

fn additional<'m>(Additional { ident, ty, .. }: &Additional<'m>) -> Member<'m> {
    plain(ident, quote!(#ty), quote!(<#ty as __rest::AdditionalProperties>::empty()))
}

/// A field that is not read, or has a value of its own type from the beginning.
fn plain(ident: &Ident, ty: TokenStream, empty: TokenStream) -> Member<'_> {
    let (push, slot) = (TokenStream::new(), TokenStream::new());
    Member { ident, is_staged: false, ty, empty, whole: quote!(self.#ident), push, slot }
}
