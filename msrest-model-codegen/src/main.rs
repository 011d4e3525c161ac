//! `msrest-codegen`: Rust models from Swagger and OpenAPI documents.

mod arguments;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{fs, io};

use clap::Parser;
use msrest_model_codegen::{Document, Error, Generated, generate};

use arguments::Arguments;

fn main() -> ExitCode {
    run(&Arguments::parse()).unwrap_or_else(|error| {
        eprintln!("error: {error}");
        ExitCode::FAILURE
    })
}

fn run(arguments: &Arguments) -> Result<ExitCode, Error> {
    let options = arguments.options()?;
    let generated = generate(&Document::read_all(&arguments.documents)?, &options)?;
    if !arguments.quiet {
        report(arguments.documents.len(), &generated);
    }
    write(arguments, options.module_per_file == Some(true), &generated)
}

fn report(documents: usize, generated: &Generated) {
    generated.warnings().iter().for_each(|warning| eprintln!("warning: {warning}"));
    if documents > 1 {
        let lines: usize = generated.files().map(|(_, text)| text.lines().count()).sum();
        eprintln!("{documents} documents, {lines} lines, {} warnings", generated.warnings().len());
    }
}

/// Writes the module to its file, its folder or the standard output, or says what there is not as it would be written.
fn write(arguments: &Arguments, is_folder: bool, generated: &Generated) -> Result<ExitCode, Error> {
    let Some(output) = &arguments.output else {
        if is_folder {
            let message = "module_per_file: a folder is written; name it by --output";
            return Err(Error::Options(message.to_owned()));
        }
        print!("{}", generated.text());
        return Ok(ExitCode::SUCCESS);
    };
    if is_folder && !arguments.check {
        fs::create_dir_all(output).map_err(failed(output))?;
    }
    let mut problems = Vec::new();
    for (name, text) in generated.files() {
        let file = if is_folder { output.join(name) } else { output.clone() };
        if arguments.check {
            let found = fs::read_to_string(&file).map_err(failed(&file))?;
            problems.extend(difference(&file, &found, text));
        } else {
            fs::write(&file, text).map_err(failed(&file))?;
        }
    }
    if is_folder {
        let stale = generated.stale_files(output).map_err(failed(output))?;
        let told = |file: &PathBuf| format!("{} would no longer be written; delete it", file.display());
        problems.extend(stale.iter().map(told));
    }
    let kind = if arguments.check { "error" } else { "warning" };
    if arguments.check || !arguments.quiet {
        problems.iter().for_each(|problem| eprintln!("{kind}: {problem}"));
    }
    let has_failed = arguments.check && !problems.is_empty();
    Ok(if has_failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// From which line on a file is not what would be written.
fn difference(file: &Path, found: &str, wanted: &str) -> Option<String> {
    let same = found.lines().zip(wanted.lines()).take_while(|(found, wanted)| found == wanted).count();
    let (file, line) = (file.display(), same + 1);
    (found != wanted)
        .then(|| format!("{file} is not what would be written, from line {line} on; run without --check"))
}

fn failed(file: &Path) -> impl Fn(io::Error) -> Error {
    move |cause| Error::Read { file: file.display().to_string(), cause }
}
