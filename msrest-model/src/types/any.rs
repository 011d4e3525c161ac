//! msrest's `object`: any JSON.

use serde_json::Value;

use crate::rest_type::{Place, RestType, SlotKind, ValueSink, View};
use crate::schema::{Family, Format};

impl RestType for Value {
    const HOLDS_MODELS: bool = false;
    const FAMILY: Family = Family::Any;
    const FORMATS: &'static [&'static str] = &["object"];

    fn push_value(&self, number: usize, out: &mut dyn ValueSink) {
        out.view(number, &View::Json(self));
    }

    fn kind<P: Place<Value = Self>>(place: &mut P, _: Format) -> SlotKind<'_> {
        SlotKind::Json(place)
    }

    fn null() -> Option<Self> {
        Some(Self::Null)
    }
}
