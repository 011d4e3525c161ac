//! Documents that somebody made to cost much: how time and memory grow with them, beside a parser that knows no models.

mod json;
mod keys;
mod models;
mod readers;
mod streams;
mod xml;

use std::hint::black_box;
use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};

use crate::allocations;
use crate::growth::exponent;
use crate::is_chosen;

/// Documents of one kind.
#[derive(Clone, Copy)]
struct Shape {
    name: &'static str,
    /// A document of about so many bytes.
    text: fn(usize) -> String,
    ours: Reader,
    peer: Peer,
}

/// Reads a text, and says whether that succeeded.
type Reader = fn(&str) -> bool;

/// What a document is held against.
#[derive(Clone, Copy)]
struct Peer {
    name: &'static str,
    read: Reader,
}

/// What one side takes of all documents of a shape.
struct Curve {
    is_read: bool,
    exponent: f64,
    /// Of the largest document.
    nanoseconds: f64,
    /// The most bytes that live at one time, for each byte of that document.
    memory: f64,
}

const SIZES: [usize; 5] = [1 << 16, 1 << 17, 1 << 18, 1 << 19, 1 << 20];
/// The least of so many rounds counts: what else the machine does only adds. A slow reader has fewer.
const ROUNDS: u32 = 15;
const ENOUGH: Duration = Duration::from_secs(1);

const MOST_EXPONENT: f64 = 1.2;
const MOST_MEMORY: f64 = 8.0;
const MOST_MEMORY_RATIO: f64 = 1.2;

/// Prints a row for each shape that is asked for.
pub(crate) fn print(names: Option<&str>) {
    println!(
        "{:32} {:10} {:7} {:>10} {:>10} {:>6} {:>6} {:>6} {:>7} {:>7}  verdict",
        "1 MiB of", "peer", "", "ours", "peer's", "ratio", "grows", "peer's", "memory", "peer's"
    );
    let shapes = [json::SHAPES, keys::SHAPES, streams::SHAPES, xml::SHAPES].concat();
    for shape in shapes.iter().filter(|shape| is_chosen(names, shape.name)) {
        let texts = SIZES.map(shape.text);
        let (ours, theirs) = (curve(&texts, shape.ours), curve(&texts, shape.peer.read));
        println!(
            "{:32} {:10} {:7} {:>7.1} ms {:>7.1} ms {:>6.2} {:>6.2} {:>6.2} {:>7.1} {:>7.1}  {}",
            shape.name,
            shape.peer.name,
            if ours.is_read { "read" } else { "refused" },
            ours.nanoseconds / 1e6,
            theirs.nanoseconds / 1e6,
            ours.nanoseconds / theirs.nanoseconds,
            ours.exponent,
            theirs.exponent,
            ours.memory,
            theirs.memory,
            verdict(&ours, &theirs)
        );
    }
}

fn curve(texts: &[String], read: Reader) -> Curve {
    let points: Vec<(f64, f64)> = texts.iter().map(|text| (length(text), least_time(text, read))).collect();
    let largest = texts.last().map(String::as_str).unwrap_or_default();
    let peak = allocations::count(&|| _ = black_box(read(largest))).peak;
    #[expect(clippy::cast_precision_loss, reason = "below 2^53")]
    let memory = peak as f64 / length(largest);
    let nanoseconds = points.last().map_or(f64::NAN, |(_, nanoseconds)| *nanoseconds);
    Curve { is_read: read(largest), exponent: exponent(&points), nanoseconds, memory }
}

/// Of the processor, so that it does not matter how many others use it.
fn least_time(text: &str, read: Reader) -> f64 {
    let now = || Duration::try_from(clock_gettime(ClockId::ThreadCPUTime)).unwrap_or_default();
    let (start, mut least) = (now(), Duration::MAX);
    for _ in 0..ROUNDS {
        let begin = now();
        _ = black_box(read(text));
        least = least.min(now() - begin);
        if now() - start > ENOUGH {
            break;
        }
    }
    least.as_secs_f64() * 1e9
}

#[expect(clippy::cast_precision_loss, reason = "below 2^53")]
fn length(text: &str) -> f64 {
    text.len() as f64
}

/// What is beyond the bars: growth, unless the peer's is so too, and memory.
fn verdict(ours: &Curve, theirs: &Curve) -> &'static str {
    let grows = ours.exponent > MOST_EXPONENT && theirs.exponent <= MOST_EXPONENT;
    let is_large = ours.memory > MOST_MEMORY && ours.memory > MOST_MEMORY_RATIO * theirs.memory;
    match (grows, is_large) {
        (false, false) => "good",
        (true, false) => "GROWS",
        (false, true) => "LARGE",
        (true, true) => "GROWS, LARGE",
    }
}

/// Parts one behind the other, until the text has so many bytes.
fn fill(bytes: usize, part: impl Fn(usize) -> String) -> String {
    let mut text = String::with_capacity(bytes + 64);
    for index in 0.. {
        if text.len() >= bytes {
            break;
        }
        text.push_str(&part(index));
    }
    text
}

/// Items between brackets, with a comma after each but the last.
fn between(open: &str, close: &str, bytes: usize, item: impl Fn(usize) -> String) -> String {
    let items = fill(bytes, |index| item(index) + ",");
    format!("{open}{}{close}", items.trim_end_matches(','))
}

fn array(bytes: usize, item: impl Fn(usize) -> String) -> String {
    between("[", "]", bytes, item)
}

fn object(bytes: usize, entry: impl Fn(usize) -> String) -> String {
    between("{", "}", bytes, entry)
}

/// A list of one item again and again.
fn repeated(bytes: usize, item: &str) -> String {
    array(bytes, |_| item.to_owned())
}

/// An object whose keys all differ.
fn numbered_keys(bytes: usize) -> String {
    object(bytes, |index| format!(r#""key{index}":1"#))
}
