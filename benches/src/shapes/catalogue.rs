//! A catalogue: maps with numeric keys, ids, nested lists of small objects.

use super::random::Random;
use super::{Shape, array, joined};

pub(crate) struct Catalogue;

impl Shape for Catalogue {
    const NAME: &'static str = "catalogue";
    const COUNT: usize = 600;
    const FEW: Option<usize> = Some(30);

    type Ours = ours::Catalogue;
    type Theirs = for_serde::Catalogue;

    fn text(count: usize) -> String {
        let categories =
            joined(20, |number| format!(r#""{}":"{}""#, category(number), Random::new(number).words(2)));
        let products = joined(count, |number| format!(r#""{}":{}"#, id(number), product(number)));
        let offers = array(count, offer);
        format!(r#"{{"categoryNames":{{{categories}}},"products":{{{products}}},"offers":{offers}}}"#)
    }

    fn keys() -> Vec<&'static str> {
        KEYS.to_vec()
    }
}

/// The same text as people print it, with a line for each value.
pub(crate) struct Pretty;

impl Shape for Pretty {
    const NAME: &'static str = "pretty";
    const COUNT: usize = Catalogue::COUNT;
    const FEW: Option<usize> = Catalogue::FEW;

    type Ours = ours::Catalogue;
    type Theirs = for_serde::Catalogue;

    fn text(count: usize) -> String {
        // A value of sonic-rs keeps the order. An empty text is one that no side reads.
        let value = sonic_rs::from_str::<sonic_rs::Value>(&Catalogue::text(count));
        value.and_then(|value| sonic_rs::to_string_pretty(&value)).unwrap_or_default()
    }

    fn keys() -> Vec<&'static str> {
        KEYS.to_vec()
    }
}

fn category(number: usize) -> usize {
    205_110 + number % 20
}

fn id(number: usize) -> usize {
    338_937_235 + 17 * number
}

fn product(number: usize) -> String {
    let mut random = Random::new(number);
    let categories = array(3, |index| category(number + index).to_string());
    let (name, description) = (random.words(3), random.words(12));
    format!(
        r#"{{"id":{},"name":"{name}","description":"{description}","logo":null,"categoryIds":{categories}}}"#,
        id(number)
    )
}

fn offer(number: usize) -> String {
    let mut random = Random::new(number);
    let prices = array(3, |tier| {
        format!(r#"{{"amount":{},"currencyId":978,"tierId":{}}}"#, random.below(200_000), 337_100_890 + tier)
    });
    let shelves = |random: &mut Random| {
        array(3, |_| {
            let slots = array(4, |_| random.below(1000).to_string());
            format!(r#"{{"shelfId":{},"slotIds":{slots}}}"#, 205_705_994 + random.below(50))
        })
    };
    let stocks = array(2, |index| {
        format!(r#"{{"warehouseId":{},"shelves":{}}}"#, 341_172_000 + index, shelves(&mut random))
    });
    format!(
        r#"{{"id":{},"productId":{},"start":{},"prices":{prices},"stocks":{stocks}}}"#,
        339_887_544 + number,
        id(number),
        1_372_701_600_000_u64 + 60_000 * random.below(1_000_000),
    )
}

models! {
    Catalogue {
        "categoryNames" category_names: BTreeMap<String, String>,
        "products" products: BTreeMap<String, Product>,
        "offers" offers: Vec<Offer>,
    }
    Product {
        "id" id: i64,
        "name" name: String,
        "description" description: String,
        "logo" logo: String,
        "categoryIds" category_ids: Vec<i64>,
    }
    Offer {
        "id" id: i64,
        "productId" product_id: i64,
        "start" start: i64,
        "prices" prices: Vec<Price>,
        "stocks" stocks: Vec<Stock>,
    }
    Price {
        "amount" amount: i64,
        "currencyId" currency_id: i64,
        "tierId" tier_id: i64,
    }
    Stock {
        "warehouseId" warehouse_id: i64,
        "shelves" shelves: Vec<Shelf>,
    }
    Shelf {
        "shelfId" shelf_id: i64,
        "slotIds" slot_ids: Vec<i64>,
    }
}
