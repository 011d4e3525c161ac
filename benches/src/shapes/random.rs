//! Numbers that look random and are the same on every run: splitmix64.

pub(super) struct Random(u64);

const WORDS: [&str; 16] = [
    "pump",
    "valve",
    "north",
    "building",
    "inspection",
    "pressure",
    "west",
    "flow",
    "sensor",
    "line",
    "plant",
    "tank",
    "maintenance",
    "relief",
    "gauge",
    "intake",
];

impl Random {
    /// Each object has numbers of its own.
    pub(super) fn new(object: usize) -> Self {
        Self(object as u64)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub(super) fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }

    /// From 0 up to 1, with all the digits that a float has.
    #[expect(clippy::cast_precision_loss, reason = "53 bits")]
    pub(super) fn fraction(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    pub(super) fn one_of<'a>(&mut self, items: &[&'a str]) -> &'a str {
        let index = self.below(items.len() as u64);
        items.iter().zip(0..).find(|(_, at)| *at == index).map(|(item, _)| *item).unwrap_or_default()
    }

    pub(super) fn word(&mut self) -> &'static str {
        self.one_of(&WORDS)
    }

    pub(super) fn words(&mut self, count: usize) -> String {
        (0..count).map(|_| self.word()).collect::<Vec<_>>().join(" ")
    }
}
