//! `read_exact`, `read_wrong_case` and `read_over_sonic`: text to a model.

use std::rc::Rc;

use msrest_model::{Deserializer, KeyExtractor};

use super::{Outcome, contest, same_json, side, whole_value};
use crate::measure::{Contest, Sides};
use crate::shapes::job::{Jobs, OneJob, for_miniserde};
use crate::shapes::{Shape, in_wrong_case};

/// What a job is read beside, but for serde and the parsers that every shape is read beside.
pub(crate) fn more_peers() -> [Contest; 4] {
    [
        contest::<OneJob>(
            ["read_exact", "miniserde"],
            exact_beside_miniserde::<OneJob, for_miniserde::JobResponse>,
        ),
        contest::<Jobs>(
            ["read_exact", "miniserde"],
            exact_beside_miniserde::<Jobs, Vec<for_miniserde::JobResponse>>,
        ),
        contest::<OneJob>(["read_over_sonic", "serde_sonic"], over_sonic::<OneJob>),
        contest::<Jobs>(["read_over_sonic", "serde_sonic"], over_sonic::<Jobs>),
    ]
}

/// What we read from the text has to be what serde reads from it.
fn compare<S: Shape>(reader: &Deserializer, ours: &str, theirs: &str) -> Outcome<()> {
    let model: S::Ours = reader.deserialize(ours)?;
    same_json::<S::Theirs>(whole_value(&model)?, &serde_json::from_str(theirs)?, "reading")
}

/// Ours reads the exact keys; the peer reads the text by `read`.
fn exact_beside<S: Shape, T: 'static>(count: usize, read: fn(&str) -> T) -> Outcome<Sides> {
    let text: Rc<str> = S::text(count).into();
    compare::<S>(&Deserializer::new(), &text, &text)?;
    let theirs = Rc::clone(&text);
    Ok(Sides {
        bytes: text.len(),
        ours: side(move || Deserializer::new().deserialize::<S::Ours>(&*text)),
        theirs: side(move || read(&theirs)),
    })
}

pub(super) fn exact<S: Shape>(count: usize) -> Outcome<Sides> {
    exact_beside::<S, _>(count, |text| serde_json::from_str::<S::Theirs>(text))
}

pub(super) fn exact_beside_sonic<S: Shape>(count: usize) -> Outcome<Sides> {
    exact_beside::<S, _>(count, |text| sonic_rs::from_str::<S::Theirs>(text))
}

/// simd-json writes into its input, so that it has to be given a copy.
pub(super) fn exact_beside_simd<S: Shape>(count: usize) -> Outcome<Sides> {
    exact_beside::<S, _>(count, |text| {
        simd_json::serde::from_slice::<S::Theirs>(&mut text.as_bytes().to_vec())
    })
}

fn exact_beside_miniserde<S: Shape, P: miniserde::Deserialize + 'static>(count: usize) -> Outcome<Sides> {
    miniserde::json::from_str::<P>(&S::text(count))?;
    exact_beside::<S, _>(count, |text| miniserde::json::from_str::<P>(text))
}

/// Ours reads every key in upper case, serde the right ones.
pub(super) fn wrong_case<S: Shape>(count: usize) -> Outcome<Sides> {
    let text = S::text(count);
    let wrong = in_wrong_case::<S>(&text);
    let reader = Deserializer::new().key_extractors([KeyExtractor::RestKeyCaseInsensitive]);
    compare::<S>(&reader, &wrong, &text)?;
    Ok(Sides {
        bytes: text.len(),
        ours: side(move || reader.deserialize::<S::Ours>(&wrong)),
        theirs: side(move || serde_json::from_str::<S::Theirs>(&text)),
    })
}

/// Both sides over the parser of sonic-rs.
fn over_sonic<S: Shape>(count: usize) -> Outcome<Sides> {
    let text: Rc<str> = S::text(count).into();
    let theirs = Rc::clone(&text);
    Ok(Sides {
        bytes: text.len(),
        ours: side(move || {
            Deserializer::new().deserialize_from::<S::Ours, _>(&mut sonic_rs::Deserializer::from_str(&text))
        }),
        theirs: side(move || sonic_rs::from_str::<S::Theirs>(&theirs)),
    })
}
