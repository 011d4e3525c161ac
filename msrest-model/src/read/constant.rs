//! Constants: the value that a document has for one is compared, not kept.

use serde_json::Value;

use super::context::Context;
use super::unexpected::Unexpected;
use crate::error::{Expected, WarningKind};
use crate::rest_type::Abort;
use crate::schema::{Attribute, Constant, Schema};

/// Another value than the constant is worth a warning; that of a discriminator is an error, as the document is of another
/// type.
pub(crate) fn compare_constant(
    schema: &'static Schema,
    attribute: &'static Attribute,
    value: &Value,
    context: &mut Context<'_>,
) -> Result<(), Abort> {
    let is_same = match (attribute.constant, value) {
        (_, Value::Null) | (None, _) => true,
        (Some(Constant::Text(text)), Value::String(value)) if attribute.discriminator.is_some() => {
            text.eq_ignore_ascii_case(value) || schema.name() == value
        }
        (Some(constant), value) => constant.is(value),
    };
    if is_same {
        return Ok(());
    }
    context.within_secret(attribute.is_secret(), |context| match &attribute.discriminator {
        Some(own) => {
            Err(context.mismatch(Expected::one_of(std::slice::from_ref(own)), &Unexpected::of(value)))
        }
        None => {
            let value = context.quotable(value, false);
            context.warn(WarningKind::IgnoredConstant { value });
            Ok(())
        }
    })
}
