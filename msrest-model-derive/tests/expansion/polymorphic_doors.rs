// What the derive prints for this, the doors:
//
//     #[rest(discriminator = "kind")]
//     enum Pet {
//         #[rest(value = "dog")]
//         Dog(Dog),
//         #[rest(base)]
//         Other(Other),
//     }
//
// `REWRITE_EXPANSION=1 cargo test -p msrest-model-derive` writes this file anew.

#[automatically_derived]
impl __rest::ObjectView for Pet
where
    for<'__all> Dog: __rest::PayloadModel,
    for<'__all> Other: __rest::PayloadModel,
{
    #[inline]
    fn model_schema(&self) -> &'static __rest::Schema {
        __rest::payload_schema(self)
    }
    #[inline]
    fn push(&self, out: &mut dyn __rest::ValueSink) {
        __rest::PolymorphicModel::payload(self).1.push(out)
    }
    #[inline]
    fn additional(&self) -> __rest::Option<&dyn __rest::MapView> {
        __rest::PolymorphicModel::payload(self).1.additional()
    }
    #[inline]
    fn sends_additional(&self) -> __rest::bool {
        <Self as __rest::Model>::schema().sends_additional_properties()
            || __rest::PolymorphicModel::payload(self).1.sends_additional()
    }
}
__rest::model_impls! {
    [] [Pet] [where for < '__all > Dog : __rest::PayloadModel, for < '__all > Other :
    __rest::PayloadModel,] { const TYPE_INFO : __rest::TypeInfo = __TYPE_INFO; fn kind <
    __P : __rest::Place < Value = Self >> (place : & mut __P, _ : __rest::Format) ->
    __rest::SlotKind < '_ > { __rest::SlotKind::Polymorphic(place) } #[inline] fn
    polymorphic() -> __rest::Option < & 'static __rest::Polymorphic > { __rest::Some(&
    __VARIANTS) } }
}
#[automatically_derived]
impl __rest::PolymorphicModel for Pet
where
    for<'__all> Dog: __rest::PayloadModel,
    for<'__all> Other: __rest::PayloadModel,
{
    #[inline]
    fn variants() -> &'static __rest::Polymorphic {
        &__VARIANTS
    }
    #[inline]
    fn payload(&self) -> (__rest::usize, &dyn __rest::ObjectView) {
        match self {
            Self::Dog(payload) => (0usize, payload),
            Self::Other(payload) => (1usize, payload),
        }
    }
    #[inline]
    fn select(
        variant: __rest::usize,
        format: __rest::Format,
        read: __rest::ReadSlot<'_>,
    ) -> __rest::Result<Self, __rest::Incomplete> {
        __rest::Result::Ok(
            match variant {
                0usize => {
                    Self::Dog(__rest::read_payload(&__VARIANTS, variant, format, read)?)
                }
                1usize => {
                    Self::Other(
                        __rest::read_payload(&__VARIANTS, variant, format, read)?,
                    )
                }
                _ => return __rest::Result::Err(__rest::Incomplete::Null),
            },
        )
    }
}
__rest::serde_impls! {
    [] [Pet] [where for < '__all > Dog : __rest::PayloadModel, for < '__all > Other :
    __rest::PayloadModel,]
}
