//! Runs the scenarios of AutoRest's test server that are about models: `tests/server/run` starts both.

#[cfg(documents)]
mod answer;
#[cfg(documents)]
mod equality;
#[cfg(documents)]
mod formats;
#[cfg(documents)]
mod report;
#[cfg(documents)]
mod suite;
#[cfg(documents)]
mod suites;

/// The address of the server is the one argument.
#[cfg(documents)]
fn main() -> std::process::ExitCode {
    let Some(address) = std::env::args().nth(1) else {
        eprintln!("the address of the server is missing; tests/server/run gives it");
        return std::process::ExitCode::FAILURE;
    };
    report::run(&address)
}

#[cfg(not(documents))]
fn main() {
    eprintln!("no models of the test server's documents are built in; tests/server/run does that");
}
