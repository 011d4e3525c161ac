//! Reading a whole XML text: parsing, and the positions of errors.

use roxmltree::{Document, ParsingOptions, TextPos};

use super::positions::Positions;
use super::{read, strict};
use crate::error::{DeserializationError, DeserializationErrorKind as Kind, Warning};
use crate::read::context::Context;
use crate::read::options::Options;
use crate::rest_type::Slot;
use crate::schema::Format;

/// Reads an XML text.
pub(crate) fn read_text(
    slot: &mut dyn Slot,
    text: &str,
    options: Options<'_>,
) -> Result<Vec<Warning>, DeserializationError> {
    let document = parse(text, options)?;
    let mut context = Context::new(options);
    let root = document.root_element();
    let outcome = context.at(
        |path| path.element(root.tag_name().name()),
        |context| read(slot, root, Format::Natural, context),
    );
    let mut positions = Positions::new(&document, text);
    match outcome {
        Ok(()) => {
            let mut warnings = context.take_warnings();
            warnings.iter_mut().for_each(|warning| warning.path_mut().is_xml = true);
            let mut errors: Vec<_> = warnings.iter_mut().filter_map(Warning::recovered).collect();
            // In the order of the document, so that `Positions` only goes forward.
            errors.sort_by_key(|error| error.inner.element.map(roxmltree::NodeId::get));
            errors.into_iter().for_each(|error| positions.locate(error));
            Ok(warnings)
        }
        Err(_) => {
            let element = context.element;
            let error = context.into_error(|| DeserializationError::new(Kind::Missing));
            let mut error = error.in_element(element);
            positions.locate(&mut error);
            Err(error)
        }
    }
}

fn parse<'t>(text: &'t str, options: Options<'_>) -> Result<Document<'t>, DeserializationError> {
    if let Some((offset, kind)) = options.xml.exceeded(text) {
        return Err(error_at(text, offset, kind));
    }
    let parsing = ParsingOptions { allow_dtd: false, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text, parsing).map_err(|error| {
        let message = options.redact_message(message(&error));
        error_at(text, offset(text, error.pos()), Kind::Syntax(message))
    })?;
    match strict::fault(text) {
        Some((offset, message)) => Err(error_at(text, offset, Kind::Syntax(message.to_owned()))),
        None => Ok(document),
    }
}

#[cold]
fn error_at(text: &str, offset: usize, kind: Kind) -> DeserializationError {
    let mut error = DeserializationError::new(kind);
    let before = text.get(..offset).unwrap_or_default();
    error.inner.offset = Some(offset);
    error.inner.line = before.matches('\n').count() + 1;
    error.inner.column = before.len() - before.rfind('\n').map_or(0, |end| end + 1) + 1;
    error
}

/// The parser's message without its position, which the error carries itself.
fn message(error: &roxmltree::Error) -> String {
    error.to_string().replacen(&format!(" at {}", error.pos()), "", 1)
}

/// The offset in bytes of a position of the parser, which counts characters.
fn offset(text: &str, TextPos { row, col }: TextPos) -> usize {
    let lines = text.split_inclusive('\n').take((row as usize).saturating_sub(1));
    let before: usize = lines.map(str::len).sum();
    let rest = text.get(before..).unwrap_or_default().chars();
    before + rest.take((col as usize).saturating_sub(1)).map(char::len_utf8).sum::<usize>()
}
