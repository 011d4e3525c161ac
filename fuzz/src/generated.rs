//! Models that can be written and read again as they are.

use std::collections::{BTreeMap, BTreeSet};

use arbitrary::{Arbitrary, Result, Unstructured};
use chrono::{DateTime, TimeDelta, Utc};
use msrest_model::{Duration, OneOrMany};
use rust_decimal::Decimal;
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::models::*;

/// How many models stand in each other.
const LEVELS: usize = 3;

type Generate<T> = fn(&mut Unstructured) -> Result<T>;

impl<'a> Arbitrary<'a> for Wide {
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
        wide(bytes, LEVELS)
    }
}

impl<'a> Arbitrary<'a> for Fish {
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
        fish(bytes, LEVELS)
    }
}

impl<'a> Arbitrary<'a> for Typed {
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
        typed(bytes, LEVELS)
    }
}

fn option<T>(bytes: &mut Unstructured, generate: Generate<T>) -> Result<Option<T>> {
    if bytes.arbitrary()? { generate(bytes).map(Some) } else { Ok(None) }
}

fn below<T>(
    bytes: &mut Unstructured,
    levels: usize,
    generate: fn(&mut Unstructured, usize) -> Result<T>,
) -> Result<Option<T>> {
    if levels > 0 && bytes.arbitrary()? { generate(bytes, levels - 1).map(Some) } else { Ok(None) }
}

fn few<T>(bytes: &mut Unstructured, generate: Generate<T>) -> Result<Vec<T>> {
    (0..bytes.int_in_range(0..=3)?).map(|_| generate(bytes)).collect()
}

/// What belongs to no attribute.
fn unknown<T>(bytes: &mut Unstructured, generate: Generate<T>) -> Result<Vec<(String, T)>> {
    few(bytes, |bytes| Ok(format!("extra{}", bytes.int_in_range(0..=3)?)))?
        .into_iter()
        .map(|key| Ok((key, generate(bytes)?)))
        .collect()
}

fn typed(bytes: &mut Unstructured, levels: usize) -> Result<Typed> {
    let (label, display_name) = bytes.arbitrary()?;
    let rest = unknown(bytes, |bytes| bytes.arbitrary())?.into_iter().collect();
    Ok(Typed { label, display_name, inner: below(bytes, levels, typed)?.map(Box::new), rest })
}

fn wide(bytes: &mut Unstructured, levels: usize) -> Result<Wide> {
    let (resource_id, display_name, sku_name, odata) = bytes.arbitrary()?;
    let (tier, enabled, length, clearable) = bytes.arbitrary()?;
    Ok(Wide {
        resource_id,
        display_name,
        sku_name,
        tier,
        enabled,
        odata,
        // It is always written.
        kind: Some("wide".to_owned()),
        ratio: bytes.arbitrary::<Option<f64>>()?.filter(|ratio| ratio.is_finite()),
        length,
        created: option(bytes, |bytes| date_time(bytes, 1))?,
        modified: option(bytes, |bytes| date_time(bytes, 1_000_000_000))?,
        day: option(bytes, |bytes| date_time(bytes, 1).map(|time| time.date_naive()))?,
        clock: option(bytes, |bytes| date_time(bytes, 1).map(|time| time.time()))?,
        wait: option(bytes, duration)?,
        lease: option(bytes, |bytes| Ok(TimeDelta::nanoseconds(bytes.arbitrary::<i64>()? / 100 * 100)))?,
        price: option(bytes, decimal)?,
        uuid: bytes.arbitrary::<Option<u128>>()?.map(Uuid::from_u128),
        color: option(bytes, color)?,
        level: option(bytes, |bytes| Ok(bytes.choose(&[Level::Low, Level::High])?.clone()))?,
        bytes: bytes.arbitrary()?,
        clearable,
        when: option(bytes, when)?,
        inner: below(bytes, levels, wide)?.map(Box::new),
        list: option(bytes, |bytes| few(bytes, inner))?,
        table: option(bytes, |bytes| {
            let keys: BTreeSet<String> = bytes.arbitrary()?;
            keys.into_iter().take(3).map(|key| Ok((key, option(bytes, inner)?))).collect()
        })?,
        by_code: bytes.arbitrary()?,
        fish: below(bytes, levels, fish)?,
        shoal: below(bytes, levels, |bytes, levels| {
            let only = fish(bytes, levels)?;
            Ok(if bytes.arbitrary()? { OneOrMany::One(only) } else { OneOrMany::Many(vec![only]) })
        })?,
        setting: option(bytes, setting)?,
        payload: option(bytes, |bytes| json(bytes, 3))?.filter(|payload| !payload.is_null()),
        rest: unknown(bytes, |bytes| json(bytes, 3))?.into_iter().collect(),
    })
}

