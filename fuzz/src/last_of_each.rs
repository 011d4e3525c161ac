//! The value of a JSON text in which of each key only the last value counts, whatever the others hold.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

/// What a text holds.
pub struct LastOfEach {
    pub value: Value,
    /// Whether a key stands twice in an object.
    pub has_repeated_keys: bool,
}

/// What `serde_json` reads, but that a value which is passed over, because its key comes again, need only be JSON: its number
/// may be too large, and its text may hold half a surrogate pair.
///
/// # Errors
/// Those of `serde_json`.
pub fn read(text: &str) -> Result<LastOfEach, serde_json::Error> {
    let mut has_repeated_keys = false;
    let value = value(serde_json::from_str(text)?, &mut has_repeated_keys)?;
    Ok(LastOfEach { value, has_repeated_keys })
}

fn value(raw: &RawValue, has_repeated_keys: &mut bool) -> Result<Value, serde_json::Error> {
    match raw.get().as_bytes().first() {
        Some(b'{') => {
            let Entries(entries) = serde_json::from_str(raw.get())?;
            let count = entries.len();
            let last: BTreeMap<String, &RawValue> = entries.into_iter().collect();
            *has_repeated_keys |= last.len() < count;
            last.into_iter().map(|(key, raw)| Ok((key, value(raw, has_repeated_keys)?))).collect()
        }
        Some(b'[') => {
            let items: Vec<&RawValue> = serde_json::from_str(raw.get())?;
            items.into_iter().map(|raw| value(raw, has_repeated_keys)).collect()
        }
        _ => serde_json::from_str(raw.get()),
    }
}

/// All entries of an object, as they come.
struct Entries<'t>(Vec<(String, &'t RawValue)>);

impl<'t> Deserialize<'t> for Entries<'t> {
    fn deserialize<D: Deserializer<'t>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(EntriesVisitor)
    }
}

struct EntriesVisitor;

impl<'t> Visitor<'t> for EntriesVisitor {
    type Value = Entries<'t>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'t>>(self, mut map: A) -> Result<Entries<'t>, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(Entries(entries))
    }
}
