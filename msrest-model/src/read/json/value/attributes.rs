//! The attributes of an object, with all its keys in sight.

use serde_json::{Map, Value};

use super::located::{Located, Locator, readers};
use super::{copy_any, put_entry, read};
use crate::read::constant::compare_constant;
use crate::read::context::Context;
use crate::rest_type::{Abort, ObjectSlot};
use crate::schema::{Attribute, Format};

/// Reads the attributes of a model, and what is left to the additional properties.
pub(super) fn read_with_all_keys(
    object: &mut dyn ObjectSlot,
    entries: &Map<String, Value>,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    let attributes = object.model_schema().attributes();
    let minds_all = context.warns || object.additional().is_some();
    let schema = object.model_schema();
    let holds_secrets = |parents: &[&str]| schema.holds_secrets_below(parents);
    let mut locator = Locator::new(entries, schema.index(), minds_all, &holds_secrets);
    let mut all = Vec::with_capacity(attributes.len());
    for (position, attribute) in attributes.iter().enumerate() {
        all.push(locator.locate(position, attribute, context)?);
    }
    for (attribute, located) in attributes.iter().zip(&all) {
        let Some(located) = located else { continue };
        context
            .shared(readers(located, &all), |context| read_attribute(object, attribute, located, context))?;
    }
    let depth = context.depth();
    let Some(additional) = object.additional() else { return Ok(()) };
    for (parents, key, value) in locator.left_under_parents(attributes) {
        if let Some(place) = additional.leftover(parents, key) {
            *place = copy_any(value, context)?;
        }
    }
    locator.left_over(attributes).try_for_each(|(key, value)| {
        let outcome = context.at(
            |path| path.key(key),
            |context| {
                context.within_secret(schema.hides_additional(), |context| {
                    put_entry(additional, key, value, Format::Natural, context)
                })
            },
        );
        outcome.or_else(|_| context.recover_there(depth))
    })
}

fn read_attribute(
    object: &mut dyn ObjectSlot,
    attribute: &'static Attribute,
    located: &Located<'_>,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    context.within_secret(attribute.secret, |context| {
        context.at(
            |path| path.names(attribute.path),
            |context| read_located(object, attribute, located, context),
        )
    })
}

fn read_located(
    object: &mut dyn ObjectSlot,
    attribute: &'static Attribute,
    located: &Located<'_>,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    if attribute.constant.is_some() {
        return compare_constant(object.model_schema(), attribute, &located.value, context);
    }
    let depth = context.depth();
    let slot = object.slot(attribute.index);
    // Flattened parents are levels of the document too.
    let entered = context.enter_levels(located.levels);
    match entered.and_then(|()| read(slot, &located.value, attribute.format, context)) {
        Ok(()) => {
            context.leave_levels(located.levels);
            Ok(())
        }
        Err(Abort) => {
            context.recover(depth)?;
            context.null(slot)
        }
    }
}
