//! The attributes of a model, with all keys of its object in sight.

use serde_json::{Map, Value};

use super::located::{Located, Locator, readers};
use super::{copy_any, put_entry, read};
use crate::error::PathBuilder;
use crate::keys::KeyExtractor;
use crate::read::constant::compare_constant;
use crate::read::context::Context;
use crate::read::fallback::Fallback;
use crate::rest_type::{Abort, ModelSlot};
use crate::schema::Attribute;

/// Reads the attributes of a model, and what is left to the additional properties.
pub(super) fn read_with_all_keys(
    model: &mut ModelSlot<'_>,
    entries: &Map<String, Value>,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    Fallback::AllKeys.count();
    let schema = model.schema;
    let attributes = schema.attributes();
    let needs_all_matches = context.warns || model.object.additional().is_some();
    let holds_secrets = |parents: &[&str]| schema.holds_secrets_below(parents);
    let mut locator = Locator::new(entries, schema.index(), needs_all_matches, &holds_secrets);
    let mut all = Vec::with_capacity(attributes.len());
    for (position, attribute) in attributes.iter().enumerate() {
        all.push(locator.locate(position, attribute, context)?);
    }
    locator.report_refused(attributes, &all, context)?;
    for (attribute, located) in attributes.iter().zip(&all) {
        let Some(located) = located else { continue };
        context
            .shared(readers(located, &all), |context| read_attribute(model, attribute, located, context))?;
    }
    let goes_by_path = |extractor: &KeyExtractor| {
        matches!(extractor, KeyExtractor::RestKey | KeyExtractor::RestKeyCaseInsensitive)
    };
    if !context.extractors.iter().any(goes_by_path) {
        locator.visit_parents(attributes);
    }
    locator.close();
    read_what_is_left(model, &locator, context)
}

/// Reads the entries that are no attributes into the map of the additional properties, or warns that they are dropped.
fn read_what_is_left(
    model: &mut ModelSlot<'_>,
    locator: &Locator<'_>,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    let schema = model.schema;
    let attributes = schema.attributes();
    let mut additional = model.object.additional();
    if additional.is_none() && !context.reports_dropped {
        return Ok(());
    }
    let depth = context.depth();
    for (parents, key, value) in locator.left_under_parents(attributes) {
        let segment = |path: &mut PathBuilder<'_>| {
            path.key(key);
            path.names(parents);
        };
        match additional.as_deref_mut().and_then(|map| map.leftover(parents, key)) {
            Some(place) => context.at(segment, |context| match copy_leftover(value, context) {
                Ok(value) => {
                    *place = value;
                    Ok(())
                }
                Err(Abort) => context.recover(depth),
            })?,
            None => context.warn_of_dropped(segment),
        }
    }
    for (key, value) in locator.left_over(attributes) {
        let segment = |path: &mut PathBuilder<'_>| path.key(key);
        match additional.as_deref_mut() {
            Some(map) => context.at(segment, |context| {
                context.within_secret(schema.hides_additional(), |context| {
                    put_entry(map, key, value, schema.additional_format(), context)
                })
            })?,
            None => context.warn_of_dropped(segment),
        }
    }
    Ok(())
}

fn copy_leftover(value: &Value, context: &mut Context<'_>) -> Result<Value, Abort> {
    context.count_items(1)?;
    copy_any(value, context)
}

fn read_attribute(
    model: &mut ModelSlot<'_>,
    attribute: &'static Attribute,
    located: &Located<'_>,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    context.within_secret(attribute.secret, |context| {
        context
            .at(|path| path.names(attribute.path), |context| read_located(model, attribute, located, context))
    })
}

fn read_located(
    model: &mut ModelSlot<'_>,
    attribute: &'static Attribute,
    located: &Located<'_>,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    if attribute.constant.is_some() {
        return compare_constant(model.schema, attribute, &located.value, context);
    }
    let depth = context.depth();
    let slot = model.object.slot(attribute.index);
    // Flattened parents count as levels, too.
    let entered = context.enter_levels(located.levels);
    match entered.and_then(|()| read(slot, &located.value, attribute.format, context)) {
        Ok(()) => {
            context.leave_levels(located.levels);
            Ok(())
        }
        // The model needs it: then the model, or what is around it, is left out.
        Err(Abort) if attribute.is_needed() => Err(Abort),
        Err(Abort) => {
            context.recover(depth)?;
            slot.clear();
            Ok(())
        }
    }
}
