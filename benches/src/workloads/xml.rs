//! `xml_read` and `xml_write`: a page of List Blobs.

use msrest_model::{Deserializer, Serializer};
use msrest_model_examples::blob_storage::ListBlobsFlatSegmentResponse as Page;

use super::{Outcome, same, side};
use crate::measure::{Contest, Sides};
use crate::models::blob::{ListBlobsFlatSegmentResponse as Twin, page};

/// The blobs of the longest page that the service sends.
pub(crate) const BLOBS: usize = 5000;

pub(crate) fn contests() -> [Contest; 2] {
    let contest = |workload, prepare| Contest {
        workload,
        shape: "blobs",
        size: "large",
        peer: "quick_xml",
        count: BLOBS,
        few: None,
        prepare,
    };
    [contest("xml_read", read), contest("xml_write", write)]
}

fn read(count: usize) -> Outcome<Sides> {
    let text = page(count);
    let written_by_serde = quick_xml::se::to_string(&quick_xml::de::from_str::<Twin>(&text)?)?;
    let reader = Deserializer::new();
    same(&reader.deserialize::<Page>(&text)?, &reader.deserialize(&written_by_serde)?, "xml_read")?;
    let theirs = text.clone();
    Ok(Sides {
        bytes: text.len(),
        ours: side(move || reader.deserialize::<Page>(&text)),
        theirs: side(move || quick_xml::de::from_str::<Twin>(&theirs)),
    })
}

fn write(count: usize) -> Outcome<Sides> {
    let text = page(count);
    let model: Page = Deserializer::new().deserialize(&text)?;
    let twin: Twin = quick_xml::de::from_str(&text)?;
    let writer = Serializer::new().keep_readonly(true).xml_declaration(false);
    let written = writer.to_xml(&model)?;
    same(&quick_xml::de::from_str::<Twin>(&written)?, &twin, "xml_write")?;
    Ok(Sides {
        bytes: written.len(),
        ours: side(move || writer.to_xml(&model)),
        theirs: side(move || quick_xml::se::to_string(&twin)),
    })
}
