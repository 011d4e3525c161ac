//! One pass over the keys of an object, which puts each value in the places that its key leads to.

use serde_json::{Map, Value};

use crate::error::Expected;
use crate::read::context::Context;
use crate::read::unexpected::Unexpected;
use crate::rest_type::Abort;
use crate::schema::lookup_index::{Name, PATH, PlaceLevel};

/// So many values need no allocation.
const FEW: usize = 64;

/// Room for the values of an object.
pub(crate) struct Room<'object> {
    few: [Option<&'object Value>; FEW],
    many: Vec<Option<&'object Value>>,
}

impl<'object> Room<'object> {
    #[inline]
    pub(crate) fn new() -> Self {
        Self { few: [None; FEW], many: Vec::new() }
    }

    #[inline]
    pub(super) fn of(&mut self, length: usize) -> &mut [Option<&'object Value>] {
        if length <= FEW {
            return self.few.get_mut(..length).unwrap_or_default();
        }
        self.many.resize(length, None);
        &mut self.many
    }
}

/// One pass over the keys of an object, for the extractors that ignore case or for those that do not.
pub(super) struct Pass<'a, 'object> {
    pub(super) values: &'a mut [Option<&'object Value>],
    pub(super) is_exact: bool,
    /// What the extractors look for.
    pub(super) roles: u8,
    /// The attributes that keys lead to beside their paths, as bits.
    pub(super) beside: u64,
    /// Whether some key may be of no use to any extractor.
    pub(super) leaves_keys: bool,
}

impl<'object> Pass<'_, 'object> {
    /// Puts the values of an object in their places.
    pub(super) fn fill(
        &mut self,
        level: &'static PlaceLevel,
        object: &'object Map<String, Value>,
        context: &mut Context<'_>,
    ) -> Result<(), Abort> {
        let mut next = 0;
        for (key, value) in object {
            if let Some(name) = level.expected(next, key) {
                self.put(name, true, value);
                next += 1;
            } else {
                next = self.put_unexpected(level, next, key, value);
            }
        }
        if self.roles & PATH != 0 {
            self.fill_parents(level, context)?;
        }
        Ok(())
    }

    /// Gives the number of the name that is likely to come next.
    #[inline(never)]
    fn put_unexpected(
        &mut self,
        level: &'static PlaceLevel,
        next: usize,
        key: &str,
        value: &'object Value,
    ) -> usize {
        // Some attributes are absent, mostly.
        for number in next + 1..next + 4 {
            if let Some(name) = level.expected(number, key) {
                self.put(name, true, value);
                return number + 1;
            }
        }
        let mut last = None;
        for name in level.alike(key) {
            self.put(name, name.text == key, value);
            last = Some(name.number);
        }
        self.leaves_keys |= last.is_none();
        last.map_or(next, |number| number + 1)
    }

    /// Follows the flattened parents: `null` means absent, anything else but an object is an error.
    fn fill_parents(&mut self, level: &'static PlaceLevel, context: &mut Context<'_>) -> Result<(), Abort> {
        for parent in &level.parents {
            let depth = context.depth();
            let outcome = match self.values.get(parent.place).copied().flatten() {
                None | Some(Value::Null) => continue,
                Some(Value::Object(object)) => context
                    .at(|path| path.name(parent.key), |context| self.fill(&parent.below, object, context)),
                Some(other) => context.at(
                    |path| path.name(parent.key),
                    |context| Err(context.mismatch(Expected::new("an object"), &Unexpected::of(other))),
                ),
            };
            outcome.or_else(|_| context.recover_there(depth))?;
        }
        Ok(())
    }

    /// The exact key counts, else the first.
    #[inline]
    fn put(&mut self, name: &Name, is_exact: bool, value: &'object Value) {
        let place = self.values.get_mut(name.place).filter(|_| name.roles & self.roles != 0);
        match place {
            Some(place @ None) if is_exact || !self.is_exact => {
                *place = Some(value);
                self.beside |= name.beside;
            }
            Some(place) => {
                self.leaves_keys = true;
                if is_exact {
                    *place = Some(value);
                }
            }
            None => self.leaves_keys = true,
        }
    }
}
