//! How a model is built while it is read: filled in place if every field may be absent, else in a stage.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Ident;

use super::impl_block::Impls;
use super::member::Member;

/// How a model is read: `tests/expansion/minimal.rs` shows it for one that is filled in place, `needed.rs` and `embedded.rs` beside
/// it for one that is built aside.
pub(crate) fn all(
    type_info: &TokenStream,
    members: &[Member<'_>],
    stage: Option<&Ident>,
    impls: &Impls<'_>,
) -> TokenStream {
    let idents = members.iter().map(|member| member.ident);
    let empty = members.iter().map(|member| &member.empty);
    // Not for a staged model: its `stage` is compiled with it anyway, and calls this function.
    let inline = impls.inline().filter(|_| stage.is_none());
    let (_, arguments, _) = impls.header.generics.split_for_impl();
    let (ty, reading, definition) = match stage {
        None => (
            quote!(Self),
            quote!(
                #inline
                fn in_place() -> __rest::InPlace<Self> {
                    __rest::fill_in_place()
                }
            ),
            None,
        ),
        Some(stage) => (quote!(#stage #arguments), built_aside(), Some(definition(members, stage, impls))),
    };
    let structure = quote! {
        type Stage = #ty;
        #inline
        fn start() -> Self::Stage { Self::Stage { #(#idents: #empty,)* } }
    };
    let own = quote!(const TYPE_INFO: __rest::TypeInfo = #type_info; #reading);
    let (model, structure) = (impls.call("model_impls", Some(own)), impls.of("Structure", &structure));
    quote!(#definition #model #structure)
}

fn built_aside() -> TokenStream {
    quote! {
        const BOXED: __rest::Boxed<Self> = __rest::boxed();
        fn stage(_: __rest::Format, read: __rest::ReadSlot<'_>) -> __rest::Result<Self, __rest::Incomplete> {
            __rest::fill(read)
        }
    }
}

/// The stage, and how it becomes the model. It is public, as a public trait names it, though nothing can reach it.
fn definition(members: &[Member<'_>], stage: &Ident, impls: &Impls<'_>) -> TokenStream {
    let idents: Vec<_> = members.iter().map(|member| member.ident).collect();
    let types = members.iter().map(|member| &member.ty);
    let values = members.iter().map(|member| &member.whole);
    let ident = impls.header.ident;
    let (parameters, arguments, _) = impls.header.generics.split_for_impl();
    let where_clause = impls.where_clause();
    let finish = quote! {
        fn finish(self) -> __rest::Result<#ident #arguments, __rest::Incomplete> {
            let schema = <#ident #arguments as __rest::Model>::schema;
            __rest::Result::Ok(#ident { #(#idents: #values,)* })
        }
    };
    let finish = impls.on(stage, quote!(Stage<#ident #arguments>), &finish);
    quote! {
        pub struct #stage #parameters #where_clause { #(#idents: #types,)* }
        #finish
    }
}
