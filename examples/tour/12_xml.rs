//! Models in XML: `xml(..)` says what is an attribute, a wrapped list, or named otherwise.

use std::error::Error;

use msrest_model::{Model, Serializer};

#[derive(Debug, Model)]
#[rest(rename_all = "PascalCase", xml(name = "EnumerationResults"))]
struct Page {
    #[rest(xml(attr))]
    container_name: Option<String>,
    #[rest(xml(wrapped))]
    blobs: Option<Vec<Blob>>,
    next_marker: Option<String>,
}

#[derive(Debug, Model)]
#[rest(rename_all = "PascalCase", xml(name = "Blob"))]
struct Blob {
    name: String,
    length: Option<u64>,
    #[rest(xml(wrapped, items_name = "Tag"))]
    tags: Option<Vec<String>>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let body = r#"<?xml version="1.0" encoding="utf-8"?><EnumerationResults ContainerName="photos"><Blobs>
        <Blob><Name>a &amp; b.jpg</Name><Length>30</Length><Tags><Tag>new</Tag><Tag>blue</Tag></Tags></Blob>
        </Blobs><NextMarker/></EnumerationResults>"#;
    let page = Page::deserialize(body)?;
    println!("{page:?}");
    println!("{}", page.to_xml()?);

    // Any other form of the same model.
    println!("{}", page.to_json()?);
    let tags = Serializer::new().xml_declaration(false).xml_root("Tags");
    println!("{}", tags.to_xml(&vec!["a".to_owned(), "b".to_owned()])?);
    if let Err(error) = Page::deserialize("<EnumerationResults><Blobs><Blob/></Blobs></EnumerationResults>") {
        println!("{error}");
    }
    Ok(())
}

// Prints:
// Page { container_name: Some("photos"), blobs: Some([Blob { name: "a & b.jpg", length: Some(30), tags: Some(["new", "blue"]) }]), next_marker: Some("") }
// <?xml version="1.0" encoding="utf-8"?><EnumerationResults ContainerName="photos"><Blobs><Blob><Name>a &amp; b.jpg</Name><Length>30</Length><Tags><Tag>new</Tag><Tag>blue</Tag></Tags></Blob></Blobs><NextMarker/></EnumerationResults>
// {"ContainerName":"photos","Blobs":[{"Name":"a & b.jpg","Length":30,"Tags":["new","blue"]}],"NextMarker":""}
// <Tags><Tags>a</Tags><Tags>b</Tags></Tags>
// EnumerationResults/Blobs/Blob[0]/Name: a value is needed here and absent; make the field an `Option` to allow that at line 1 column 28
