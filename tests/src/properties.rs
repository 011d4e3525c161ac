//! What property tests share.

use proptest::test_runner::{Config, FileFailurePersistence};

/// As many cases; the seed of one that fails is kept, and tried first by every property test from then on: commit it.
#[must_use]
pub fn cases(number: u32) -> Config {
    const SEEDS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/proptest-regressions/seeds.txt");
    Config {
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct(SEEDS))),
        ..Config::with_cases(number)
    }
}
