//! Objects of polymorphic enums, in one pass.

use serde_json::{Map, Value};

use super::access::EntryAccess;
use super::{keep, read_object};
use crate::read::context::Context;
use crate::read::json::scalar;
use crate::read::json::value;
use crate::read::json::value::discriminator::{self, select_value};
use crate::rest_type::{Abort, PolymorphicSlot, ScalarInput, SlotKind};
use crate::schema::{Attribute, Format, MatchMode};
use crate::text::case_folding::equal_ignoring_case;

/// Reads the rest of the object into the payload at once if the discriminator comes first, as most services write it; else
/// the object is read into a `Value` before.
pub(crate) fn read<'de, A: EntryAccess<'de>>(
    place: &mut dyn PolymorphicSlot,
    entries: &mut A,
    format: Format,
    context: &mut Context<'_>,
) -> Result<(), A::Error> {
    let polymorphic = place.variants();
    let mut object = Map::new();
    if let Some(key) = entries.key(context)? {
        let (text, mut value) = (entries.text(), Value::Null);
        if text.is_none() {
            context.buffered(polymorphic.holds_secrets(), |context| {
                context.at(|path| path.key(&key), |context| entries.any(&mut value, context))
            })?;
        }
        let is_unambiguous = is_unambiguous(&polymorphic.discriminator, &key, context);
        if let Some(text) = text.or(value.as_str()).filter(|_| is_unambiguous)
            && let Some(variant) = polymorphic.find(text).filter(|variant| *variant != polymorphic.base)
        {
            let discriminator = Discriminator { key: &key, value: text };
            return read_payload(place, variant, &discriminator, entries, format, context);
        }
        object.insert(key.into_owned(), text.map_or(value, Value::from));
    }
    context.buffered(polymorphic.holds_secrets(), |context| entries.collect_rest(&mut object, context))?;
    let read = &mut |kind: SlotKind<'_>, context: &mut Context<'_>| {
        value::read_open_object(kind, &object, format, context)
    };
    Ok(discriminator::select(place, &object, format, context, read)?)
}

/// The first entry of an object, if it is the discriminator.
struct Discriminator<'a> {
    key: &'a str,
    value: &'a str,
}

/// Whether no later key can lead to the discriminator before this one does. One in another case competes with it.
fn is_unambiguous(discriminator: &Attribute, key: &str, context: &Context<'_>) -> bool {
    let [name] = discriminator.path else { return false };
    match context.mode {
        MatchMode::Exact => *name == key,
        MatchMode::PathInAnyCase => equal_ignoring_case(name, key),
        MatchMode::AnyCase | MatchMode::Other => *name == key && discriminator.name == key,
    }
}

fn read_payload<'de, A: EntryAccess<'de>>(
    place: &mut dyn PolymorphicSlot,
    variant: usize,
    discriminator: &Discriminator<'_>,
    entries: &mut A,
    format: Format,
    context: &mut Context<'_>,
) -> Result<(), A::Error> {
    let mut error = None;
    let path = place.variants().discriminator.path;
    let read = &mut |mut kind: SlotKind<'_>, context: &mut Context<'_>| {
        keep_discriminator(&mut kind, path, discriminator, context)?;
        keep(read_object(kind, entries, format, context), &mut error)
    };
    let outcome = select_value(place, variant, discriminator.value, format, context, read);
    outcome.map_err(|stop| error.take().unwrap_or_else(|| stop.into()))
}

/// Puts the value of the discriminator into the payload's own attribute for it, if there is one. It must not come again.
fn keep_discriminator(
    kind: &mut SlotKind<'_>,
    path: &[&str],
    discriminator: &Discriminator<'_>,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    let SlotKind::Object(model) = kind else { return Ok(()) };
    let mut attributes = model.schema.attributes().iter().enumerate();
    let Some((position, own)) = attributes.find(|(_, attribute)| attribute.path == path) else {
        if *path != [discriminator.key] {
            // If a better key came later, nobody would notice.
            context.ambiguous = true;
            return Err(Abort);
        }
        return Ok(());
    };
    if own.constant.is_none() {
        let kind = model.object.slot(own.index).kind(own.format);
        scalar::accept_scalar_in(kind, ScalarInput::Text(discriminator.value), own.format, context)?;
    }
    context.trusted = Some(position);
    Ok(())
}
