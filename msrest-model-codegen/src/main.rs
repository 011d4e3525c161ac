//! `msrest-codegen`: Rust models from Swagger and OpenAPI documents.

mod arguments;

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use clap::Parser;
use msrest_model_codegen::{Document, Error, Generated, generate};

use arguments::Arguments;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(&arguments) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<ExitCode, Error> {
    let options = arguments.options()?;
    let document = Document::read_all(&arguments.documents)?;
    let generated = generate(&document, &options)?;
    if !arguments.quiet {
        report(arguments.documents.len(), &generated);
    }
    write(arguments, &generated)
}

fn report(documents: usize, generated: &Generated) {
    for warning in generated.warnings() {
        eprintln!("warning: {warning}");
    }
    if documents > 1 {
        let lines: usize = generated.files().map(|(_, text)| text.lines().count()).sum();
        eprintln!("{documents} documents, {lines} lines, {} warnings", generated.warnings().len());
    }
}

/// Writes the module to its file, its folder or the standard output, or says whether it is there already.
fn write(arguments: &Arguments, generated: &Generated) -> Result<ExitCode, Error> {
    let Some(output) = &arguments.output else {
        for (_, text) in generated.files() {
            print!("{text}");
        }
        return Ok(ExitCode::SUCCESS);
    };
    let is_folder = generated.files().count() > 1;
    let mut code = ExitCode::SUCCESS;
    for (name, text) in generated.files() {
        let file = if is_folder { output.join(name) } else { output.clone() };
        let failed = |cause| Error::Read { file: file.display().to_string(), cause };
        if !arguments.check {
            if is_folder {
                fs::create_dir_all(output).map_err(failed)?;
            }
            fs::write(&file, text).map_err(failed)?;
        } else if !is_written(&file, &fs::read_to_string(&file).map_err(failed)?, text) {
            code = ExitCode::FAILURE;
        }
    }
    Ok(code)
}

/// Whether a file is what would be written; if not, from which line on it differs.
fn is_written(file: &Path, found: &str, wanted: &str) -> bool {
    if found == wanted {
        return true;
    }
    let same = found.lines().zip(wanted.lines()).take_while(|(found, wanted)| found == wanted).count();
    let (file, line) = (file.display(), same + 1);
    eprintln!("error: {file} is not what would be written, from line {line} on; run without --check");
    false
}
