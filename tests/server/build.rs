//! Generates the models of the test server's documents, a module each, as a user's `build.rs` would. They come with the
//! server, which `tests/server/run` installs: without it there is nothing to generate.

use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

use msrest_model_codegen::{Document, Options, generate};

const DOCUMENTS: &str = "TEST_SERVER_DOCUMENTS";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-env-changed={DOCUMENTS}");
    println!("cargo::rustc-check-cfg=cfg(documents)");
    let mut options = Options::default();
    let mut modules = String::new();
    if let Ok(folder) = env::var(DOCUMENTS) {
        println!("cargo::rustc-cfg=documents");
        println!("cargo::rerun-if-changed={folder}");
        for file in json_files(&folder)? {
            let name = file.file_stem().ok_or("a file without a name")?.to_string_lossy();
            let name = name.replace(['-', '.'], "_").to_lowercase();
            // What the server sends and takes, although its document does not say so.
            let nullable_items = ["array-wrapper.array", "dictionary-wrapper.defaultProgram"];
            options.nullable_items =
                (name == "body_complex").then(|| nullable_items.map(str::to_owned).to_vec());
            let generated = generate(&Document::read(&file)?, &options)?;
            modules += &format!("pub mod {name} {{\n{}}}\n", generated.text());
        }
    }
    fs::write(PathBuf::from(env::var("OUT_DIR")?).join("models.rs"), modules)?;
    Ok(())
}

fn json_files(folder: &str) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let entries = fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path()));
    let mut files = entries.collect::<Result<Vec<_>, _>>()?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    Ok(files)
}