/// Of the years 1 to 9999, in whole parts of so many nanoseconds.
fn date_time(bytes: &mut Unstructured, part: u32) -> Result<DateTime<Utc>> {
    let seconds = bytes.int_in_range(-62_135_596_800..=253_402_300_799_i64)?;
    let nanoseconds = bytes.int_in_range(0..=999_999_999_u32)? / part * part;
    Ok(DateTime::from_timestamp(seconds, nanoseconds).unwrap_or_default())
}

/// All parts have one sign.
fn duration(bytes: &mut Unstructured) -> Result<Duration> {
    let sign = if bytes.arbitrary()? { -1 } else { 1 };
    let (years, months) = (bytes.int_in_range(0..=9999)?, bytes.int_in_range(0..=30)?);
    let rest = TimeDelta::nanoseconds(i64::from(sign) * bytes.int_in_range(0..=i64::MAX)?);
    Ok(Duration::new(sign * years, sign * months, rest).unwrap_or_default())
}

fn decimal(bytes: &mut Unstructured) -> Result<Decimal> {
    let (digits, places) = (bytes.arbitrary::<i64>()?, bytes.int_in_range(0..=28)?);
    Ok(Decimal::try_from_i128_with_scale(digits.into(), places).unwrap_or_default())
}

fn color(bytes: &mut Unstructured) -> Result<Color> {
    Ok(match bytes.int_in_range(0..=3)? {
        0 => Color::Red,
        1 => Color::BlueGreen,
        number => Color::Other(format!("{number}?")),
    })
}

fn when(bytes: &mut Unstructured) -> Result<When> {
    Ok(match bytes.int_in_range(0..=2)? {
        0 => When::Seconds(bytes.arbitrary()?),
        1 => When::Name(bytes.arbitrary()?),
        _ => When::Base(base(bytes)?),
    })
}

fn base(bytes: &mut Unstructured) -> Result<Base> {
    let (label, zones) = bytes.arbitrary()?;
    Ok(Base { label, zones })
}

fn inner(bytes: &mut Unstructured) -> Result<Inner> {
    let (count, tags, retries) = bytes.arbitrary()?;
    let (number, code) = bytes.arbitrary()?;
    Ok(Inner { count, tags, pair: (number, Code(code)), retries, base: base(bytes)? })
}

fn fish(bytes: &mut Unstructured, levels: usize) -> Result<Fish> {
    Ok(match bytes.int_in_range(0..=3)? {
        0 => {
            let display_name = bytes.arbitrary()?;
            Fish::Shark(Shark::Goblin(Goblin { color: option(bytes, color)?, display_name }))
        }
        1 => {
            let rest = unknown(bytes, |bytes| json(bytes, 3))?.into_iter().collect();
            Fish::Shark(Shark::Other(OtherShark {
                kind: Some("shark".to_owned()),
                count: bytes.arbitrary()?,
                rest,
            }))
        }
        2 => {
            let friend = below(bytes, levels, fish)?;
            Fish::Salmon(Salmon { id: bytes.arbitrary()?, friends: friend.map(|friend| vec![friend]) })
        }
        _ => Fish::Other(OtherFish { kind: kind(bytes)?, id: bytes.arbitrary()? }),
    })
}

fn setting(bytes: &mut Unstructured) -> Result<Setting> {
    Ok(if bytes.arbitrary()? {
        let display_name = bytes.arbitrary()?;
        Setting::Wide(Goblin { color: option(bytes, color)?, display_name })
    } else {
        let rest = unknown(bytes, |bytes| json(bytes, 3))?.into_iter().collect();
        Setting::Other(OtherSetting { kind: kind(bytes)?, id: bytes.arbitrary()?, rest })
    })
}

/// A discriminator that selects the base.
fn kind(bytes: &mut Unstructured) -> Result<Option<String>> {
    option(bytes, |bytes| Ok((*bytes.choose(&["odd", "", "Sharks"])?).to_owned()))
}

/// Any JSON.
fn json(bytes: &mut Unstructured, levels: usize) -> Result<Value> {
    Ok(match bytes.int_in_range(0..=8)? {
        0 => Value::Null,
        1 => bytes.arbitrary::<bool>()?.into(),
        2 => bytes.arbitrary::<i64>()?.into(),
        3 => bytes.arbitrary::<u64>()?.into(),
        4 => bytes.arbitrary::<f64>()?.into(),
        5 if levels > 0 => {
            (0..bytes.int_in_range(0..=3)?).map(|_| json(bytes, levels - 1)).collect::<Result<_>>()?
        }
        6 if levels > 0 => {
            let keys: BTreeMap<String, ()> = bytes.arbitrary()?;
            let entries = keys.into_keys().take(3).map(|key| Ok((key, json(bytes, levels - 1)?)));
            entries.collect::<Result<Map<_, _>>>()?.into()
        }
        _ => bytes.arbitrary::<String>()?.into(),
    })
}
