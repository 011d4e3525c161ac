//! `xml_read` and `xml_write`: a page of List Blobs.

use msrest_model::{Deserializer, Serializer};
use msrest_model_examples::blob_storage::ListBlobsFlatSegmentResponse as Page;

use super::{Outcome, kept, same, side};
use crate::documents;
use crate::measure::Contest;
use crate::models::blob::ListBlobsFlatSegmentResponse as Twin;

/// The blobs of the longest page that the service sends.
pub(crate) const BLOBS: usize = 5000;

pub(crate) fn contests() -> Outcome<Vec<Contest>> {
    let text = kept(documents::blobs(BLOBS));
    let reader = Deserializer::new();
    let page: Page = reader.deserialize(text)?;
    let twin: Twin = quick_xml::de::from_str(text)?;
    let writer = Serializer::new().keep_readonly(true).xml_declaration(false);
    let (ours, theirs) = (writer.to_xml(&page)?, quick_xml::se::to_string(&twin)?);
    // Each side reads what the other wrote.
    same(&quick_xml::de::from_str::<Twin>(&ours)?, &twin, "xml_write")?;
    same(&reader.deserialize::<Page>(&theirs)?, &page, "xml_read")?;
    let contest = |workload, bytes, ours, theirs| Contest {
        workload,
        size: "large",
        document: "blobs",
        peer: "quick_xml",
        bytes,
        ours,
        theirs,
    };
    Ok(vec![
        contest(
            "xml_read",
            text.len(),
            side(move || reader.deserialize::<Page>(text)),
            side(move || quick_xml::de::from_str::<Twin>(text)),
        ),
        contest(
            "xml_write",
            ours.len(),
            side(move || writer.to_xml(&page)),
            side(move || quick_xml::se::to_string(&twin)),
        ),
    ])
}
