//! The models of the properties, and any value of them.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use msrest_model::{Duration, Model, RestEnum};
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::{Just, Strategy, any, prop_oneof};
use serde_json::{Map, Value};

#[derive(Debug, Clone, PartialEq, RestEnum)]
#[rest(rename_all = "camelCase")]
pub(crate) enum Color {
    Red,
    BlueGreen,
    #[rest(unknown)]
    Other(String),
}

/// Flattened paths, nested models, lists, maps and what is sent beyond them.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub(crate) struct Wide {
    #[rest(key = "id")]
    pub(crate) resource_id: Option<String>,
    #[rest(key = "properties.name")]
    pub(crate) display_name: Option<String>,
    #[rest(key = "properties.sku.name")]
    pub(crate) sku_name: Option<String>,
    #[rest(key = "properties.sku.tier")]
    pub(crate) tier: Option<i32>,
    #[rest(key = "properties.enabled")]
    pub(crate) enabled: Option<bool>,
    #[rest(key = "odata\\.type")]
    pub(crate) odata: Option<String>,
    pub(crate) ratio: Option<f64>,
    #[rest(key = "createdTime")]
    pub(crate) created: Option<DateTime<Utc>>,
    #[rest(key = "timeout")]
    pub(crate) wait: Option<Duration>,
    pub(crate) color: Option<Color>,
    #[rest(format = "base64")]
    pub(crate) bytes: Option<Vec<u8>>,
    pub(crate) inner: Option<Box<Wide>>,
    #[rest(key = "items.list")]
    pub(crate) list: Option<Vec<Inner>>,
    #[rest(key = "items.table")]
    pub(crate) table: Option<BTreeMap<String, Option<Inner>>>,
    pub(crate) payload: Option<Value>,
    #[rest(additional_properties(send))]
    pub(crate) rest: Map<String, Value>,
}

/// A field without an `Option`.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub(crate) struct Inner {
    pub(crate) count: i64,
    #[rest(key = "props.tags")]
    pub(crate) tags: Option<Vec<Option<String>>>,
}

/// The same with readonly attributes at two depths.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub(crate) struct Guarded {
    #[rest(key = "properties.state", readonly)]
    pub(crate) state: Option<String>,
    #[rest(key = "properties.name")]
    pub(crate) label: Option<String>,
    #[rest(readonly)]
    pub(crate) wide: Option<Wide>,
    pub(crate) list: Option<Vec<Guarded>>,
}

/// JSON without `null` at its root, which would mean absent.
pub(crate) fn some_json() -> impl Strategy<Value = Value> {
    json().prop_filter("null means absent", |value| !value.is_null())
}

pub(crate) fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        // Quarters are the same number in every build.
        any::<i32>().prop_map(|number| Value::from(f64::from(number) / 4.0)),
        ".{0,6}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..3).prop_map(Value::from),
            btree_map("[a-c]{1,2}", inner, 0..3).prop_map(|entries| entries.into_iter().collect::<Value>()),
        ]
    })
}

pub(crate) fn inner() -> impl Strategy<Value = Inner> {
    (any::<i64>(), option::of(vec(option::of(".{0,4}"), 0..3)))
        .prop_map(|(count, tags)| Inner { count, tags })
}

fn date_time() -> impl Strategy<Value = DateTime<Utc>> {
    // The years 1 to 9999.
    (-62_135_596_800_i64..253_402_300_800, 0_u32..1_000_000_000)
        .prop_filter_map("in range", |(seconds, nanos)| DateTime::from_timestamp(seconds, nanos))
}

fn duration() -> impl Strategy<Value = Duration> {
    (any::<bool>(), 0_i32..100, 0_i32..30, 0_i64..100_000_000_000).prop_filter_map(
        "one sign",
        |(negative, years, months, millis)| {
            let sign = if negative { -1 } else { 1 };
            let rest = chrono::TimeDelta::milliseconds(i64::from(sign) * millis);
            Duration::new(sign * years, sign * months, rest).ok()
        },
    )
}

fn color() -> impl Strategy<Value = Color> {
    prop_oneof![
        Just(Color::Red),
        Just(Color::BlueGreen),
        "[0-9]{1,3}".prop_map(|text| Color::Other(format!("x{text}"))),
    ]
}

/// Keys that no extractor takes for an attribute.
fn rest() -> impl Strategy<Value = Map<String, Value>> {
    btree_map("extra[0-9]", json(), 0..3).prop_map(|entries| entries.into_iter().collect())
}

pub(crate) fn wide() -> impl Strategy<Value = Wide> {
    flat_wide().prop_recursive(2, 4, 1, |below| {
        (flat_wide(), option::of(below))
            .prop_map(|(wide, inner)| Wide { inner: inner.map(Box::new), ..wide })
            .boxed()
    })
}

fn flat_wide() -> impl Strategy<Value = Wide> {
    let texts = [option::of(".{0,5}"), option::of(".{0,5}"), option::of(".{0,5}"), option::of(".{0,5}")];
    let numbers =
        (option::of(any::<i32>()), option::of(any::<bool>()), option::of(proptest::num::f64::NORMAL));
    let others = (option::of(date_time()), option::of(duration()), option::of(color()));
    let nested = (
        option::of(vec(any::<u8>(), 0..5)),
        option::of(vec(inner(), 0..3)),
        option::of(btree_map("[a-z]{0,3}", option::of(inner()), 0..3)),
        option::of(some_json()),
        rest(),
    );
    (texts, numbers, others, nested).prop_map(|(texts, numbers, others, nested)| {
        let [resource_id, display_name, sku_name, odata] = texts;
        let (tier, enabled, ratio) = numbers;
        let (created, wait, color) = others;
        let (bytes, list, table, payload, rest) = nested;
        Wide {
            resource_id,
            display_name,
            sku_name,
            tier,
            enabled,
            odata,
            ratio,
            created,
            wait,
            color,
            bytes,
            inner: None,
            list,
            table,
            payload,
            rest,
        }
    })
}

pub(crate) fn guarded() -> impl Strategy<Value = Guarded> {
    let leaf = (option::of(".{0,5}"), option::of(".{0,5}"), option::of(flat_wide()))
        .prop_map(|(state, label, wide)| Guarded { state, label, wide, list: None });
    leaf.prop_recursive(2, 4, 2, |below| {
        (option::of(".{0,5}"), option::of(vec(below, 0..3))).prop_map(|(state, list)| Guarded {
            state,
            label: None,
            wide: None,
            list,
        })
    })
}
