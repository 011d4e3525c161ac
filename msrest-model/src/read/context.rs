//! The state of one reading: its options, how deep it is, and what went wrong.

use std::error::Error;

use crate::depth::DEPTH_LIMIT;
use crate::error::{
    DeserializationError, DeserializationErrorKind, Expected, HiddenError, Path, PathBuilder, Warning,
};
use crate::keys::KeyExtractor;
use crate::read::options::Options;
use crate::read::rounded::Rounded;
use crate::read::unexpected::Unexpected;
use crate::read::warning_list::WarningList;
use crate::rest_type::{Abort, Incomplete, Slot, SlotKind, Staged};
use crate::schema::{Format, JsonKind, JsonKinds, MatchMode};

pub(crate) struct Context<'options> {
    pub(crate) extractors: &'options [KeyExtractor],
    pub(crate) mode: MatchMode,
    /// The level at hand. It starts above zero if the caller sets a lower limit, so that the limit itself is a constant.
    pub(super) depth: usize,
    pub(super) max_depth: usize,
    /// How many times the value at hand is read altogether, as several attributes may find it or one around it.
    pub(super) copies: usize,
    /// How many values were read that are read many times.
    pub(super) copied: usize,
    /// Whether the reading is inside a secret: values are not quoted then.
    pub(crate) redact: bool,
    /// Whether a part of a text is being read into a `Value`, from which the model is read afterwards.
    pub(crate) is_buffering: bool,
    /// What such a `Value` could not keep.
    pub(crate) rounded: Rounded,
    pub(super) problem: Option<DeserializationErrorKind>,
    /// Grows while an error travels up.
    pub(super) path: Path,
    /// Keys compete: the document has to be read again with all keys of an object in sight.
    pub(crate) ambiguous: bool,
    /// The most items of lists and entries of maps that a document may have, and how many of them may still come.
    pub(super) max_items: usize,
    pub(super) items_left: usize,
    /// The position of a discriminator that was read before the attributes of its object.
    pub(crate) trusted: Option<usize>,
    pub(crate) recover: bool,
    /// Whether a `Value` is read with all keys of an object in sight, as keys compete or something is wrong.
    pub(crate) sees_all_keys: bool,
    /// How many objects were read once more, as their keys compete.
    pub(super) rereads: usize,
    /// Whether anybody sees the warnings.
    pub(crate) warns: bool,
    /// Whether anybody sees which keys are dropped.
    pub(crate) reports_dropped: bool,
    pub(super) warnings: WarningList,
    /// The element of the error, in the tree of an XML document.
    #[cfg(feature = "xml")]
    pub(super) element: Option<roxmltree::NodeId>,
}

impl<'options> Context<'options> {
    #[inline]
    pub(crate) fn new(options: Options<'options>) -> Self {
        Self {
            extractors: options.extractors,
            mode: MatchMode::of(options.extractors),
            depth: DEPTH_LIMIT.saturating_sub(options.max_depth),
            max_depth: options.max_depth,
            copies: 1,
            copied: 0,
            redact: false,
            is_buffering: false,
            rounded: Rounded::default(),
            problem: None,
            path: Path::default(),
            ambiguous: false,
            max_items: options.max_items,
            items_left: options.max_items,
            trusted: None,
            recover: options.recover,
            sees_all_keys: true,
            rereads: 0,
            warns: options.warns,
            reports_dropped: options.reports_dropped,
            warnings: WarningList::new(options.warning_limit),
            #[cfg(feature = "xml")]
            element: None,
        }
    }

    /// For a reading that stops if keys compete, or at the first error.
    pub(crate) fn of_one_pass(options: Options<'options>) -> Self {
        Self { sees_all_keys: false, ..Self::new(Options { recover: false, ..options }) }
    }

    /// Goes one level down; the way up again is [`leave`](Self::leave).
    #[inline]
    pub(crate) fn enter(&mut self) -> Result<(), Abort> {
        self.enter_levels(1)
    }

    #[inline]
    pub(crate) fn leave(&mut self) {
        self.leave_levels(1);
    }

    /// Goes down by `levels`; the way up again is [`leave_levels`](Self::leave_levels).
    #[inline]
    pub(crate) fn enter_levels(&mut self, levels: usize) -> Result<(), Abort> {
        if self.depth + levels > DEPTH_LIMIT {
            return Err(self.too_deep());
        }
        self.depth += levels;
        Ok(())
    }

    #[inline]
    pub(crate) fn leave_levels(&mut self, levels: usize) {
        self.depth -= levels;
    }

    /// Puts `null` into a place.
    #[inline]
    pub(crate) fn null(&mut self, slot: &mut dyn Slot) -> Result<(), Abort> {
        slot.null().map_err(|incomplete| self.incomplete(incomplete))
    }

    /// How many levels may still follow.
    #[inline]
    pub(crate) fn levels_left(&self) -> usize {
        DEPTH_LIMIT - self.depth
    }

    #[cold]
    pub(crate) fn fail(&mut self, problem: DeserializationErrorKind) -> Abort {
        self.problem.get_or_insert(problem);
        Abort
    }

