//! The methods of `Serializer` that write XML.

use std::io;

use super::Serializer;
use crate::error::SerializationError;
use crate::rest_type::{RestType, Root};
use crate::write::xml::{Output, Writer};

impl Serializer {
    /// Whether [`body`](Self::body) writes XML (msrest `is_xml`); without it, it does so for XML models.
    pub fn xml(mut self, is_xml: bool) -> Self {
        self.xml.is_xml = Some(is_xml);
        self
    }

    /// Whether the text begins with `<?xml version="1.0" encoding="utf-8"?>`: it does unless this says otherwise.
    pub fn xml_declaration(mut self, declaration: bool) -> Self {
        self.xml.no_declaration = !declaration;
        self
    }

    /// Names the root element, in place of the model's own name. A list or map has none and needs one:
    ///
    /// ```
    /// use msrest_model::{Serializer, SerializationError};
    ///
    /// let writer = Serializer::new().xml_declaration(false).xml_root("Ids");
    /// assert_eq!(writer.to_xml(&vec![1, 2])?, "<Ids><Ids>1</Ids><Ids>2</Ids></Ids>");
    /// # Ok::<(), SerializationError>(())
    /// ```
    pub fn xml_root(mut self, name: impl Into<String>) -> Self {
        self.xml.root = Some(name.into());
        self
    }

    /// Writes to XML text. Key transformers do not apply to it.
    ///
    /// # Errors
    /// [`SerializationError`] if a value has no form in XML, such as a control character, or
    /// [`validate`](Self::validate) finds a broken rule.
    pub fn to_xml<T: RestType>(&self, value: &T) -> Result<String, SerializationError> {
        self.write_xml(&|out| value.push_item(0, out), None)
    }

    /// Writes to the bytes of XML text, in UTF-8.
    ///
    /// # Errors
    /// As [`to_xml`](Self::to_xml).
    pub fn to_xml_vec<T: RestType>(&self, value: &T) -> Result<Vec<u8>, SerializationError> {
        self.to_xml(value).map(String::into_bytes)
    }

    /// Writes XML text to `output`, in pieces of some kilobytes.
    ///
    /// # Errors
    /// As [`to_xml`](Self::to_xml), and those of `output`. What was written before an error stays written.
    pub fn to_xml_writer<T: RestType, W: io::Write>(
        &self,
        value: &T,
        mut output: W,
    ) -> Result<(), SerializationError> {
        self.write_xml(&|out| value.push_item(0, out), Some(&mut output)).map(drop)
    }

    fn write_xml(
        &self,
        root: Root<'_>,
        sink: Option<&mut dyn io::Write>,
    ) -> Result<String, SerializationError> {
        self.check(root)?;
        let context = self.context();
        let output = Output::new(sink, !self.xml.no_declaration);
        let mut writer = Writer { context: &context, output };
        let outcome = writer.root(root, self.xml.root.as_deref());
        let text = writer.output.finish(outcome.is_ok());
        context.into_result(text)
    }
}

/// The options about XML.
#[derive(Debug, Clone, Default)]
pub(super) struct Options {
    pub(super) is_xml: Option<bool>,
    no_declaration: bool,
    root: Option<String>,
}
