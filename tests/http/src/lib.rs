//! Models in a client and a server: see `tests/http.rs`.
