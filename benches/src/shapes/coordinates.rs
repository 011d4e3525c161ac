//! Outlines of regions: lists of lists of floats.

use super::random::Random;
use super::{Shape, array};

pub(crate) struct Coordinates;

impl Shape for Coordinates {
    const NAME: &'static str = "coordinates";
    const COUNT: usize = 200;
    const FEW: Option<usize> = Some(20);

    type Ours = Vec<ours::Region>;
    type Theirs = Vec<for_serde::Region>;

    fn text(count: usize) -> String {
        array(count, region)
    }

    fn keys() -> Vec<&'static str> {
        KEYS.to_vec()
    }
}

/// A surveyed region has six decimals, a computed one all digits that a float has.
fn region(number: usize) -> String {
    let mut random = Random::new(number);
    let ring = |random: &mut Random| {
        array(40, |_| {
            let (longitude, latitude) = (random.fraction() * 360.0 - 180.0, random.fraction() * 180.0 - 90.0);
            if number.is_multiple_of(2) {
                format!("[{longitude:.6},{latitude:.6}]")
            } else {
                format!("[{longitude:?},{latitude:?}]")
            }
        })
    };
    let rings = array(2, |_| ring(&mut random));
    format!(r#"{{"name":"region {number}","outline":{rings}}}"#)
}

models! {
    Region {
        "name" name: String,
        "outline" outline: Vec<Vec<Vec<f64>>>,
    }
}
