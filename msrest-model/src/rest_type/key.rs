//! The keys of maps.

use std::borrow::Cow;

use super::incomplete::Incomplete;

/// A type that the keys of a map can have: texts, integers, derived enums, newtypes of them.
///
/// ```
/// use std::borrow::Cow;
/// use std::collections::BTreeMap;
///
/// use msrest_model::extend::{Incomplete, RestKey};
///
/// /// A version: `2.1`.
/// #[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
/// struct Version(u32, u32);
///
/// impl RestKey for Version {
///     fn key(&self) -> Cow<'_, str> {
///         format!("{}.{}", self.0, self.1).into()
///     }
///     fn from_key(key: &str) -> Result<Self, Incomplete> {
///         let parts = key.split_once('.').and_then(|(major, minor)| Some((major.parse().ok()?, minor.parse().ok()?)));
///         parts.map(|(major, minor)| Self(major, minor)).ok_or(Incomplete::refused("the key is not a version such as 2.1"))
///     }
/// }
///
/// let sizes: BTreeMap<Version, i32> = msrest_model::from_str(r#"{"10.0": 7, "2.1": 5}"#)?;
/// assert_eq!(sizes.first_key_value(), Some((&Version(2, 1), &5)));
/// assert_eq!(msrest_model::to_string(&sizes)?, r#"{"2.1":5,"10.0":7}"#);
/// let error = msrest_model::from_str::<BTreeMap<Version, i32>>(r#"{"2": 5}"#).unwrap_err();
/// assert_eq!(error.to_string(), "2: the key is not a version such as 2.1 at line 1 column 7");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a key of a map",
    label = "not a key of a map",
    note = "the keys of a map are texts, integers, derived `RestEnum`s, newtypes of them by `derive(RestType)`, or your own types by `msrest_model::extend::RestKey`"
)]
pub trait RestKey: Sized + 'static {
    /// The text of the key in a document.
    fn key(&self) -> Cow<'_, str>;

    /// The key with this text.
    ///
    /// # Errors
    /// [`Incomplete::refused`] if there is none; the error of the document leads to the entry.
    fn from_key(key: &str) -> Result<Self, Incomplete>;
}
