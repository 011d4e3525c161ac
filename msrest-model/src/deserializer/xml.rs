//! The settings of `Deserializer` that are about XML.

use super::Deserializer;

impl Deserializer {
    /// The most attributes that an element of XML may have: 1,000 unless this says otherwise. Each is compared with each, so
    /// that reading takes this many times longer in the worst case.
    ///
    /// ```
    /// use msrest_model::{DeserializationErrorKind, Deserializer, XmlElement};
    ///
    /// let reader = Deserializer::new().max_xml_attributes(1);
    /// let error = reader.deserialize::<XmlElement>(r#"<Blob id="5" name="a"/>"#).unwrap_err();
    /// assert!(matches!(error.kind(), DeserializationErrorKind::TooManyAttributes(1)));
    /// ```
    pub fn max_xml_attributes(mut self, limit: usize) -> Self {
        self.xml.attributes = limit;
        self
    }

    /// The most prefixes that may be declared in one place of a document of XML: 64 unless this says otherwise. Reading may
    /// take the square of this many times longer in the worst case.
    pub fn max_xml_namespaces(mut self, limit: usize) -> Self {
        self.xml.namespaces = limit;
        self
    }
}
