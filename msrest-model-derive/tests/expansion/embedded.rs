// What the derive prints for this, the table and how it comes into being:
//
//     struct Dog {
//         #[rest(flatten)]
//         pet: Pet,
//     }
//
// `REWRITE_EXPANSION=1 cargo test -p msrest-model-derive` writes this file anew.

use ::msrest_model::__private as __rest;
use __rest::RestType as __RestType;
const __PARTS: &[&[__rest::Attribute]] = &[
    &[],
    <Pet as __rest::Structure>::OWN.attributes,
];
const __AT_0: __rest::usize = __rest::start(__PARTS, 1usize);
const __ALL: &[__rest::Attribute] = &__rest::merged::<
    { __rest::count(__PARTS) },
>(__PARTS);
const _: () = __rest::assert_no_collision(__PARTS, &[]);
pub struct __Stage
where
    for<'__all> Pet: __rest::Structure,
{
    pet: <Pet as __rest::Structure>::Stage,
}
__rest::model_impls! {
    [] [Dog] [where for < '__all > Pet : __rest::Structure,] { const TYPE_INFO :
    __rest::TypeInfo = __rest::TypeInfo::new("Dog", __ALL).embedding(& < Pet as
    __rest::Structure > ::OWN); const BOXED : __rest::Boxed < Self > = __rest::boxed();
    fn stage(_ : __rest::Format, read : __rest::ReadSlot < '_ >) -> __rest::Result <
    Self, __rest::Incomplete > { __rest::fill(read) } }
}
#[automatically_derived]
impl __rest::Structure for Dog
where
    for<'__all> Pet: __rest::Structure,
{
    type Stage = __Stage;
    fn start() -> Self::Stage {
        Self::Stage {
            pet: <Pet as __rest::Structure>::start(),
        }
    }
}
__rest::serde_impls! {
    [] [Dog] [where for < '__all > Pet : __rest::Structure,]
}
