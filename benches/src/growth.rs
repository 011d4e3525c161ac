//! How the time of reading grows with attributes, document size and nesting: the exponent of a power law, 1 for linear.

use std::hint::black_box;
use std::time::Duration;

use msrest_model::{Deserializer, KeyExtractor, Model, RestType};
use msrest_model_examples::iot_hub::JobResponse;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::measure::{calls_per_round, median, time};
use crate::shapes::Shape as _;
use crate::shapes::job::{Jobs, for_serde::JobResponse as ForSerde};
use crate::workloads::Outcome;

/// One axis and the exponent along it.
pub(crate) struct Growth {
    pub(crate) axis: &'static str,
    pub(crate) exponent: f64,
    /// That of serde, where memory decides.
    pub(crate) serde: Option<f64>,
}

impl Growth {
    pub(crate) fn json(&self) -> Value {
        json!({"axis": self.axis, "exponent": self.exponent, "serde": self.serde})
    }
}

pub(crate) fn all() -> Outcome<Vec<Growth>> {
    Ok(vec![
        Growth { axis: "attributes (exact keys)", exponent: attributes(&Deserializer::new())?, serde: None },
        Growth {
            axis: "attributes (any spelling)",
            exponent: attributes(&Deserializer::new().key_extractors(KeyExtractor::ANY_SPELLING))?,
            serde: None,
        },
        Growth {
            axis: "document size, 1 kB to 100 MB",
            exponent: document(read::<Vec<JobResponse>>)?,
            serde: Some(document(serde_reads::<Vec<ForSerde>>)?),
        },
        Growth {
            axis: "nesting, 2 to 128 levels",
            exponent: nesting(read::<Nested>)?,
            serde: Some(nesting(serde_reads::<Nested>)?),
        },
    ])
}

/// A model of so many attributes, and a document that has them all, in reverse order.
macro_rules! wide {
    ($($name:ident { $($field:ident)* })*) => {$(
        #[derive(Model)]
        struct $name {
            $($field: Option<i64>,)*
        }

        impl $name {
            fn document() -> String {
                let attributes = Self::schema().attributes().iter().rev();
                let entries: Vec<String> = attributes.map(|row| format!("\"{}\":1", row.name().to_uppercase())).collect();
                format!("{{{}}}", entries.join(","))
            }
        }
    )*};
}

include!("growth_models.rs");

fn attributes(reader: &Deserializer) -> Outcome<f64> {
    Ok(exponent(&[
        (10.0, one_of_many::<Wide10>(reader, &Wide10::document(), 200)?),
        (50.0, one_of_many::<Wide50>(reader, &Wide50::document(), 40)?),
        (200.0, one_of_many::<Wide200>(reader, &Wide200::document(), 10)?),
    ]))
}

/// Nanoseconds of one model in a list of so many: all lists have as many attributes, so that caches and the prediction
/// of branches do for all what they do for one.
fn one_of_many<T: RestType>(reader: &Deserializer, document: &str, count: u16) -> Outcome<f64> {
    let list = format!("[{}]", vec![document; count.into()].join(","));
    Ok(timed(|| reader.deserialize::<Vec<T>>(&list).map(drop).map_err(Into::into))? / f64::from(count))
}

fn document(read: fn(&str) -> Outcome<()>) -> Outcome<f64> {
    let sizes = [1, 100, 10_000, 80_000];
    let points = sizes.into_iter().map(|count| {
        let text = Jobs::text(count);
        #[expect(clippy::cast_precision_loss, reason = "a length below 2^53")]
        Ok((text.len() as f64, timed(|| read(&text))?))
    });
    Ok(exponent(&points.collect::<Outcome<Vec<_>>>()?))
}

#[derive(Model, serde::Deserialize)]
#[rest(serde = false)]
struct Nested {
    inner: Option<Box<Nested>>,
    label: Option<String>,
}

fn nesting(read: fn(&str) -> Outcome<()>) -> Outcome<f64> {
    let points = [2_u16, 8, 32, 128].into_iter().map(|levels| {
        let text = (1..levels).fold(r#"{"label":"leaf"}"#.to_owned(), |inner, _| {
            format!(r#"{{"label":"branch","inner":{inner}}}"#)
        });
        Ok((f64::from(levels), timed(|| read(&text))?))
    });
    Ok(exponent(&points.collect::<Outcome<Vec<_>>>()?))
}

fn read<T: RestType>(text: &str) -> Outcome<()> {
    black_box(Deserializer::new().deserialize::<T>(text)?);
    Ok(())
}

fn serde_reads<T: DeserializeOwned>(text: &str) -> Outcome<()> {
    let mut parser = serde_json::Deserializer::from_str(text);
    // Its own limit is one level lower.
    parser.disable_recursion_limit();
    black_box(T::deserialize(&mut parser)?);
    Ok(())
}

/// Nanoseconds of one reading, once it is known to succeed.
fn timed(read: impl Fn() -> Outcome<()>) -> Outcome<f64> {
    read()?;
    let read = || drop(black_box(read()));
    let calls = calls_per_round(&read);
    let budget = Duration::from_millis(400).as_nanos() as f64;
    let once = time(&read, calls);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 3 and 9")]
    let rounds = (budget / (once * f64::from(calls))).clamp(3.0, 9.0) as usize;
    Ok(median((0..rounds).map(|_| time(&read, calls))))
}

/// The slope of the line through the logarithms, by least squares.
pub(crate) fn exponent(points: &[(f64, f64)]) -> f64 {
    let count = f64::from(u32::try_from(points.len()).unwrap_or(1));
    let logarithms = || points.iter().map(|(x, y)| (x.ln(), y.ln()));
    let mean_x = logarithms().map(|(x, _)| x).sum::<f64>() / count;
    let mean_y = logarithms().map(|(_, y)| y).sum::<f64>() / count;
    let covariance: f64 = logarithms().map(|(x, y)| (x - mean_x) * (y - mean_y)).sum();
    covariance / logarithms().map(|(x, _)| (x - mean_x).powi(2)).sum::<f64>()
}
