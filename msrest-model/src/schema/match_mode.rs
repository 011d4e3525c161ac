//! Which names lead to an attribute.

/// What is known of a list of extractors beforehand; each is a bit, so that a key knows in which modes it is alone.
#[derive(Debug, Clone, Copy, PartialEq)]
#[repr(u8)]
pub(crate) enum MatchMode {
    /// Only exact REST keys count.
    Exact = 1,
    /// REST keys count in any case, and nothing else does.
    PathInAnyCase = 2,
    /// REST keys count in any case.
    AnyCase = 4,
    Other = 8,
}
