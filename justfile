# The steps of the gate by name; `just` alone lists them. What each does stands in .ci/run.

_list:
    @just --list --unsorted

# everything that has to hold before a change lands
gate:
    .ci/run

# the layout of the source
format:
    .ci/run format

# clippy, with all features
lints:
    .ci/run lints

# all tests, with all features
tests:
    .ci/run tests

# the tests with what other crates may switch on in serde_json
serde-json-features:
    .ci/run serde_json_features

# what is published, with no feature and with each alone
features:
    .ci/run features

# the oldest Rust that Cargo.toml promises, if it is installed
oldest-rust:
    .ci/run oldest_rust

# the documentation, without a broken link
docs:
    .ci/run docs

# the documentation as docs.rs builds it, with a nightly toolchain
docs-rs:
    .ci/run docs_rs

# the crates with the oldest dependencies that Cargo.toml allows, with a nightly toolchain
minimal-versions:
    .ci/run minimal_versions

# a hundredth of the mutants of the runtime, each day another
mutants:
    .ci/run mutants

# each target of fuzz/ for half a minute, with cargo-fuzz
fuzz:
    .ci/run fuzz

# the spelling, if typos is installed
spelling:
    .ci/run spelling

# the packages as they are published
package:
    .ci/run package

# licences and sources of the dependencies, if cargo-deny is installed
dependencies:
    .ci/run dependencies

# the same results as Python's msrest, on a part of the documents
conformance:
    .ci/run conformance

# the same on all documents: a quarter of an hour
conformance-in-full:
    .ci/run conformance_in_full

# generated models against AutoRest's test server, if node and npm are installed
server:
    .ci/run server

# what each workload costs in instructions, beside what is recorded
instructions:
    .ci/run instructions

# write what the compiler says and what the derive prints anew; look at the difference before you commit it
bless:
    TRYBUILD=overwrite cargo test -p msrest-model-tests --test compile_errors
    REWRITE_EXPANSION=1 cargo test -p msrest-model-derive
