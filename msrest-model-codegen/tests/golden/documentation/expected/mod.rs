//! Models of documentation.
//!
//! Generated from `document.json` by `msrest-codegen`.

use msrest_model::Model;

/// One.
///
/// Two with \[brackets\], [a link](https://example.com/a_b), <https://example.com/x?y=1>. And
/// \<b\>HTML\</b\>, `code`, \*stars\*, a\_b\_c, \# and \`\`\`.
///
/// \- a list - of \`two 1. numbered indented like code \| a \| b \|
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct Documented {
    /// Only a title.
    pub title: Option<String>,
    /// A sentence that goes on and on until it does not fit into one line of the source any more, which it
    /// does now, and then goes on.
    pub long: Option<String>,
    /// `default`.
    ///
    /// Default: `5`.
    pub default: Option<i64>,
    /// With a default.
    ///
    /// Default: `on`.
    pub text_default: Option<String>,
    /// `deprecated`.
    ///
    /// Deprecated by the service.
    pub deprecated: Option<String>,
    /// First.
    ///
    /// Second.
    ///
    /// Third.
    pub breaks: Option<String>,
    /// `empty`.
    pub empty: Option<String>,
    /// What the type says.
    pub of_type: Option<Inner>,
    /// \[unclosed \`span and \[x\](javascript:alert)
    pub code: Option<String>,
}

/// What the type says.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Inner {
    /// \-5 or more
    pub odd: Option<String>,
}
