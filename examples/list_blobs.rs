//! Reads a page of List Blobs, validates it, and writes a Set Blob Service Properties request.
//!
//! `cargo run --example list_blobs` takes the page that ships with the repository;
//! a path, or `-` for standard input, takes your own.

use std::error::Error;
use std::io::Read;
use std::process::ExitCode;
use std::{env, fs, io};

use msrest_model::{Deserializer, Model, Serializer, Warnings};
use msrest_model_examples::blob_service::{
    CorsRule, Logging, Metrics, RetentionPolicy, StaticWebsite, StorageServiceProperties,
};
use msrest_model_examples::blob_storage::{BlobItemInternal, ListBlobsFlatSegmentResponse};

const SHIPPED: &str = include_str!("data/list_blobs.xml");

fn main() -> ExitCode {
    let source = env::args().nth(1);
    match run(source.as_deref()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}: {error}", source.as_deref().unwrap_or("the shipped page"));
            ExitCode::FAILURE
        }
    }
}

fn run(source: Option<&str>) -> Result<(), Box<dyn Error>> {
    let body = body(source).map_err(|error| format!("cannot be read: {error}"))?;
    let warnings = Warnings::new();
    let page: ListBlobsFlatSegmentResponse = Deserializer::new()
        .warnings(&warnings)
        .deserialize(body)
        .map_err(|error| format!("not a page of List Blobs: {error}"))?;
    let warnings = warnings.take();

    println!("The container {}:", page.container_name.as_deref().unwrap_or("?"));
    let blobs = page.segment.iter().flat_map(|segment| segment.blob_items.iter().flatten());
    blobs.for_each(show);
    println!("\nWhat reading it warned of: {}", warnings.len());
    warnings.iter().for_each(|warning| println!("  {warning}"));
    let errors = page.validate();
    println!("Rules that validate finds broken: {}", errors.len());
    errors.iter().for_each(|error| println!("  {}: {error}", error.path()));

    // Nothing leaves that breaks a rule.
    let request = Serializer::new().validate(true).body(&service_properties())?;
    println!("\nSet Blob Service Properties:\n{request}");
    Ok(())
}

/// The shipped page, a file, or standard input.
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

fn show(blob: &BlobItemInternal) {
    let properties = blob.properties.as_ref();
    println!(
        "  {} ({} bytes, {:?}, {:?})",
        blob.name.as_deref().unwrap_or("?"),
        properties.and_then(|properties| properties.content_length).unwrap_or_default(),
        properties.and_then(|properties| properties.blob_type.as_ref()),
        properties.and_then(|properties| properties.last_modified),
    );
    for tag in blob.blob_tags.iter().flat_map(|tags| tags.blob_tag_set.iter().flatten()) {
        println!("    {} = {}", tag.key.as_deref().unwrap_or("?"), tag.value.as_deref().unwrap_or("?"));
    }
}

fn service_properties() -> StorageServiceProperties {
    let week = RetentionPolicy { enabled: Some(true), days: Some(7) };
    StorageServiceProperties {
        logging: Some(Logging {
            version: Some("1.0".to_owned()),
            delete: Some(true),
            read: Some(false),
            write: Some(true),
            retention_policy: Some(week.clone()),
        }),
        hour_metrics: Some(Metrics {
            version: Some("1.0".to_owned()),
            enabled: Some(true),
            include_apis: Some(false),
            retention_policy: Some(week.clone()),
        }),
        cors: Some(vec![CorsRule {
            allowed_origins: Some("https://plant.example.com".to_owned()),
            allowed_methods: Some("GET,PUT".to_owned()),
            allowed_headers: Some("x-ms-meta-*".to_owned()),
            exposed_headers: Some("x-ms-meta-*".to_owned()),
            max_age_in_seconds: Some(500),
        }]),
        default_service_version: Some("2020-04-08".to_owned()),
        delete_retention_policy: Some(week),
        static_website: Some(StaticWebsite {
            enabled: Some(true),
            index_document: Some("index.html".to_owned()),
            error_document404_path: Some("error/404.html".to_owned()),
        }),
        ..StorageServiceProperties::default()
    }
}
