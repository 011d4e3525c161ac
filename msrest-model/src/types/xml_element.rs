//! msrest's `object` in XML: any element; and a list of them as the additional properties of a model.

use crate::rest_type::{
    Incomplete, MapSlot, MapView, Place, ReadEntry, RestType, SlotKind, ValueSink, View, XmlElement,
};
use crate::schema::{Content, Family, Format};
use crate::text::xml_name::qualified;

impl RestType for XmlElement {
    const FAMILY: Family = Family::Any;
    const FORMATS: &'static [&'static str] = &["object"];

    fn push_value(&self, number: usize, out: &mut dyn ValueSink) {
        out.view(number, &View::Xml(self));
    }

    fn kind<P: Place<Value = Self>>(place: &mut P, _: Format) -> SlotKind<'_> {
        SlotKind::Xml(place)
    }

    fn content(format: Format) -> Content {
        let _ = format;
        Content::XML
    }
}

impl MapView for Vec<XmlElement> {
    fn len(&self) -> usize {
        self.len()
    }

    fn push(&self, out: &mut dyn ValueSink) {
        for (number, element) in self.iter().enumerate() {
            out.key(&qualified(element.namespace.as_deref(), &element.name));
            out.view(number, &View::Xml(element));
        }
    }
}

impl MapSlot for Vec<XmlElement> {
    fn entry(&mut self, _: &str, read: ReadEntry<'_>) -> Result<(), Incomplete> {
        let mut place: Option<XmlElement> = None;
        read(&mut place)?;
        self.push(place.ok_or(Incomplete::Null)?);
        Ok(())
    }
}
