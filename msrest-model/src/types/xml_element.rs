//! msrest's `object` in XML: any element.

use crate::rest_type::{Place, RestType, SlotKind, ValueSink, View, XmlElement};
use crate::schema::{Content, Family, Format};

impl RestType for XmlElement {
    const FAMILY: Family = Family::Any;
    const FORMATS: &'static [&'static str] = &["object"];

    fn push(&self, number: usize, out: &mut dyn ValueSink) {
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
