//! Rows of 50 integers and short texts: what an attribute costs.

use super::random::Random;
use super::{Shape, array, joined};

pub(crate) struct WideRows;

impl Shape for WideRows {
    const NAME: &'static str = "wide_rows";
    const COUNT: usize = 1000;
    const FEW: Option<usize> = Some(20);

    type Ours = Vec<ours::Row>;
    type Theirs = Vec<for_serde::Row>;

    fn text(count: usize) -> String {
        array(count, row)
    }

    fn keys() -> Vec<&'static str> {
        KEYS.to_vec()
    }
}

fn row(number: usize) -> String {
    let mut random = Random::new(number);
    let columns = joined(25, |column| {
        let (quantity, label) = (random.below(100_000), random.word());
        format!(r#""quantity{column:02}":{quantity},"label{column:02}":"{label}""#)
    });
    format!("{{{columns}}}")
}

models! {
    Row {
        "quantity00" quantity_00: i64,
        "label00" label_00: String,
        "quantity01" quantity_01: i64,
        "label01" label_01: String,
        "quantity02" quantity_02: i64,
        "label02" label_02: String,
        "quantity03" quantity_03: i64,
        "label03" label_03: String,
        "quantity04" quantity_04: i64,
        "label04" label_04: String,
        "quantity05" quantity_05: i64,
        "label05" label_05: String,
        "quantity06" quantity_06: i64,
        "label06" label_06: String,
        "quantity07" quantity_07: i64,
        "label07" label_07: String,
        "quantity08" quantity_08: i64,
        "label08" label_08: String,
        "quantity09" quantity_09: i64,
        "label09" label_09: String,
        "quantity10" quantity_10: i64,
        "label10" label_10: String,
        "quantity11" quantity_11: i64,
        "label11" label_11: String,
        "quantity12" quantity_12: i64,
        "label12" label_12: String,
        "quantity13" quantity_13: i64,
        "label13" label_13: String,
        "quantity14" quantity_14: i64,
        "label14" label_14: String,
        "quantity15" quantity_15: i64,
        "label15" label_15: String,
        "quantity16" quantity_16: i64,
        "label16" label_16: String,
        "quantity17" quantity_17: i64,
        "label17" label_17: String,
        "quantity18" quantity_18: i64,
        "label18" label_18: String,
        "quantity19" quantity_19: i64,
        "label19" label_19: String,
        "quantity20" quantity_20: i64,
        "label20" label_20: String,
        "quantity21" quantity_21: i64,
        "label21" label_21: String,
        "quantity22" quantity_22: i64,
        "label22" label_22: String,
        "quantity23" quantity_23: i64,
        "label23" label_23: String,
        "quantity24" quantity_24: i64,
        "label24" label_24: String,
    }
}
