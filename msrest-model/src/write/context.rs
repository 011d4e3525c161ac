//! The state of one writing: its options, how deep it is, and what went wrong.

use std::cell::{Cell, RefCell, RefMut};
use std::{io, ptr};

use crate::depth::DEPTH_LIMIT;
use crate::error::{Path, SerializationError, SerializationErrorKind};
use crate::keys::KeyTransformer;
use crate::rest_type::{Abort, MapView, ObjectView};
use crate::schema::{Attribute, Schema};

pub(crate) struct Context<'options> {
    pub(crate) transformer: &'options KeyTransformer,
    pub(crate) keep_readonly: bool,
    depth: Cell<usize>,
    has_stopped: Cell<bool>,
    /// Boxed, as there is mostly none, and a context is made for each model of a list that serde writes.
    problem: RefCell<Option<Box<Problem>>>,
    /// The buffer for the key of a map's entry, which the maps of a list share (`benches`, `write` of `tank`).
    pub(super) key: Cell<String>,
    /// Which models send their additional properties. Each is asked once, so that a document is written one way though the setting
    /// changes meanwhile.
    senders: RefCell<Vec<(&'static Schema, bool)>>,
}

#[derive(Default)]
struct Problem {
    kind: Option<SerializationErrorKind>,
    path: Path,
}

impl<'options> Context<'options> {
    pub(crate) fn new(transformer: &'options KeyTransformer, keep_readonly: bool) -> Self {
        Self {
            transformer,
            keep_readonly,
            depth: Cell::new(0),
            has_stopped: Cell::new(false),
            problem: RefCell::default(),
            key: Cell::default(),
            senders: RefCell::default(),
        }
    }

    /// Goes down one level; false if that is too deep. The way up again is [`leave`](Self::leave).
    pub(crate) fn enter(&self) -> bool {
        self.depth.set(self.depth.get() + 1);
        self.depth.get() <= DEPTH_LIMIT
    }

    pub(crate) fn leave(&self) {
        self.depth.set(self.depth.get() - 1);
    }

    pub(crate) fn levels_left(&self) -> usize {
        DEPTH_LIMIT - self.depth.get()
    }

    /// Whether the attribute is readonly, and readonly attributes are left out.
    #[inline]
    pub(crate) fn leaves_out(&self, attribute: &Attribute) -> bool {
        attribute.readonly && !self.keep_readonly
    }

    /// The additional properties of a model that are written, if it has any.
    #[inline]
    pub(crate) fn additional<'o>(
        &self,
        object: &'o dyn ObjectView,
        schema: &'static Schema,
    ) -> Option<&'o dyn MapView> {
        let map = object.additional()?;
        (map.len() > 0 && self.sends_additional(object, schema)).then_some(map)
    }

    fn sends_additional(&self, object: &dyn ObjectView, schema: &'static Schema) -> bool {
        let mut senders = self.senders.borrow_mut();
        let known = senders.iter().find(|(known, _)| ptr::eq(*known, schema)).map(|(_, sends)| *sends);
        known.unwrap_or_else(|| {
            let sends = object.sends_additional();
            senders.push((schema, sends));
            sends
        })
    }

    /// Whether something went wrong: values that are still pushed are ignored.
    #[inline]
    pub(crate) fn has_stopped(&self) -> bool {
        self.has_stopped.get()
    }

    pub(crate) fn outcome(&self) -> Result<(), Abort> {
        if self.has_stopped() { Err(Abort) } else { Ok(()) }
    }

    fn problem(&self) -> RefMut<'_, Problem> {
        RefMut::map(self.problem.borrow_mut(), |problem| &mut **problem.get_or_insert_default())
    }

    /// Stops as the output took no more, which has the error.
    #[cold]
    pub(crate) fn stop(&self) {
        self.has_stopped.set(true);
    }

    #[cold]
    pub(crate) fn fail(&self, kind: SerializationErrorKind) {
        self.stop();
        self.problem().kind.get_or_insert(kind);
    }

    #[cold]
    pub(crate) fn below(&self, prepend: impl FnOnce(&mut Path)) {
        prepend(&mut self.problem().path);
    }

    /// Puts an attribute in front of the error's path.
    #[cold]
    pub(crate) fn below_attribute(&self, attribute: &Attribute) {
        self.hide_if(attribute.is_secret());
        self.below(|path| path.prepend_name(attribute.name));
    }

    /// Puts an additional property in front of the error's path.
    #[cold]
    pub(crate) fn below_additional(&self, schema: &Schema, key: &str) {
        self.hide_if(schema.hides_additional());
        self.below(|path| path.prepend_key(key));
    }

    /// Hides what the error may quote, if it is inside a secret.
    #[cold]
    pub(crate) fn hide_if(&self, is_secret: bool) {
        if is_secret {
            let mut problem = self.problem();
            problem.path.hide_keys();
            problem.kind.iter_mut().for_each(SerializationErrorKind::hide);
        }
    }

    /// What was written, or why it could not be; a value at fault comes before an output that took no more.
    pub(crate) fn into_result<T>(self, output: io::Result<T>) -> Result<T, SerializationError> {
        let Problem { kind, path } = self.problem.into_inner().map(|problem| *problem).unwrap_or_default();
        let kind = match (kind, output) {
            (None, Ok(output)) => return Ok(output),
            (None, Err(error)) => SerializationErrorKind::Io(error),
            (Some(kind), _) => kind,
        };
        Err(SerializationError::new(kind).at(path))
    }
}

/// The key that one attribute has at the top level of the output.
pub(crate) fn top_key(attribute: &Attribute, transformer: &KeyTransformer) -> &'static str {
    match transformer {
        KeyTransformer::FullRestKey => attribute.path.first().copied().unwrap_or_default(),
        KeyTransformer::LastRestKey => attribute.last_key(),
        KeyTransformer::Attribute | KeyTransformer::Custom(_) => attribute.name,
    }
}
