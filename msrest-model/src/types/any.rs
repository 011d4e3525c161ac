//! msrest's `object`: any JSON.

use serde_json::Value;

use crate::rest_type::{Place, RestType, SlotKind, View};
use crate::schema::{Family, Format};

impl RestType for Value {
    const HOLDS_MODELS: bool = false;
    const FAMILY: Family = Family::Any;
    const FORMATS: &'static [&'static str] = &["object"];

    fn view(&self, _: Format) -> View<'_> {
        View::Json(self)
    }

    fn kind<P: Place<Value = Self>>(place: &mut P, _: Format) -> SlotKind<'_> {
        SlotKind::Json(place)
    }

    fn null() -> Option<Self> {
        Some(Self::Null)
    }
}
