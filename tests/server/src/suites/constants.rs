//! Constants in bodies.

use minreq::Method::Post;
use server_models::validation::{ChildProduct, ConstantProduct, Product};

use super::values::{text, texts};
use crate::suite::Suite;

pub(super) fn run(suite: &mut Suite<'_>) {
    let product = Product {
        display_names: Some(texts(["one", "two"])),
        image: text("http://foo"),
        child: Some(ChildProduct::default()),
        const_child: Some(ConstantProduct::default()),
        ..Product::default()
    };
    let answer = Product {
        child: Some(ChildProduct { const_property: text("constant"), ..ChildProduct::default() }),
        const_child: Some(ConstantProduct {
            const_property: text("constant"),
            const_property2: text("constant2"),
        }),
        const_int: Some(0),
        const_string: text("constant"),
        ..product.clone()
    };
    suite.exchange(
        "ConstantsInBody",
        (Post, "/validation/constantsInPath/constant/value"),
        &product,
        &answer,
    );
}
