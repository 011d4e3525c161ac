//! Models in XML.

use msrest_model::Serializer;
use server_models::xml_service::{
    AppleBarrel, Banana, ComplexTypeNoMeta, ComplexTypeWithMeta, JsonInput, JsonOutput,
    ModelWithByteProperty, ModelWithUrlProperty, ObjectWithXmsTextProperty, RootWithRefAndMeta,
    RootWithRefAndNoMeta, Slide, Slideshow,
};

use super::values::{at, text, texts};
use crate::suite::Suite;

pub(super) fn run(suite: &mut Suite<'_>) {
    let bytes = ModelWithByteProperty { bytes: Some(b"Hello world".to_vec()) };
    suite.get_and_put(["XmlGetBytes", "XmlPutBytes"], "/xml/bytes", &bytes);
    let url = ModelWithUrlProperty { url: text("https://myaccount.blob.core.windows.net/") };
    suite.get_and_put(["XmlGetUrl", "XmlPutUrl"], "/xml/url", &url);
    suite.get("jsonOutputInXMLSwagger", "/xml/jsonoutput", &JsonOutput { id: Some(42) });
    suite.put("jsonInputInXMLSwagger", "/xml/jsoninput", &JsonInput { id: Some(42) });
    let data = ObjectWithXmsTextProperty { language: text("english"), content: text("I am text") };
    suite.get("GetWithXMsText", "/xml/x-ms-text", &data);

    let root = RootWithRefAndNoMeta {
        ref_to_model: Some(ComplexTypeNoMeta { id: text("myid") }),
        something: text("else"),
    };
    let names = ["GetRootWithRefAndNoMetaXML", "PutRootWithRefAndNoMetaXML"];
    suite.get_and_put(names, "/xml/complex-type-ref-no-meta", &root);
    let root = RootWithRefAndMeta {
        ref_to_model: Some(ComplexTypeWithMeta { id: text("myid") }),
        something: text("else"),
    };
    let names = ["GetRootWithRefAndMetaXML", "PutRootWithRefAndMetaXML"];
    suite.get_and_put(names, "/xml/complex-type-ref-with-meta", &root);
    lists(suite);
    lists_at_the_root(suite);
}

fn lists(suite: &mut Suite<'_>) {
    let slide = |title, items| Slide { r#type: text("all"), title: text(title), items: Some(items) };
    let items = texts(["Why WonderWidgets are great", "", "Who buys WonderWidgets"]);
    let show = Slideshow {
        title: text("Sample Slide Show"),
        date: text("Date of publication"),
        author: text("Yours Truly"),
        slides: Some(vec![slide("Wake up to WonderWidgets!", Vec::new()), slide("Overview", items)]),
    };
    suite.get_and_put(["GetSimpleXML", "PutSimpleXML"], "/xml/simple", &show);
    let show = Slideshow { slides: Some(Vec::new()), ..Slideshow::default() };
    suite.get_and_put(["GetEmptyXMLList", "PutEmptyXMLList"], "/xml/empty-list", &show);

    let barrel = AppleBarrel {
        good_apples: Some(texts(["Fuji", "Gala"])),
        bad_apples: Some(texts(["Red Delicious"])),
    };
    suite.get_and_put(["GetWrappedXMLList", "PutWrappedXMLList"], "/xml/wrapped-lists", &barrel);
    let barrel = AppleBarrel { good_apples: Some(Vec::new()), bad_apples: Some(Vec::new()) };
    let names = ["GetEmptyWrappedXMLList", "PutEmptyWrappedXMLList"];
    suite.get_and_put(names, "/xml/empty-wrapped-lists", &barrel);

    let banana = Banana {
        name: text("Unknown Banana"),
        flavor: text(""),
        expiration: Some(at("2012-02-24T00:53:52.789Z")),
    };
    suite.get_and_put(["GetXMLEmptyNode", "PutXMLEmptyNode"], "/xml/empty-child-element", &banana);
}

fn lists_at_the_root(suite: &mut Suite<'_>) {
    let banana = |name, flavor| Banana {
        name: text(name),
        flavor: text(flavor),
        expiration: Some(at("2018-02-28T00:40:00.123Z")),
    };
    let (cavendish, plantain) = (banana("Cavendish", "Sweet"), banana("Plantain", "Savory"));
    for (names, path, bananas) in [
        (["GetXMLListAtRoot", "PutXMLListAtRoot"], "/xml/root-list", vec![cavendish.clone(), plantain]),
        (["GetXMLListAtRootSingle", "PutXMLListAtRootSingle"], "/xml/root-list-single-item", vec![cavendish]),
        (["GetEmptyXMLListAtRoot", "PutEmptyXMLListAtRoot"], "/xml/empty-root-list", Vec::new()),
    ] {
        let [get, put] = names;
        suite.get_unusual(get, path, &bananas);
        suite.scenario(put, |suite| {
            // The name of a list stands in the document beside the operation.
            let text = Serializer::new().xml_root("bananas").body(&bananas)?;
            suite.put_xml(path, text)
        });
    }
}
