//! How a body is read.

use serde_json::Value;

use super::content_type::{self, ContentType};
use crate::error::{DeserializationError, DeserializationErrorKind, Warning};
use crate::keys::KeyExtractor;
use crate::read::json::{self, TextError, locate_recovered, value, with_position};
#[cfg(feature = "xml")]
use crate::read::xml;
use crate::read::{Context, MARKUP, Options, Rounded};
use crate::rest_type::Slot;
use crate::schema::Format;

impl Options<'_> {
    pub(super) fn read_body(
        &self,
        slot: &mut dyn Slot,
        body: &[u8],
        format: ContentType,
    ) -> Result<Vec<Warning>, DeserializationError> {
        let text = content_type::text(body)?;
        let outcome = match format {
            ContentType::Json => self.read_text(slot, text).map_err(|error| markup_error(error, text)),
            ContentType::Xml => self.read_xml(slot, text),
        };
        outcome.map_err(|error| with_position(error, text))
    }

    /// A JSON body under an XML content type is read as JSON, as in msrest.
    #[cfg(feature = "xml")]
    fn read_xml(&self, slot: &mut dyn Slot, text: &str) -> Result<Vec<Warning>, DeserializationError> {
        match xml::read_text(slot, text, *self) {
            Err(error) if matches!(error.kind(), DeserializationErrorKind::Syntax(_)) => {
                match json::parse(text) {
                    Ok(parsed) => self.read_parsed(slot, &parsed, text),
                    Err(_) => Err(error),
                }
            }
            outcome => outcome,
        }
    }

    #[cfg(not(feature = "xml"))]
    fn read_xml(&self, slot: &mut dyn Slot, text: &str) -> Result<Vec<Warning>, DeserializationError> {
        self.read_text(slot, text).map_err(|error| match (error.kind(), error.line()) {
            (DeserializationErrorKind::Syntax(_), Some(line)) => {
                let message = "not JSON; XML needs the feature `xml` of `msrest-model`".to_owned();
                let column = error.column().unwrap_or_default();
                DeserializationError::new(DeserializationErrorKind::Syntax(message)).at(line, column)
            }
            _ => error,
        })
    }

    /// Reads in one pass if every key has one place. If keys compete, and to be sure of an error (a later
    /// key may replace the bad value), the document is read again with all keys of an object in sight.
    fn read_text(&self, slot: &mut dyn Slot, text: &str) -> Result<Vec<Warning>, DeserializationError> {
        if KeyExtractor::any_custom(self.extractors) {
            let parsed = json::parse(text).map_err(TextError::into_error)?;
            return self.read_parsed(slot, &parsed, text);
        }
        let first = match json::stream_text(slot, text, *self) {
            Ok(warnings) => return Ok(warnings),
            Err(first) => first,
        };
        let is_ambiguous = first.is_ambiguous();
        let parsed = match json::parse(text) {
            Ok(parsed) => parsed,
            Err(syntax) => return Err(if is_ambiguous { syntax } else { first }.into_error()),
        };
        self.read_parsed(slot, &parsed, text).map_err(|late| {
            if is_ambiguous {
                return late;
            }
            // The first error may be about a value that a repeated key replaces.
            let first = first.into_error();
            let is_same = late.path() == first.path() && late.kind().to_string() == first.kind().to_string();
            if is_same { first } else { late }
        })
    }

    /// Reads the value that `text` was parsed to. What is left out has its line and column in the text.
    fn read_parsed(
        &self,
        slot: &mut dyn Slot,
        (value, rounded): &(Value, Rounded),
        text: &str,
    ) -> Result<Vec<Warning>, DeserializationError> {
        let mut warnings = self.read_value(slot, value, rounded)?;
        if self.recover && !warnings.is_empty() {
            locate_recovered(&mut warnings, text);
        }
        Ok(warnings)
    }

    /// Reads in one pass, and again with all keys of an object in sight if keys compete or something is wrong.
    pub(super) fn read_value(
        &self,
        slot: &mut dyn Slot,
        value: &Value,
        rounded: &Rounded,
    ) -> Result<Vec<Warning>, DeserializationError> {
        if !KeyExtractor::any_custom(self.extractors) {
            let mut context = Context::of_one_pass(*self);
            context.rounded = rounded.clone();
            if value::read(slot, value, Format::Natural, &mut context).is_ok() {
                return Ok(context.take_warnings());
            }
        }
        let mut context = Context::new(*self);
        context.rounded = rounded.clone();
        match value::read(slot, value, Format::Natural, &mut context) {
            Ok(()) => Ok(context.take_warnings()),
            Err(_) => {
                Err(context.into_error(|| DeserializationError::new(DeserializationErrorKind::Missing)))
            }
        }
    }
}

/// Says so if it is no JSON at all.
#[cold]
fn markup_error(error: DeserializationError, text: &str) -> DeserializationError {
    match (error.kind(), error.line(), error.column()) {
        (DeserializationErrorKind::Syntax(_), Some(line), Some(column))
            if text.trim_start().starts_with('<') =>
        {
            DeserializationError::new(DeserializationErrorKind::Syntax(MARKUP.to_owned())).at(line, column)
        }
        _ => error,
    }
}
