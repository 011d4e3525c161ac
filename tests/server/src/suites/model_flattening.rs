//! Attributes that stand under parents.

use std::collections::BTreeMap;

use minreq::Method::{Post, Put};
use server_models::model_flattening::{
    FlattenedProduct, FlattenedProductPropertiesProvisioningStateValues as StateValues, ResourceCollection,
    SimpleProduct,
};

use super::values::{map, text, text_map};
use crate::suite::Suite;

pub(super) fn run(suite: &mut Suite<'_>) {
    let path = "/model-flatten/array";
    suite.get("getModelFlattenArray", path, &vec![full("1"), resource("2", true), resource("3", false)]);
    suite.put("putModelFlattenArray", path, &vec![located("West US", true), located("Building 44", false)]);

    let path = "/model-flatten/dictionary";
    suite.get("getModelFlattenDictionary", path, &resources());
    suite.put("putModelFlattenDictionary", path, &products());

    let path = "/model-flatten/resourcecollection";
    let collection = ResourceCollection {
        productresource: Some(resource("7", true)),
        arrayofresources: Some(vec![full("4"), resource("5", true), resource("6", false)]),
        dictionaryofresources: Some(resources()),
    };
    suite.get("getModelFlattenResourceCollection", path, &collection);
    let collection = ResourceCollection {
        productresource: Some(product("India", false, "Azure")),
        arrayofresources: Some(vec![
            product("West US", true, "Product1"),
            product("East US", false, "Product2"),
        ]),
        dictionaryofresources: Some(products()),
    };
    suite.put("putModelFlattenResourceCollection", path, &collection);

    // The constant is written by itself, and read.
    let plain = SimpleProduct {
        product_id: text("123"),
        description: text("product description"),
        max_product_display_name: text("max name"),
        odata_value: text("http://foo"),
        ..SimpleProduct::default()
    };
    let answer = SimpleProduct { capacity: text("Large"), ..plain.clone() };
    let path = "/model-flatten/customFlattening";
    suite.exchange("postModelFlattenCustomParameter", (Post, path), &plain, &answer);
    let grouped = format!("{path}/parametergrouping/groupproduct");
    suite.exchange("putModelFlattenCustomGroupedParameter", (Put, &grouped), &plain, &answer);
    let generic = |product| SimpleProduct { generic_value: text("https://generic"), ..product };
    suite.exchange("putModelFlattenCustomBase", (Put, path), &generic(plain), &generic(answer));
}

/// A resource as the server has it.
fn resource(number: &str, is_located: bool) -> FlattenedProduct {
    FlattenedProduct {
        id: text(number),
        name: Some(format!("Resource{number}")),
        location: if is_located { text("Building 44") } else { None },
        ..FlattenedProduct::default()
    }
}

/// A resource with properties.
fn full(number: &str) -> FlattenedProduct {
    FlattenedProduct {
        r#type: text("Microsoft.Web/sites"),
        tags: Some(text_map([("tag1", "value1"), ("tag2", "value3")])),
        p_name: Some(format!("Product{number}")),
        properties_type: text("Flat"),
        provisioning_state_values: Some(StateValues::Ok),
        provisioning_state: text("Succeeded"),
        ..resource(number, true)
    }
}

fn resources() -> BTreeMap<String, FlattenedProduct> {
    map([("Product1", full("1")), ("Product2", resource("2", true)), ("Product3", resource("3", false))])
}

/// A resource as a client creates it.
fn located(location: &str, is_tagged: bool) -> FlattenedProduct {
    FlattenedProduct {
        location: text(location),
        tags: is_tagged.then(|| text_map([("tag1", "value1"), ("tag2", "value3")])),
        ..FlattenedProduct::default()
    }
}

fn product(location: &str, is_tagged: bool, name: &str) -> FlattenedProduct {
    FlattenedProduct { p_name: text(name), properties_type: text("Flat"), ..located(location, is_tagged) }
}

fn products() -> BTreeMap<String, FlattenedProduct> {
    map([
        ("Resource1", product("West US", true, "Product1")),
        ("Resource2", product("Building 44", false, "Product2")),
    ])
}
