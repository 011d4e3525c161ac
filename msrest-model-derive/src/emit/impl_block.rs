//! What every expansion has around it: the block, and the heads of the impls.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{ConstParam, GenericParam, Ident, Type, TypeParam};

use crate::model::TypeHeader;

/// The impls of a type, with the bounds that they have in common: every type parameter is a `RestType`.
pub(crate) struct Impls<'a> {
    pub(crate) header: &'a TypeHeader<'a>,
    predicates: Vec<TokenStream>,
}

impl<'a> Impls<'a> {
    pub(crate) fn new(header: &'a TypeHeader<'a>) -> Self {
        let parameters = header.generics.type_params().map(|parameter| &parameter.ident);
        let mut predicates: Vec<_> = parameters.map(|parameter| quote!(#parameter: __RestType)).collect();
        if let Some(given) = &header.generics.where_clause {
            predicates.extend(given.predicates.iter().map(ToTokens::to_token_stream));
        }
        // A lifetime is a mistake that is reported already: this bound prevents further errors.
        predicates.extend(header.generics.lifetimes().next().map(|_| quote!(Self: 'static)));
        Self { header, predicates }
    }

    /// Adds the bound `for<'__all> Type: __rest::trait` for each type. The impls take it for granted, so that a type without the
    /// trait has one error, at the schema, and not one for each impl. The unused lifetime keeps the compiler from checking the
    /// bound itself.
    pub(crate) fn with<'t>(mut self, types: impl Iterator<Item = &'t Type>, name: &str) -> Self {
        for ty in types {
            let name = Ident::new(name, ty.span());
            self.predicates.push(quote_spanned!(ty.span()=> for<'__all> #ty: __rest::#name));
        }
        self
    }

    /// Adds the bound `T: __rest::trait` for each type parameter.
    pub(crate) fn with_parameters(&self, name: &str) -> Self {
        let name = format_ident!("{name}");
        let parameters = self.header.generics.type_params().map(|parameter| &parameter.ident);
        let mut predicates = self.predicates.clone();
        predicates.extend(parameters.map(|parameter| quote!(#parameter: __rest::#name)));
        Self { header: self.header, predicates }
    }

    /// `#[inline]`, with which a function that no program calls is never compiled. Functions of generic types need no mark for
    /// that.
    pub(crate) fn inline(&self) -> Option<TokenStream> {
        (!self.header.is_generic()).then(|| quote!(#[inline]))
    }

    /// `impl<..> __rest::name for Type<..> where .. { body }`
    pub(crate) fn of(&self, name: &str, body: &TokenStream) -> TokenStream {
        self.on(self.header.ident, format_ident!("{name}"), body)
    }

    /// `impl<..> __rest::name for ident<..> where .. { body }`, for another type with the same parameters.
    pub(crate) fn on(&self, ident: &Ident, name: impl ToTokens, body: &TokenStream) -> TokenStream {
        self.block(quote!(__rest::#name for #ident), body)
    }

    /// `impl<..> head<..> where .. { body }`
    pub(crate) fn block(&self, head: impl ToTokens, body: &TokenStream) -> TokenStream {
        let (parameters, arguments, _) = self.header.generics.split_for_impl();
        let where_clause = self.where_clause();
        quote! {
            #[automatically_derived]
            impl #parameters #head #arguments #where_clause { #body }
        }
    }

    /// A call of the runtime's macro for impls that are alike for all types: `__rest::name! { [..] [Type<..>] [where ..] { body } }`.
    pub(crate) fn call(&self, name: &str, body: Option<TokenStream>) -> TokenStream {
        let (name, ident) = (format_ident!("{name}"), self.header.ident);
        let (_, arguments, _) = self.header.generics.split_for_impl();
        let parameters = self.header.generics.params.iter().map(without_default);
        let (where_clause, body) = (self.where_clause(), body.into_iter());
        quote!(__rest::#name! { [#(#parameters),*] [#ident #arguments] [#where_clause] #({ #body })* })
    }

    pub(crate) fn where_clause(&self) -> Option<TokenStream> {
        let predicates = &self.predicates;
        (!predicates.is_empty()).then(|| quote!(where #(#predicates,)*))
    }

    /// A block that hides the names of the expansion from the user's code, and finds the runtime under any name.
    pub(crate) fn finish(&self, parts: &[TokenStream]) -> TokenStream {
        let runtime = &self.header.runtime;
        let serde = self.header.has_serde.then(|| self.call("serde_impls", None));
        quote! {
            #[allow(deprecated)]
            const _: () = {
                use #runtime::__private as __rest;
                // One name is less to resolve in each statement than a path.
                use __rest::RestType as __RestType;
                #(#parts)*
                #serde
            };
        }
    }
}

/// A parameter as an impl declares it.
fn without_default(parameter: &GenericParam) -> TokenStream {
    match parameter {
        GenericParam::Type(TypeParam { ident, bounds, .. }) => quote!(#ident: #bounds),
        GenericParam::Const(ConstParam { ident, ty, .. }) => quote!(const #ident: #ty),
        GenericParam::Lifetime(lifetime) => quote!(#lifetime),
    }
}
