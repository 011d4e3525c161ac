//! The key extractors over a `serde_json::Map`.

use std::borrow::Cow;
use std::ptr;

use serde_json::{Map, Value};

use crate::error::{DeserializationErrorKind, Expected, WarningKind};
use crate::keys::KeyExtractor;
use crate::keys::lookup::get;
use crate::read::context::Context;
use crate::read::json::unreadable;
use crate::read::unexpected::Unexpected;
use crate::rest_type::Abort;
use crate::schema::Attribute;
use crate::schema::key_index::KeyIndex;
use crate::text::case_folding::equal_ignoring_case;

/// The value that was found for an attribute.
pub(super) struct Located<'o> {
    pub(super) value: Cow<'o, Value>,
    /// How many flattened parents it is in.
    pub(super) levels: usize,
    /// The entry of the object that is the value, or has it inside.
    entry: Option<&'o Value>,
}

impl Located<'_> {
    /// Whether the values are the same, or one is inside the other.
    fn overlaps(&self, other: &Self) -> bool {
        let is_same = |entry: Option<&Value>, value: &Value| entry.is_some_and(|entry| ptr::eq(entry, value));
        ptr::eq(&*self.value, &*other.value)
            || is_same(self.entry, &other.value)
            || is_same(other.entry, &self.value)
    }
}

/// How many attributes read this value, or one around it. It does not matter for scalars, which are cheap to read.
pub(super) fn readers(located: &Located<'_>, all: &[Option<Located<'_>>]) -> usize {
    match *located.value {
        Value::Array(_) | Value::Object(_) => {
            all.iter().flatten().filter(|other| located.overlaps(other)).count()
        }
        _ => 1,
    }
}

/// Finds the attributes in one object.
pub(super) struct Locator<'o> {
    pub(super) object: &'o Map<String, Value>,
    pub(super) index: &'static KeyIndex,
    /// The entries that may lead to an attribute, each with the attribute's position, by which they are sorted.
    candidates: Vec<(u32, &'o str, &'o Value)>,
    /// The addresses of the entries that some extractor found.
    pub(super) consumed: Vec<usize>,
    /// The objects of flattened parents, with their paths.
    pub(super) parents: Vec<(&'static [&'static str], &'o Map<String, Value>)>,
    /// If reading goes on after errors: the paths that lead to no object or failed, and the error for each.
    refused: Vec<(&'static [&'static str], DeserializationErrorKind)>,
    /// Whether it matters that a second extractor finds an entry, too: for a warning, or for what is left over. If not, the second
    /// search is spared, a tenth of `from_dict` for discriminators (`benches`, `tank`).
    needs_all_matches: bool,
    /// Whether a secret may stand under flattened parents.
    holds_secrets: &'o dyn Fn(&[&str]) -> bool,
}

impl<'o> Locator<'o> {
    pub(super) fn new(
        object: &'o Map<String, Value>,
        index: &'static KeyIndex,
        needs_all_matches: bool,
        holds_secrets: &'o dyn Fn(&[&str]) -> bool,
    ) -> Self {
        let mut candidates = Vec::with_capacity(object.len().min(index.attributes.len()));
        for (key, value) in object {
            let alike = if key.is_ascii() { index.alike(key) } else { index.alike_in_any_case(key) };
            candidates.extend(alike.iter().map(|position| (*position, key.as_str(), value)));
        }
        candidates.sort_by_key(|(position, ..)| *position);
        Self {
            object,
            index,
            candidates,
            consumed: Vec::with_capacity(index.attributes.len()),
            parents: Vec::new(),
            refused: Vec::new(),
            needs_all_matches,
            holds_secrets,
        }
    }

