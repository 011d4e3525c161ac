//! Enums of strings.

use quote::quote;
use syn::{Data, DeriveInput, Fields};

use super::variant;
use crate::errors::Errors;
use crate::input::Container;
use crate::model::{Enumeration, TypedIdent, Variant};
use crate::vocabulary;

/// An enum of strings.
pub(crate) fn enumeration<'a>(item: &'a DeriveInput, errors: &Errors) -> Option<Enumeration<'a>> {
    let container = Container::read(item, vocabulary::ENUM, errors);
    let Data::Enum(data) = &item.data else {
        return errors.refuse(&item.ident, "`RestEnum` is for enums of strings; derive `Model` for a struct");
    };
    variant::refuse_parameters(item, "an enum of strings", errors);
    if data.variants.is_empty() {
        errors.push(&item.ident, "an enum of strings has a variant for each value; add one");
    }
    for (equals, number) in data.variants.iter().filter_map(|variant| variant.discriminant.as_ref()) {
        let message = "an enum of strings has no numbers: name the text on the wire by `#[rest(value = \"..\")]` and remove this; for integers on the wire implement `RestType` and `Scalar` by hand";
        errors.push(&quote!(#equals #number), message);
    }
    let mark = ("unknown", "an enum has one `unknown` variant; remove one of them");
    let (mut variants, mut unknown, mut taken) = (Vec::new(), None, Vec::new());
    for variant in variant::read(data, vocabulary::VARIANT, mark, errors) {
        let ident = variant.ident;
        if variant.is_marked {
            variant.items.refuse("value", "the `unknown` variant keeps any value; remove `value`");
            let message = format!("the `unknown` variant keeps the value; write `{ident}(String)`");
            unknown = variant.payload(&message).map(|ty| TypedIdent { ident, ty });
        } else if matches!(variant.fields, Fields::Unit) {
            let value = variant.value(Some(container.rename(ident)), &mut taken);
            variants.extend(value.map(|value| Variant { ident, value }));
        } else {
            let message =
                "a value of an enum of strings has no fields; mark the variant that keeps others `unknown`";
            errors.push(variant.fields, message);
        }
    }
    Some(Enumeration { header: container.header, variants, unknown })
}
