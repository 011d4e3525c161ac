//! What is measured, one file for each kind of work. Building a contest compares the results of its sides once.

pub(crate) mod everything;
pub(crate) mod read;
pub(crate) mod validate;
pub(crate) mod values;
pub(crate) mod write;
pub(crate) mod xml;

use std::error::Error;
use std::hint::black_box;

use msrest_model::{RestType, Serializer};
use serde_json::Value;

use crate::measure::Contest;

pub(crate) type Outcome<T> = Result<T, Box<dyn Error>>;

/// The documents of a size.
pub(crate) struct Size {
    pub(crate) name: &'static str,
    pub(crate) count: usize,
}

pub(crate) const LARGE: Size = Size { name: "large", count: 1000 };

/// Every contest, in the order of the table.
pub(crate) fn all() -> Outcome<Vec<Contest>> {
    let mut contests = Vec::new();
    contests.extend(read::contests()?);
    contests.extend(everything::contests()?);
    contests.extend(write::contests()?);
    contests.extend(values::contests()?);
    contests.extend(validate::contests()?);
    contests.extend(xml::contests()?);
    Ok(contests)
}

/// A side of a contest: runs `work` and lets nobody see that the result is dropped.
fn side<T>(work: impl Fn() -> T + 'static) -> Box<dyn Fn()> {
    Box::new(move || drop(black_box(work())))
}

/// A document that is owned for as long as the process lives, so that both sides can borrow it.
fn kept(text: String) -> &'static str {
    Box::leak(text.into_boxed_str())
}

/// What our side holds, as JSON.
fn whole_value<T: RestType>(value: &T) -> Outcome<Value> {
    Ok(Serializer::new().keep_readonly(true).serialize(value)?)
}

/// Both sides have to have come to the same.
fn same<T: PartialEq>(ours: &T, theirs: &T, what: &str) -> Outcome<()> {
    if ours == theirs { Ok(()) } else { Err(format!("{what}: the two sides differ").into()) }
}