    /// Runs `read`; inside a secret, if `is_secret`: then no value is quoted, and no key that the document chose.
    #[inline]
    pub(crate) fn within_secret<T>(&mut self, is_secret: bool, read: impl FnOnce(&mut Self) -> T) -> T {
        let redact = self.redact;
        self.redact |= is_secret;
        let outcome = read(self);
        self.redact = redact;
        outcome
    }

    /// Reads a value that is built aside.
    pub(crate) fn stage(
        &mut self,
        place: &mut dyn Staged,
        found: JsonKind,
        format: Format,
        read: &mut dyn FnMut(SlotKind<'_>, &mut Self) -> Result<(), Abort>,
    ) -> Result<(), Abort> {
        self.within_secret(place.is_secret(), |context| {
            let staged = place.stage(found, format, &mut |inner| read(inner, context));
            staged.map_err(|incomplete| context.incomplete(incomplete))
        })
    }

    /// The error of code that is not ours. Its message may quote the value: it is hidden if that is a secret, or holds one.
    #[cold]
    pub(crate) fn redact_error(
        &self,
        error: Box<dyn Error + Send + Sync>,
        holds_secrets: bool,
    ) -> Box<dyn Error + Send + Sync> {
        if self.redact || holds_secrets { Box::new(HiddenError) } else { error }
    }

    #[cold]
    pub(crate) fn mismatch(&mut self, expected: Expected, found: &Unexpected<'_>) -> Abort {
        let found = found.describe(self.redact);
        self.fail(DeserializationErrorKind::Mismatch { expected, found })
    }

    /// Keeps the error about a value that did not become whole.
    #[cold]
    pub(crate) fn incomplete(&mut self, incomplete: Incomplete) -> Abort {
        match incomplete {
            Incomplete::Stopped => Abort,
            Incomplete::Null => self.mismatch(
                Expected::new("a value; make the type an `Option` to allow null"),
                &Unexpected::Null,
            ),
            Incomplete::Refused(error) => self.refused(error),
            Incomplete::NotOne { keys, is_several } => {
                let found = if is_several { Unexpected::Several } else { Unexpected::None };
                self.mismatch(Expected::exactly_one_of(keys), &found)
            }
            Incomplete::AroundSecret(kind) => self.hide_found(kind),
            Incomplete::Missing(attribute) => {
                PathBuilder { path: &mut self.path, redact: false }.names(attribute.path());
                self.fail(DeserializationErrorKind::Missing)
            }
        }
    }

    /// Of what was found only the kind is told.
    #[cold]
    fn hide_found(&mut self, kind: JsonKind) -> Abort {
        match self.problem.as_mut() {
            Some(DeserializationErrorKind::Mismatch { found, .. }) => {
                *found = JsonKinds::of(kind).to_string()
            }
            Some(DeserializationErrorKind::Refused(error)) => *error = Box::new(HiddenError),
            Some(_) => {}
            None => return self.fail(DeserializationErrorKind::Refused(Box::new(HiddenError))),
        }
        Abort
    }

    /// Keeps the error of a type that refuses a value, unless there is an error already. In a secret the reason is not shown:
    /// nobody knows what it quotes.
    #[cold]
    fn refused(&mut self, error: DeserializationError) -> Abort {
        if self.problem.is_some() {
            return Abort;
        }
        if self.redact {
            let reason = "the type refuses the value, which is kept secret";
            return self.fail(DeserializationErrorKind::Refused(reason.into()));
        }
        self.path = error.inner.path;
        self.fail(error.inner.kind)
    }

    /// Runs `read` at a place below; `segment` puts that place in front of the paths of its error and warnings.
    #[inline(always)]
    pub(crate) fn at<T, E>(
        &mut self,
        segment: impl Fn(&mut PathBuilder<'_>),
        read: impl FnOnce(&mut Self) -> Result<T, E>,
    ) -> Result<T, E> {
        let warnings = self.warnings.len();
        let outcome = read(self);
        if outcome.is_err() || self.warnings.len() > warnings {
            self.prepend(segment, outcome.is_err(), warnings);
        }
        outcome
    }

    /// The segment is taken by value: what it needs stays in registers while the value is read.
    #[cold]
    pub(super) fn prepend(
        &mut self,
        segment: impl Fn(&mut PathBuilder<'_>),
        is_error: bool,
        warnings: usize,
    ) {
        let redact = self.redact;
        if is_error {
            segment(&mut PathBuilder { path: &mut self.path, redact });
        }
        for warning in self.warnings.since(warnings) {
            segment(&mut PathBuilder { path: warning.path_mut(), redact });
        }
    }

    #[cold]
    pub(crate) fn too_deep(&mut self) -> Abort {
        self.fail(DeserializationErrorKind::TooDeep(self.max_depth))
    }

    pub(crate) fn depth(&self) -> usize {
        self.depth
    }

    #[inline]
    pub(crate) fn take_warnings(&mut self) -> Vec<Warning> {
        self.warnings.take()
    }

    /// Whether an error of ours stopped the reading.
    pub(crate) fn has_failed(&self) -> bool {
        self.problem.is_some()
    }

    /// The error of a reading that stopped: ours, else that of the text or format, which `otherwise` gives.
    #[cold]
    pub(crate) fn into_error(self, otherwise: impl FnOnce() -> DeserializationError) -> DeserializationError {
        let mut error = self.problem.map_or_else(otherwise, DeserializationError::new);
        error.inner.path = self.path;
        error
    }
}
