//! Which names lead to an attribute.

/// How a list of extractors matches keys. Each mode is a bit, so that an entry can have a set of them.
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
