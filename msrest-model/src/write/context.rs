//! What one writing carries along: its options, how deep it is, and what went wrong.

use std::cell::{Cell, RefCell};

use crate::depth::DEPTH_LIMIT;
use crate::error::{Path, SerializationError, SerializationErrorKind};
use crate::keys::KeyTransformer;
use crate::rest_type::{ObjectView, View};
use crate::schema::{Attribute, Format};

pub(crate) struct Context<'options> {
    pub(crate) transformer: &'options KeyTransformer,
    pub(crate) keep_readonly: bool,
    depth: Cell<usize>,
    trouble: RefCell<Trouble>,
}

#[derive(Default)]
struct Trouble {
    reason: Option<SerializationErrorKind>,
    path: Path,
}

impl<'options> Context<'options> {
    pub(crate) fn new(transformer: &'options KeyTransformer, keep_readonly: bool) -> Self {
        Self { transformer, keep_readonly, depth: Cell::new(0), trouble: RefCell::default() }
    }

    /// Whether one more level fits; the way up again is [`leave`](Self::leave).
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

    /// What an attribute looks like where it is to be written.
    #[inline]
    pub(crate) fn view<'model>(&self, object: &'model dyn ObjectView, attribute: &Attribute) -> View<'model> {
        // In one place from the start: a view that is moved as soon as it is made makes the processor wait.
        let mut view;
        if attribute.readonly && !self.keep_readonly {
            view = View::Absent;
        } else if let Some(constant) = attribute.constant {
            view = constant.view();
        } else {
            view = object.attribute(attribute.index, attribute.format);
            if matches!(view, View::Absent)
                && let Some(value) = attribute.discriminator
            {
                view = View::Text(value);
            }
        }
        view
    }

    #[cold]
    pub(crate) fn fail(&self, reason: SerializationErrorKind) {
        self.trouble.borrow_mut().reason.get_or_insert(reason);
    }

    #[cold]
    pub(crate) fn below(&self, prepend: impl FnOnce(&mut Path)) {
        prepend(&mut self.trouble.borrow_mut().path);
    }

    /// The error of a writing that stopped, `otherwise` where the output is at fault.
    #[cold]
    pub(crate) fn into_error(self, otherwise: impl FnOnce() -> SerializationErrorKind) -> SerializationError {
        let Trouble { reason, path } = self.trouble.into_inner();
        let mut error = SerializationError::new(reason.unwrap_or_else(otherwise));
        *error.path_mut() = path;
        error
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

/// The format of values that have no attribute of their own.
pub(crate) const NO_FORMAT: Format = Format::Natural;
