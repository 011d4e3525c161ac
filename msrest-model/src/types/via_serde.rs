//! Types that have serde's traits and are not REST types.

use serde_core::de::DeserializeOwned;
use serde_core::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use crate::rest_type::{Incomplete, ReadSlot, RestType, ValueSink, View};
use crate::schema::Format;

/// A value of any type with serde's traits, in the form that those give it.
///
/// ```
/// use msrest_model::{Model, ViaSerde};
/// use serde::{Deserialize, Serialize};
///
/// #[derive(Debug, PartialEq, Serialize, Deserialize)]
/// #[serde(tag = "kind")]
/// enum Shape {
///     Circle { radius: f64 },
/// }
///
/// #[derive(Debug, PartialEq, Model)]
/// struct Drawing {
///     shape: Option<ViaSerde<Shape>>,
/// }
///
/// let text = r#"{"shape":{"kind":"Circle","radius":1.5}}"#;
/// let drawing = Drawing::deserialize(text)?;
/// assert_eq!(drawing.shape, Some(ViaSerde(Shape::Circle { radius: 1.5 })));
/// assert_eq!(drawing.to_json()?, text);
///
/// let error = Drawing::deserialize(r#"{"shape": {"kind": "Square"}}"#).unwrap_err();
/// assert!(error.to_string().starts_with("shape: unknown variant `Square`"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// It goes through a [`Value`]. Validation does not look into it, and options of a serializer or deserializer do not reach it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ViaSerde<T>(pub T);

impl<T: Serialize + DeserializeOwned + 'static> RestType for ViaSerde<T> {
    const HOLDS_MODELS: bool = false;

    fn push_value(&self, number: usize, out: &mut dyn ValueSink) {
        match serde_json::to_value(&self.0) {
            Ok(value) => out.view(number, &View::Json(&value)),
            Err(error) => out.view(number, &View::Refused(error.to_string())),
        }
    }

    fn stage(format: Format, read: ReadSlot<'_>) -> Result<Self, Incomplete> {
        let value = Value::inside(format, read)?;
        T::deserialize(value).map(Self).map_err(Incomplete::refused)
    }
}

impl<T: Serialize> Serialize for ViaSerde<T> {
    fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(output)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for ViaSerde<T> {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        T::deserialize(input).map(Self)
    }
}
