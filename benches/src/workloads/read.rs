//! `read_exact`, `read_wrong_case`, `read_by_serde` and `read_over_sonic`: text to a model.

use std::error::Error;
use std::rc::Rc;

use msrest_model::{DeserializationError, Deserializer, KeyExtractor};

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

/// Both sides of a reading, once both have read the same from their texts.
fn sides<S: Shape, O, T>(
    (ours, read_ours): (Rc<str>, impl Fn(&str) -> Result<S::Ours, O> + 'static),
    (theirs, read_theirs): (Rc<str>, impl Fn(&str) -> Result<S::Theirs, T> + 'static),
) -> Outcome<Sides>
where
    O: Error + 'static,
    T: Error + 'static,
{
    same_json(whole_value(&read_ours(&ours)?)?, &read_theirs(&theirs)?, "reading")?;
    Ok(Sides {
        bytes: theirs.len(),
        ours: side(move || read_ours(&ours)),
        theirs: side(move || read_theirs(&theirs)),
    })
}

fn read_exact<S: Shape>(text: &str) -> Result<S::Ours, DeserializationError> {
    Deserializer::new().deserialize(text)
}

/// Ours reads the exact keys; the peer reads the text by `read`.
fn exact_beside<S: Shape, E: Error + 'static>(
    count: usize,
    read: fn(&str) -> Result<S::Theirs, E>,
) -> Outcome<Sides> {
    let text: Rc<str> = S::text(count).into();
    sides::<S, _, _>((Rc::clone(&text), read_exact::<S>), (text, read))
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

/// What miniserde reads can be compared with nothing; it has to read.
fn exact_beside_miniserde<S: Shape, P: miniserde::Deserialize + 'static>(count: usize) -> Outcome<Sides> {
    let text: Rc<str> = S::text(count).into();
    miniserde::json::from_str::<P>(&text)?;
    let theirs = Rc::clone(&text);
    Ok(Sides {
        bytes: text.len(),
        ours: side(move || read_exact::<S>(&text)),
        theirs: side(move || miniserde::json::from_str::<P>(&theirs)),
    })
}

/// Ours reads every key in upper case, serde the right ones.
pub(super) fn wrong_case<S: Shape>(count: usize) -> Outcome<Sides> {
    let text = S::text(count);
    let wrong = in_wrong_case::<S>(&text);
    let reader = Deserializer::new().key_extractors([KeyExtractor::RestKeyCaseInsensitive]);
    sides::<S, _, _>(
        (wrong.into(), move |text: &str| reader.deserialize(text)),
        (text.into(), |text: &str| serde_json::from_str(text)),
    )
}

/// Both sides by serde's traits and `serde_json`.
pub(super) fn by_serde<S: Shape>(count: usize) -> Outcome<Sides> {
    let text: Rc<str> = S::text(count).into();
    let ours = |text: &str| serde_json::from_str::<S::Ours>(text);
    sides::<S, _, _>((Rc::clone(&text), ours), (text, |text: &str| serde_json::from_str(text)))
}

/// Both sides over the parser of sonic-rs.
fn over_sonic<S: Shape>(count: usize) -> Outcome<Sides> {
    let text: Rc<str> = S::text(count).into();
    let ours = |text: &str| Deserializer::new().deserialize_from(&mut sonic_rs::Deserializer::from_str(text));
    sides::<S, _, _>((Rc::clone(&text), ours), (text, |text: &str| sonic_rs::from_str(text)))
}
