//! The warnings of one reading, up to a limit.

use crate::error::{Warning, WarningKind};

/// Warnings in the order of the document. Dropped keys are counted apart, up to the same limit, so that many of them do not
/// crowd out the others.
pub(crate) struct WarningList {
    kept: Vec<Warning>,
    counts: Counts,
    limit: usize,
}

/// How many warnings were kept so far, and how many were not.
#[derive(Clone, Copy, Default)]
pub(crate) struct Counts {
    dropped_keys: usize,
    others: usize,
    omitted: usize,
}

impl WarningList {
    pub(crate) fn new(limit: usize) -> Self {
        Self { kept: Vec::new(), counts: Counts::default(), limit }
    }

    pub(crate) fn len(&self) -> usize {
        self.kept.len()
    }

    pub(crate) fn push(&mut self, warning: Warning) {
        let Counts { dropped_keys, others, omitted } = &mut self.counts;
        if let WarningKind::Omitted { count } = warning.kind() {
            *omitted += count;
            return;
        }
        let is_dropped_key = matches!(warning.kind(), WarningKind::DroppedKey);
        let count = if is_dropped_key { dropped_keys } else { others };
        if *count < self.limit {
            *count += 1;
            self.kept.push(warning);
        } else {
            *omitted += 1;
        }
    }

    /// The warnings from the number `start` on.
    pub(crate) fn since(&mut self, start: usize) -> impl Iterator<Item = &mut Warning> {
        self.kept.iter_mut().skip(start)
    }

    pub(crate) fn counts(&self) -> Counts {
        self.counts
    }

    /// Forgets the warnings that came after these counts.
    pub(crate) fn go_back(&mut self, counts: Counts) {
        self.kept.truncate(counts.dropped_keys + counts.others);
        self.counts = counts;
    }

    /// The warnings that have come since the last call; they count on.
    pub(crate) fn take_kept(&mut self) -> Vec<Warning> {
        std::mem::take(&mut self.kept)
    }

    /// The one that counts those above the limit.
    pub(crate) fn take_omitted(&mut self) -> Option<Warning> {
        let count = std::mem::take(&mut self.counts.omitted);
        (count > 0).then(|| Warning::new(WarningKind::Omitted { count }))
    }

    /// The warnings, and one that counts the rest.
    #[inline]
    pub(crate) fn take(&mut self) -> Vec<Warning> {
        if self.kept.is_empty() && self.counts.omitted == 0 {
            return Vec::new();
        }
        if self.counts.omitted > 0 {
            let omitted = self.take_omitted();
            self.kept.extend(omitted);
        }
        std::mem::take(&mut self.kept)
    }
}

#[cfg(test)]
mod tests {
    use super::WarningList;
    use crate::error::{Warning, WarningKind};

    /// The kinds of warnings that are kept: `d` for a dropped key, `m` for another one, and how many are not.
    fn kept(list: &mut WarningList) -> String {
        let letter = |warning: &Warning| match warning.kind() {
            WarningKind::DroppedKey => "d".to_owned(),
            WarningKind::Omitted { count } => format!("+{count}"),
            _ => "m".to_owned(),
        };
        list.take().iter().map(letter).collect()
    }

    #[test]
    fn going_back_forgets_what_came_since() {
        for (before, after, expected) in [
            ("", "dm", ""),
            ("dm", "", "dm"),
            ("dmm", "dmmd", "dmm"),
            ("ddddm", "dmmm", "dddm+1"),
            ("mmmm", "dddd", "mmm+1"),
        ] {
            let mut list = WarningList::new(3);
            let push = |list: &mut WarningList, kinds: &str| {
                for kind in kinds.chars() {
                    let kind =
                        if kind == 'd' { WarningKind::DroppedKey } else { WarningKind::MissingDiscriminator };
                    list.push(Warning::new(kind));
                }
            };
            push(&mut list, before);
            let counts = list.counts();
            push(&mut list, after);
            list.go_back(counts);
            assert_eq!(kept(&mut list), expected, "{before} {after}");
        }
    }
}
