//! Numbers of attributes, as bits.

/// A set of small numbers. The first 256 need no allocation.
#[derive(Default)]
pub(crate) struct BitSet {
    first: [u64; 4],
    rest: Vec<u64>,
}

impl BitSet {
    /// Whether the number is new.
    #[inline]
    pub(crate) fn add(&mut self, number: usize) -> bool {
        self.add_bits(number / 64, 1 << (number % 64))
    }

    /// Adds the numbers from `start` up to `end`; whether all of them are new.
    pub(crate) fn add_all(&mut self, start: usize, end: usize) -> bool {
        (start / 64..end.div_ceil(64)).all(|word| {
            let (first, last) = (start.saturating_sub(word * 64), (end - 1 - word * 64).min(63));
            self.add_bits(word, (u64::MAX >> (63 + first - last)) << first)
        })
    }

    #[inline]
    fn add_bits(&mut self, word: usize, bits: u64) -> bool {
        let word = match self.first.get_mut(word) {
            Some(word) => word,
            None => self.rest(word - self.first.len()),
        };
        let is_new = *word & bits == 0;
        *word |= bits;
        is_new
    }

    #[cold]
    fn rest(&mut self, word: usize) -> &mut u64 {
        if self.rest.len() <= word {
            self.rest.resize(word + 1, 0);
        }
        self.rest.get_mut(word).unwrap_or(&mut self.first[0])
    }
}

#[cfg(test)]
mod tests {
    use super::BitSet;

    #[test]
    fn a_run_is_all_of_its_numbers() {
        for start in (0..200).chain(250..300) {
            for end in start + 1..330 {
                let mut seen = BitSet::default();
                assert!(seen.add_all(start, end));
                let free: Vec<usize> = (0..330).filter(|number| seen.add(*number)).collect();
                assert_eq!(free, (0..start).chain(end..330).collect::<Vec<_>>(), "{start} to {end}");
            }
        }
    }

    #[test]
    fn numbers_of_large_models_are_kept_too() {
        let mut seen = BitSet::default();
        for number in [1000, 0, 63, 64, 255, 256, 319, 320, 321, 999] {
            assert!(seen.add(number) && !seen.add(number), "{number}");
        }
        assert!(seen.add(1001) && seen.add(257) && seen.add(1));
    }
}
