//! The impls of a polymorphic enum: the values of the discriminator as a table, and one arm for each variant.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;

use super::impl_block::Impls;
use super::selection::select;
use super::{debug, xml};
use crate::check::is_named;
use crate::model::{Key, Polymorphic, Subtype, TypeHeader};

/// All impls of a polymorphic enum.
pub(crate) fn polymorphic(model: &Polymorphic<'_>) -> TokenStream {
    let payloads = model.variants.iter().map(|variant| variant.ty);
    let impls = Impls::new(&model.header).with(payloads, "PayloadModel");
    impls.finish(&[
        tables(model),
        impls.of("ObjectView", &view(&impls)),
        impls.call("model_impls", Some(kind(&impls))),
        impls.of("PolymorphicModel", &selection(model, &impls)),
        debug::of_polymorphic(model, &impls).unwrap_or_default(),
    ])
}

/// The schema and the variants, as `tests/expansion/polymorphic.rs` shows. The attribute of the discriminator has the XML
/// metadata of the base's own attribute for it.
fn tables(model: &Polymorphic<'_>) -> TokenStream {
    let Polymorphic { header: TypeHeader { name, .. }, key: Key { name: attribute, path, .. }, base, .. } =
        model;
    let variants = || model.variants.iter().enumerate().map(|(index, variant)| (variant, index == *base));
    let rows = variants().map(|(variant, is_base)| row(variant, is_base));
    let checks = variants().map(|(variant, is_base)| check(variant, is_base));
    let xml = xml::type_metadata(model.xml.as_ref());
    let is_named = model.xml.is_none() || is_named(&model.key);
    let at = model.key.at.span();
    let named =
        (!is_named).then(|| quote_spanned!(at=> const _: () = __rest::assert_xml_name(&__DISCRIMINATOR);));
    let base_type = model.variants.get(*base).map(|variant| variant.ty);
    let base_rows = quote!(<#base_type as __rest::PayloadModel>::OWN.attributes);
    quote! {
        const __DISCRIMINATOR: __rest::Attribute =
            __rest::Attribute::new(0usize, #attribute, &[#(#path),*]).with_xml_from(#base_rows);
        const __TYPE_INFO: __rest::TypeInfo =
            __rest::TypeInfo::new(#name, #base_rows)
                .with_discriminator(__DISCRIMINATOR.path(), __rest::None)
                .polymorphic()
                #xml;
        static __VARIANTS: __rest::Polymorphic =
            __rest::Polymorphic::new(#name, __DISCRIMINATOR, &[#(#rows),*], #base);
        #(const _: () = #checks;)*
        #named
    }
}

/// A variant, with a schema that has the discriminator and its value among the attributes. That of the base has not, but if
/// its payload has an attribute for the discriminator, the base's value is written if that is absent.
///
/// ```ignore
/// __rest::Variant::new(Some("salmon"), { static TABLE: .. = ..; &TABLE }, <Salmon as __rest::PayloadModel>::variants)
/// ```
fn row(Subtype { ty, value, .. }: &Subtype<'_>, is_base: bool) -> TokenStream {
    let row = if is_base { quote!(discriminator) } else { quote!(always) };
    let own = value.iter();
    let value = option(value.as_ref());
    quote_spanned! {ty.span()=>
        __rest::Variant::new(#value, {
            const PAYLOAD: __rest::TypeInfo = <#ty as __rest::PayloadModel>::OWN;
            const ROW: &[__rest::Attribute] = &[#(__DISCRIMINATOR.#row(#own))*];
            const ROWS: &[__rest::Attribute] =
                &__rest::variant_table::<{ __rest::variant_count(&PAYLOAD, ROW) }>(&PAYLOAD, ROW);
            static TABLE: __rest::Schema = __rest::Schema::of_variant(&PAYLOAD, ROWS).or_xml(__TYPE_INFO.xml);
            &TABLE
        }, <#ty as __rest::PayloadModel>::variants)
    }
}

fn check(Subtype { ty, value, .. }: &Subtype<'_>, is_base: bool) -> TokenStream {
    let (payload, value) = (quote!(&<#ty as __rest::PayloadModel>::OWN), option(value.as_ref()));
    quote_spanned!(ty.span()=> __rest::assert_variant(#payload, &__DISCRIMINATOR, #value, #is_base))
}

fn option(value: Option<&String>) -> TokenStream {
    value.map_or_else(|| quote!(__rest::None), |value| quote!(__rest::Some(#value)))
}

fn view(impls: &Impls<'_>) -> TokenStream {
    let inline = impls.inline();
    let payload = quote!(__rest::PolymorphicModel::payload(self).1);
    quote! {
        #inline
        fn model_schema(&self) -> &'static __rest::Schema { __rest::payload_schema(self) }
        #inline
        fn push(&self, out: &mut dyn __rest::ValueSink) { #payload.push(out) }
        #inline
        fn additional(&self) -> __rest::Option<&dyn __rest::MapView> { #payload.additional() }
        #inline
        fn sends_additional(&self) -> __rest::bool {
            <Self as __rest::Model>::schema().sends_additional_properties() || #payload.sends_additional()
        }
    }
}

fn kind(impls: &Impls<'_>) -> TokenStream {
    let inline = impls.inline();
    quote! {
        const TYPE_INFO: __rest::TypeInfo = __TYPE_INFO;
        fn kind<__P: __rest::Place<Value = Self>>(place: &mut __P, _: __rest::Format) -> __rest::SlotKind<'_> {
            __rest::SlotKind::Polymorphic(place)
        }
        #inline
        fn polymorphic() -> __rest::Option<&'static __rest::Polymorphic> { __rest::Some(&__VARIANTS) }
    }
}

/// One arm for each variant, as `tests/expansion/polymorphic_doors.rs` shows.
fn selection(model: &Polymorphic<'_>, impls: &Impls<'_>) -> TokenStream {
    let inline = impls.inline();
    let idents: Vec<_> = model.variants.iter().map(|variant| variant.ident).collect();
    let payloads = model.variants.iter().map(
        |Subtype { ty, .. }| quote_spanned!(ty.span()=> __rest::read_payload(&__VARIANTS, variant, format, read)?),
    );
    let indexes = 0..idents.len();
    let select = select(&idents, payloads);
    quote! {
        #inline
        fn variants() -> &'static __rest::Polymorphic { &__VARIANTS }
        #inline
        fn payload(&self) -> (__rest::usize, &dyn __rest::ObjectView) {
            match self { #(Self::#idents(payload) => (#indexes, payload),)* }
        }
        #inline
        #select
    }
}
