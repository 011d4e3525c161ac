//! How a model is built while it is read: filled in place if every field may be absent, else in a stage.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Ident;

use super::impl_block::Impls;
use super::member::Member;

/// The impls of `RestType` and `Structure`: `tests/expansion/minimal.rs` shows those of a model that is filled in place,
/// `needed.rs` and `embedded.rs` beside it those of one that is built aside.
pub(crate) fn all(members: &[Member<'_>], stage: Option<&Ident>, impls: &Impls<'_>) -> TokenStream {
    let idents: Vec<_> = members.iter().map(|member| member.ident).collect();
    let empty = members.iter().map(|member| &member.empty);
    // Not for a staged model: its `stage` is compiled with it anyway, and calls these functions.
    let inline = impls.inline().filter(|_| stage.is_none());
    let mut whole = quote!(__stage);
    let mut filling = quote!(
        const IN_PLACE: __rest::Option<__rest::InPlace<Self>> = __rest::InPlace::MODEL;
    );
    let mut definition = None;
    if let Some(stage) = stage {
        let (types, values) =
            (members.iter().map(|member| &member.ty), members.iter().map(|member| &member.whole));
        whole = quote!(Self { #(#idents: #values,)* });
        filling = quote! {
            const BOXED: __rest::Boxed<Self> = __rest::boxed();
            fn stage(_: __rest::Format, read: __rest::ReadSlot<'_>) -> __rest::Result<Self, __rest::Incomplete> {
                __rest::fill(read)
            }
        };
        let (parameters, where_clause) = (impls.header.generics, impls.where_clause());
        // Public, as a public trait names it, though nothing can reach it.
        definition = Some(quote!(pub struct #stage #parameters #where_clause { #(#idents: #types,)* }));
    }
    let (_, arguments, _) = impls.header.generics.split_for_impl();
    let stage = stage.map_or_else(|| quote!(Self), |stage| quote!(#stage #arguments));
    let structure = quote! {
        type Stage = #stage;
        #inline
        fn start() -> Self::Stage { Self::Stage { #(#idents: #empty,)* } }
        #inline
        fn finish(__stage: Self::Stage) -> __rest::Result<Self, __rest::Incomplete> { __rest::Result::Ok(#whole) }
    };
    let (rest_type, structure) = (impls.of_object(&filling), impls.of("Structure", &structure));
    quote!(#definition #rest_type #structure)
}
