//! The enums of `every_type`.

use msrest_model::RestEnum;

/// An enum.
#[derive(Debug, Clone, PartialEq, Eq, RestEnum)]
pub enum Color {
    #[rest(value = "red")]
    Red,
    #[rest(value = "blueGreen")]
    BlueGreen,
    /// A value that is newer than this enum.
    #[rest(unknown)]
    Unknown(String),
}
