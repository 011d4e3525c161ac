//! The impls of a polymorphic enum: a table of discriminator values, and one arm for each variant.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::shell::Impls;
use super::{methods, xml};
use crate::model::{Class, Key, Polymorphic, Subtype};

/// All impls of a polymorphic enum.
pub(crate) fn polymorphic(model: &Polymorphic<'_>) -> TokenStream {
    let payloads = model.variants.iter().map(|variant| variant.ty);
    let impls = Impls::new(&model.class).with(payloads, "PayloadModel");
    impls.finish(&[
        tables(model),
        impls.of("ObjectView", &view()),
        impls.of_object(&kind()),
        impls.of("PolymorphicModel", &selection(model)),
        methods::all(&impls),
    ])
}

/// The row of the discriminator has the XML metadata of the base's own attribute.
///
/// ```ignore
/// const __DISCRIMINATOR: __rest::Attribute = __rest::Attribute::new(0usize, "fishtype", &["fishtype"]).with_xml_from(..);
/// static __VARIANTS: __rest::Polymorphic = __rest::Polymorphic::new(
///     "Fish",
///     __DISCRIMINATOR,
///     &[__rest::Variant::new(Some("salmon"), &__TABLE_0, <Salmon as __rest::PayloadModel>::variants), ..],
///     2usize,
/// );
/// ```
fn tables(model: &Polymorphic<'_>) -> TokenStream {
    let Polymorphic { class: Class { name, .. }, key: Key { name: attribute, path, .. }, base, .. } = model;
    let xml = xml::type_metadata(model.xml.as_ref());
    let checks = xml::of_texts(model.xml.iter());
    let variants = model.variants.iter().enumerate().map(|(index, Subtype { ty, value, .. })| {
        let (value, table) = (option(value.as_ref()), table_name(index));
        quote_spanned!(ty.span()=> __rest::Variant::new(#value, &#table, <#ty as __rest::PayloadModel>::variants))
    });
    let base_type = model.variants.get(*base).map(|variant| variant.ty);
    let base_rows = quote!(<#base_type as __rest::PayloadModel>::OWN.attributes);
    let variant_tables =
        model.variants.iter().enumerate().map(|(index, variant)| variant_table(model, index, variant));
    quote! {
        const __DISCRIMINATOR: __rest::Attribute =
            __rest::Attribute::new(0usize, #attribute, &[#(#path),*]).with_xml_from(#base_rows);
        static __VARIANTS: __rest::Polymorphic = __rest::Polymorphic::new(
            #name,
            __DISCRIMINATOR,
            &[#(#variants),*],
            #base,
        );
        const __DESCRIPTION: __rest::Description =
            __rest::Description::new(#name, #base_rows)
                .with_discriminator(__DISCRIMINATOR.path(), __rest::Option::None)
                .polymorphic()
                #xml;
        #(const _: () = #checks;)*
        static __TABLE: __rest::Schema = __rest::Schema::new(&__DESCRIPTION);
        #(#variant_tables)*
    }
}

/// ```ignore
/// static __TABLE_0: __rest::Schema = {
///     const PAYLOAD: __rest::Description = <Salmon as __rest::PayloadModel>::OWN;
///     const ROW: [__rest::Attribute; 1] = [__DISCRIMINATOR.always("salmon")];
///     const _: () = __rest::assert_variant(&PAYLOAD, __DISCRIMINATOR.path(), Some("salmon"));
///     __rest::Schema::of_variant(&PAYLOAD, &__rest::variant_table::<{ __rest::variant_count(&PAYLOAD, &ROW) }>(&PAYLOAD, &ROW))
/// };
/// ```
fn variant_table(model: &Polymorphic<'_>, index: usize, variant: &Subtype<'_>) -> TokenStream {
    let (table, ty, value) = (table_name(index), variant.ty, option(variant.value.as_ref()));
    let check = quote_spanned!(ty.span()=> __rest::assert_variant(&PAYLOAD, __DISCRIMINATOR.path(), #value));
    let (rows, schema) = if index == model.base {
        let check = quote_spanned!(ty.span()=> __rest::assert_base(&PAYLOAD, __DISCRIMINATOR.path()));
        (quote!(const _: () = #check;), quote!(__rest::Schema::new(&PAYLOAD)))
    } else {
        let value = &variant.value;
        let rows = quote! {
            const ROW: [__rest::Attribute; 1] = [__DISCRIMINATOR.always(#value)];
            const ROWS: &[__rest::Attribute] =
                &__rest::variant_table::<{ __rest::variant_count(&PAYLOAD, &ROW) }>(&PAYLOAD, &ROW);
        };
        (rows, quote!(__rest::Schema::of_variant(&PAYLOAD, ROWS)))
    };
    quote! {
        static #table: __rest::Schema = {
            const PAYLOAD: __rest::Description = <#ty as __rest::PayloadModel>::OWN;
            const _: () = #check;
            #rows
            #schema.or_xml(__DESCRIPTION.xml)
        };
    }
}

fn table_name(index: usize) -> Ident {
    Ident::new(&format!("__TABLE_{index}"), Span::call_site())
}

fn option(value: Option<&String>) -> TokenStream {
    value.map_or_else(|| quote!(__rest::Option::None), |value| quote!(__rest::Option::Some(#value)))
}

/// ```ignore
/// impl __rest::ObjectView for Fish {
///     fn table(&self) -> &'static __rest::Schema { __rest::payload_table(self) }
///     ..
/// }
/// ```
fn view() -> TokenStream {
    let payload = quote!(__rest::PolymorphicModel::payload(self).1);
    quote! {
        fn table(&self) -> &'static __rest::Schema { __rest::payload_table(self) }
        fn attribute(&self, index: __rest::usize, format: __rest::Format) -> __rest::View<'_> {
            #payload.attribute(index, format)
        }
        fn additional(&self) -> __rest::Option<&dyn __rest::MapView> { #payload.additional() }
        fn sends_additional(&self) -> __rest::bool {
            __TABLE.sends_additional_properties() || #payload.sends_additional()
        }
    }
}

fn kind() -> TokenStream {
    quote! {
        fn kind<__P: __rest::Place<Value = Self>>(place: &mut __P, _: __rest::Format) -> __rest::Kind<'_> {
            __rest::Kind::Polymorphic(place)
        }
        fn polymorphic() -> __rest::Option<&'static __rest::Polymorphic> { __rest::Option::Some(&__VARIANTS) }
    }
}

/// ```ignore
/// impl __rest::PolymorphicModel for Fish {
///     fn variants() -> &'static __rest::Polymorphic { &__VARIANTS }
///     fn payload(&self) -> (__rest::usize, &dyn __rest::ObjectView) { match self { Self::Salmon(payload) => (0usize, payload), .. } }
///     fn select(..) -> __rest::Result<Self, __rest::Unfinished> {
///         __rest::Result::Ok(match variant {
///             0usize => Self::Salmon(__rest::read_payload(&__TABLE_0, format, read)?),
///             ..
///             _ => return __rest::Result::Err(__rest::Unfinished::Null),
///         })
///     }
/// }
/// ```
fn selection(model: &Polymorphic<'_>) -> TokenStream {
    let arms = model.variants.iter().enumerate().map(|(index, Subtype { ident, ty, .. })| {
        let table = table_name(index);
        let payload = quote_spanned!(ty.span()=> Self::#ident(__rest::read_payload(&#table, format, read)?));
        quote!(#index => #payload,)
    });
    let idents = model.variants.iter().map(|variant| variant.ident);
    let indexes = 0..model.variants.len();
    quote! {
        fn variants() -> &'static __rest::Polymorphic { &__VARIANTS }
        fn payload(&self) -> (__rest::usize, &dyn __rest::ObjectView) {
            match self { #(Self::#idents(payload) => (#indexes, payload),)* }
        }
        fn select(
            variant: __rest::usize,
            format: __rest::Format,
            read: __rest::ReadKind<'_>,
        ) -> __rest::Result<Self, __rest::Unfinished> {
            __rest::Result::Ok(match variant { #(#arms)* _ => return __rest::Result::Err(__rest::Unfinished::Null) })
        }
    }
}
