//! Reads an IoT Hub job response and shows everything that a model can do with it.
//!
//! `cargo run --example job_response` takes the response that ships with the repository;
//! a path, or `-` for standard input, takes your own.

use std::error::Error;
use std::io::{Read, Write};
use std::process::ExitCode;
use std::{env, fs, io};

use msrest_model::{Deserializer, KeyExtractor, KeyTransformer, Model, Serializer, Warning, Warnings};
use msrest_model_examples::iot_hub::JobResponse;

const SHIPPED: &str = include_str!("data/job_response.json");

fn main() -> ExitCode {
    let source = env::args().nth(1);
    match run(source.as_deref()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}: {error}", name(source.as_deref()));
            ExitCode::FAILURE
        }
    }
}

fn name(source: Option<&str>) -> &str {
    match source {
        None => "the shipped response",
        Some("-") => "standard input",
        Some(path) => path,
    }
}

fn run(source: Option<&str>) -> Result<(), Box<dyn Error>> {
    let body = body(source).map_err(|error| format!("cannot be read: {error}"))?;
    // Any spelling of the keys, as `JobResponse::from_dict` has it, straight from the text.
    let warnings = Warnings::new();
    let reader = Deserializer::new().key_extractors(KeyExtractor::ANY_SPELLING).warnings(&warnings);
    let job = reader.deserialize(body).map_err(|error| format!("not a JobResponse: {error}"))?;
    show(&job, &warnings.take(), &mut io::stdout().lock())
}

/// The shipped response, a file, or standard input.
fn body(source: Option<&str>) -> io::Result<Vec<u8>> {
    match source {
        None => Ok(SHIPPED.into()),
        Some("-") => {
            let mut body = Vec::new();
            io::stdin().read_to_end(&mut body)?;
            Ok(body)
        }
        Some(path) => fs::read(path),
    }
}

fn show(job: &JobResponse, warnings: &[Warning], output: &mut dyn Write) -> Result<(), Box<dyn Error>> {
    writeln!(output, "The model:\n{job:#?}\n")?;

    writeln!(output, "What reading it warned of: {}", warnings.len())?;
    warnings.iter().try_for_each(|warning| writeln!(output, "  {warning}"))?;

    let errors = job.validate();
    writeln!(output, "Rules that validate finds broken: {}", errors.len())?;
    errors.iter().try_for_each(|error| writeln!(output, "  {}: {error}", error.path()))?;

    writeln!(output, "\nWhat serialize would send:\n{:#}", job.serialize()?)?;
    let full = Serializer::new().keep_readonly(true);
    for transformer in [KeyTransformer::Attribute, KeyTransformer::FullRestKey, KeyTransformer::LastRestKey] {
        let title = format!("as_dict with the transformer {transformer:?}");
        let value = full.clone().key_transformer(transformer).serialize(job)?;
        writeln!(output, "\n{title}:\n{value:#}")?;
    }
    Ok(())
}
