#![doc = include_str!("../../docs/guide/index.md")]

// The pages link to names of the crate without a path.
#[allow(unused_imports, reason = "for the links of the pages")]
use crate::*;

#[doc = include_str!("../../docs/guide/attributes.md")]
pub mod attributes {}

#[doc = include_str!("../../docs/guide/errors.md")]
pub mod errors {}

#[doc = include_str!("../../docs/guide/from_msrest.md")]
pub mod from_msrest {}

#[doc = include_str!("../../docs/guide/from_serde.md")]
pub mod from_serde {}

#[doc = include_str!("../../docs/guide/generated_models.md")]
pub mod generated_models {}

#[doc = include_str!("../../docs/guide/get_modify_put.md")]
pub mod get_modify_put {}

#[doc = include_str!("../../docs/guide/getting_started.md")]
#[cfg_attr(not(doctest), doc = "# A client with reqwest\n\n```rust")]
#[cfg_attr(not(doctest), doc = include_str!("../../docs/guide/client.rs"))]
#[cfg_attr(not(doctest), doc = "```\n\n# A server with axum\n\n```rust")]
#[cfg_attr(not(doctest), doc = include_str!("../../docs/guide/server.rs"))]
#[cfg_attr(not(doctest), doc = "```")]
pub mod getting_started {}

#[doc = include_str!("../../docs/guide/how_it_works.md")]
#[doc = include_str!("../../docs/guide/speed.svg")]
pub mod how_it_works {}

#[doc = include_str!("../../docs/guide/large_answers.md")]
pub mod large_answers {}

#[doc = include_str!("../../docs/guide/security.md")]
pub mod security {}

/// The programs of the tour, which are checked where they stand: as examples.
macro_rules! tour {
    ($($program:literal)*) => {
        #[doc = include_str!("../../docs/guide/tour.md")]
        $(#[cfg_attr(not(doctest), doc = concat!(
            "\n# ", $program, "\n\n```rust\n", include_str!(concat!("../../docs/tour/", $program, ".rs")), "```\n",
        ))])*
        pub mod tour {}
    };
}

tour! {
    "01_keys"
    "02_readonly"
    "03_transformers_and_extractors"
    "04_types"
    "05_polymorphism"
    "06_unions"
    "07_null_and_patch"
    "08_validation"
    "09_recovery"
    "10_secrets"
    "11_streams"
    "12_xml"
    "13_own_types"
    "14_generated_models"
}

#[doc = include_str!("../../docs/guide/types.md")]
pub mod types {}

#[doc = include_str!("../../docs/guide/validation.md")]
pub mod validation {}

#[cfg_attr(feature = "xml", doc = include_str!("../../docs/guide/xml.md"))]
#[cfg_attr(not(feature = "xml"), doc = "Models in XML. This page needs the feature `xml`.")]
pub mod xml {}
