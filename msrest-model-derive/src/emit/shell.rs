//! What stands around every expansion.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Generics, Ident, Path, Type};

/// Hides the names of the expansion from the user's code, and finds the runtime under any name:
///
/// ```ignore
/// #[allow(deprecated)]
/// const _: () = {
///     use ::msrest_model::__private as __rest;
///     ..
/// };
/// ```
pub(crate) fn anonymous(runtime: &Path, body: &TokenStream) -> TokenStream {
    quote! {
        #[allow(deprecated)]
        const _: () = {
            use #runtime::__private as __rest;
            #body
        };
    }
}

/// The generics of an impl: every type parameter of a model is a wire type.
pub(crate) struct Bounds<'a> {
    generics: &'a Generics,
    predicates: Vec<TokenStream>,
}

impl<'a> Bounds<'a> {
    pub(crate) fn new(generics: &'a Generics) -> Self {
        let parameters = generics.type_params().map(|parameter| &parameter.ident);
        let given = generics.where_clause.iter().flat_map(|clause| &clause.predicates);
        let predicates = parameters.map(|parameter| quote!(#parameter: __rest::RestType));
        // Lifetimes are a mistake that is reported already: it stays the only message.
        let owned = generics.lifetimes().next().map(|_| quote!(Self: 'static));
        let predicates = predicates.chain(given.map(ToTokens::to_token_stream)).chain(owned).collect();
        Self { generics, predicates }
    }

    /// The same with `for<'all> Type: __rest::trait` for each type: what stands under it takes the bound for granted, so
    /// that a type without the trait is one error, where the table asks for it. Without the lifetime that is in no
    /// type the compiler would look at the bound too.
    pub(crate) fn with<'t>(mut self, types: impl Iterator<Item = &'t Type>, name: &str) -> Self {
        for ty in types {
            let name = Ident::new(name, ty.span());
            self.predicates.push(quote_spanned!(ty.span()=> for<'__all> #ty: __rest::#name));
        }
        self
    }

    /// `#[inline]`: what no program of the user's needs is then never compiled, as it is of generic types anyway.
    pub(crate) fn inline(&self) -> Option<TokenStream> {
        self.generics.params.is_empty().then(|| quote!(#[inline]))
    }

    /// `impl<..> trait for ident<..> where .. { body }`
    pub(crate) fn implement(&self, of: &TokenStream, ident: &Ident, body: &TokenStream) -> TokenStream {
        let (parameters, arguments, _) = self.generics.split_for_impl();
        let where_clause = self.where_clause();
        quote! {
            #[automatically_derived]
            impl #parameters #of #ident #arguments #where_clause { #body }
        }
    }

    pub(crate) fn where_clause(&self) -> Option<TokenStream> {
        let predicates = &self.predicates;
        (!predicates.is_empty()).then(|| quote!(where #(#predicates,)*))
    }
}
