//! All errors of one derive, to be shown at once.

use std::cell::RefCell;
use std::fmt::Display;
use std::mem;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

/// Collects errors, in a cell so that all who read may add one; [`finish`](Errors::finish) shows them.
#[derive(Default)]
pub(crate) struct Errors {
    errors: RefCell<Vec<syn::Error>>,
}

impl Errors {
    /// Adds an error at these tokens.
    pub(crate) fn push(&self, at: &dyn ToTokens, message: impl Display) {
        self.errors.borrow_mut().push(syn::Error::new_spanned(at, message));
    }

    /// Adds an error, and returns `None` in place of the value that is at fault.
    pub(crate) fn refuse<T>(&self, at: &dyn ToTokens, message: impl Display) -> Option<T> {
        self.push(at, message);
        None
    }

    /// What was parsed, else the parser's error.
    pub(crate) fn take<T>(&self, parsed: syn::Result<T>) -> Option<T> {
        parsed.map_err(|error| self.errors.borrow_mut().push(error)).ok()
    }

    pub(crate) fn count(&self) -> usize {
        self.errors.borrow().len()
    }

    /// The tokens of the derive if there is no error, else the fallback with all errors behind it.
    pub(crate) fn finish(
        self,
        tokens: Option<TokenStream>,
        fallback: impl FnOnce() -> TokenStream,
    ) -> TokenStream {
        let errors = self.errors.into_inner();
        let tokens = tokens.filter(|_| errors.is_empty()).unwrap_or_else(fallback);
        let errors = errors.iter().map(syn::Error::to_compile_error);
        quote!(#tokens #(#errors)*)
    }
}

/// `; did you mean ..?` if one of the names is close, else the list of them.
pub(crate) fn advice(name: &str, known: &[&str]) -> String {
    let plain = |text: &str| text.replace(['_', '-'], "").to_lowercase();
    let distances = known.iter().map(|candidate| (distance(&plain(name), &plain(candidate)), candidate));
    match distances.min_by_key(|(distance, _)| *distance) {
        Some((distance, closest)) if distance <= 1 + name.len() / 4 => format!("; did you mean `{closest}`?"),
        _ if known.is_empty() => "; remove it".to_owned(),
        _ => format!("; known are `{}`", known.join("`, `")),
    }
}

/// The number of single-character edits between two words.
fn distance(left: &str, right: &str) -> usize {
    let mut row: Vec<usize> = (0..=right.chars().count()).collect();
    for (index, from) in left.chars().enumerate() {
        let (mut diagonal, mut before) = (index, index + 1);
        for (cell, to) in row.iter_mut().skip(1).zip(right.chars()) {
            before = (diagonal + usize::from(from != to)).min(*cell + 1).min(before + 1);
            diagonal = mem::replace(cell, before);
        }
    }
    row.pop().unwrap_or_default()
}