    /// The value of an attribute: the first in the order of the extractors that is not `null`, else `null`.
    pub(super) fn locate(
        &mut self,
        position: usize,
        attribute: &'static Attribute,
        context: &mut Context<'_>,
    ) -> Result<Option<Located<'o>>, Abort> {
        let mut located: Option<Located<'o>> = None;
        for extractor in context.extractors {
            let is_found = located.as_ref().is_some_and(|first| !first.value.is_null());
            if is_found && !self.needs_all_matches && Self::only_looks_up(extractor, attribute) {
                continue;
            }
            let Some(found) = self.extract(extractor, position, attribute, context)? else { continue };
            match &located {
                Some(first) if !first.value.is_null() => {
                    let is_same = ptr::eq(&*found.value, &*first.value) || found.value == first.value;
                    if !is_same && !found.value.is_null() {
                        warn_of_conflict(attribute, &found.value, context);
                    }
                }
                _ => located = Some(found),
            }
        }
        Ok(located)
    }

    /// Whether the extractor only looks up an entry of the object, which cannot fail.
    fn only_looks_up(extractor: &KeyExtractor, attribute: &Attribute) -> bool {
        match extractor {
            KeyExtractor::RestKey | KeyExtractor::RestKeyCaseInsensitive => attribute.path.len() == 1,
            KeyExtractor::Custom(_) => false,
            _ => true,
        }
    }

    fn extract(
        &mut self,
        extractor: &KeyExtractor,
        position: usize,
        attribute: &Attribute,
        context: &mut Context<'_>,
    ) -> Result<Option<Located<'o>>, Abort> {
        let (key, ignores_case) = match extractor {
            KeyExtractor::RestKey => return self.follow(position, attribute.path, false, context),
            KeyExtractor::RestKeyCaseInsensitive => {
                return self.follow(position, attribute.path, true, context);
            }
            KeyExtractor::LastRestKey => (attribute.last_key(), false),
            KeyExtractor::LastRestKeyCaseInsensitive => (attribute.last_key(), true),
            KeyExtractor::AttributeKey => (attribute.name, false),
            KeyExtractor::AttributeKeyCaseInsensitive => (attribute.name, true),
            KeyExtractor::Custom(custom) => {
                return match custom.extract(attribute, self.object) {
                    Ok(value) => {
                        if let Some(Cow::Borrowed(value)) = value {
                            self.consumed.push(address(value));
                        }
                        Ok(value.map(|value| Located { value, levels: 0, entry: None }))
                    }
                    Err(error) => {
                        // An extractor of the caller's own has seen the whole object.
                        let error = context.redact_error(error, (self.holds_secrets)(&[]));
                        let problem = DeserializationErrorKind::Extractor(error);
                        self.refuse(attribute.path, problem, context).map(|()| None)
                    }
                };
            }
        };
        Ok(self.entry(position, key, ignores_case).map(|value| Located {
            value: Cow::Borrowed(value),
            levels: 0,
            entry: Some(value),
        }))
    }

    /// The entry of the object with a key. It is consumed by that: it is not an additional property.
    fn entry(&mut self, position: usize, key: &str, ignores_case: bool) -> Option<&'o Value> {
        let start = self.candidates.partition_point(|(other, ..)| (*other as usize) < position);
        let rest = self.candidates.get(start..)?.iter();
        let mut own = rest.take_while(|(other, ..)| *other as usize == position);
        let is_found = |found: &&(u32, &str, &Value)| ignores_case && equal_ignoring_case(key, found.1);
        let (.., value) = own.clone().find(|(_, found, _)| *found == key).or_else(|| own.find(is_found))?;
        self.consumed.push(address(value));
        Some(value)
    }

    /// The value at the end of a path. `null` on the way means absent, anything else but an object is an error.
    fn follow(
        &mut self,
        position: usize,
        path: &'static [&'static str],
        ignores_case: bool,
        context: &mut Context<'_>,
    ) -> Result<Option<Located<'o>>, Abort> {
        let Some((first, below)) = path.split_first() else { return Ok(None) };
        let start = self.index.start_of(position);
        let Some(entry) = self.entry(start, first, ignores_case) else { return Ok(None) };
        let mut value = entry;
        for (depth, key) in below.iter().enumerate() {
            let parents = path.get(..=depth).unwrap_or_default();
            let object = match value {
                Value::Object(object)
                    if !context.rounded.has_unreadable || unreadable::of(value).is_none() =>
                {
                    object
                }
                Value::Null => return Ok(None),
                other => {
                    let is_secret = (self.holds_secrets)(parents);
                    let problem = context.within_secret(is_secret, |context| no_parent(other, context));
                    return self.refuse(parents, problem, context).map(|()| None);
                }
            };
            self.add_parent(parents, object);
            match get(object, key, ignores_case) {
                Some(next) => {
                    self.consumed.push(address(next));
                    value = next;
                }
                None => return Ok(None),
            }
        }
        Ok(Some(Located { value: Cow::Borrowed(value), levels: below.len(), entry: Some(entry) }))
    }

    /// Once, though several attributes stand below it.
    pub(super) fn add_parent(&mut self, parents: &'static [&'static str], object: &'o Map<String, Value>) {
        if !self.parents.iter().any(|(_, known)| ptr::eq(*known, object)) {
            self.parents.push((parents, object));
        }
    }

    /// Stops with the error, or notes it if reading goes on after errors: once for a path, though several attributes lead there.
    fn refuse(
        &mut self,
        path: &'static [&'static str],
        problem: DeserializationErrorKind,
        context: &mut Context<'_>,
    ) -> Result<(), Abort> {
        if !context.recover {
            return context.at(|builder| builder.names(path), |context| Err(context.fail(problem)));
        }
        if self.refused.iter().all(|(other, _)| *other != path) {
            self.refused.push((path, problem));
        }
        Ok(())
    }

    /// Reports the errors that were noted. One is final if the model needs an attribute below that path and has not found it
    /// another way; else it becomes a warning.
    pub(super) fn report_refused(
        &mut self,
        attributes: &'static [Attribute],
        located: &[Option<Located<'o>>],
        context: &mut Context<'_>,
    ) -> Result<(), Abort> {
        let depth = context.depth();
        for (path, problem) in std::mem::take(&mut self.refused) {
            let mut both = attributes.iter().zip(located);
            let lacks_needed = both.any(|(attribute, located)| {
                let is_found = located.as_ref().is_some_and(|located| !located.value.is_null());
                attribute.is_needed() && !is_found && attribute.path.starts_with(path)
            });
            context.at(
                |builder| builder.names(path),
                |context| match context.fail(problem) {
                    Abort if lacks_needed => Err(Abort),
                    Abort => context.recover(depth),
                },
            )?;
        }
        Ok(())
    }
}

/// What an entry is told from equal ones by.
pub(super) fn address(entry: &Value) -> usize {
    ptr::from_ref(entry).addr()
}

/// The error about a value that is not an object and has attributes below it.
#[cold]
fn no_parent(value: &Value, context: &Context<'_>) -> DeserializationErrorKind {
    match unreadable::of(value).filter(|_| context.rounded.has_unreadable) {
        Some(unreadable) => unreadable.problem(context),
        None => DeserializationErrorKind::Mismatch {
            expected: Expected::new("an object"),
            found: Unexpected::of(value).describe(context.redact),
        },
    }
}

#[cold]
fn warn_of_conflict(attribute: &Attribute, ignored: &Value, context: &mut Context<'_>) {
    let value = context.quotable(ignored, attribute.is_secret());
    context.warn_at(|path| path.name(attribute.last_key()), WarningKind::ConflictingKeys { value });
}
