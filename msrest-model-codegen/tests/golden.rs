//! One small document for each construct, with the module that it becomes.
//!
//! `UPDATE_GOLDEN=1 cargo test -p msrest-model-codegen --test golden` writes the modules anew: read the difference.
#![allow(clippy::panic, clippy::unwrap_used, reason = "a check that fails panics")]

use std::fs;
use std::path::{Path, PathBuf};

use msrest_model::Model;
use msrest_model_codegen::{Document, Generated, Options, generate};

/// The folders of the documents.
fn cases() -> Vec<PathBuf> {
    let folder = fs::read_dir("tests/golden").unwrap();
    let mut cases: Vec<_> = folder.map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()).collect();
    cases.sort();
    cases
}

fn generated(case: &Path) -> Generated {
    let names = ["document.json", "document.yaml"];
    let document = names.iter().map(|name| case.join(name)).find(|path| path.exists()).unwrap();
    let options = fs::read_to_string(case.join("options.toml")).unwrap_or_default();
    let options = Options::from_toml(&options).unwrap();
    generate(&Document::read(&document).unwrap(), &options).unwrap_or_else(|error| panic!("{error}"))
}

/// The files that a case becomes: its modules, and its warnings.
fn files(case: &Path) -> Vec<(PathBuf, String)> {
    let generated = generated(case);
    let folder = case.join("expected");
    let modules = generated.files().map(|(name, text)| (folder.join(name), text.to_owned()));
    let warnings = generated.warnings().iter().map(|warning| format!("{warning}\n")).collect();
    modules.chain([(case.join("warnings.txt"), warnings)]).collect()
}

#[test]
fn every_document_becomes_the_module_that_is_expected() {
    let is_update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let mut different = Vec::new();
    for case in cases() {
        for (path, text) in files(&case) {
            if is_update {
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(&path, text).unwrap();
            } else if fs::read_to_string(&path).unwrap_or_default() != text {
                different.push(format!("{} should be\n{text}", path.display()));
            }
        }
    }
    assert!(different.is_empty(), "{}", different.join("\n"));
}

#[test]
fn the_readme_shows_all_options() {
    let readme = fs::read_to_string("README.md").unwrap();
    let example = readme.split("```toml\n").nth(1).unwrap().split("```").next().unwrap();
    Options::from_toml(example).unwrap();
    for option in Options::schema().attributes() {
        assert!(example.contains(option.name()), "the README has no {}", option.name());
    }
}

#[test]
fn the_same_document_gives_the_same_module() {
    for case in cases() {
        assert_eq!(files(&case), files(&case), "{}", case.display());
    }
}

#[test]
fn swagger_and_openapi_give_the_same_module() {
    let options = Options::from_toml("header = \"\"\nnullable = true").unwrap();
    let [swagger, openapi] = ["swagger.json", "openapi.yaml"].map(|name| {
        generate(&Document::read(Path::new("tests/pair").join(name)).unwrap(), &options).unwrap()
    });
    for (line, of_openapi) in swagger.text().lines().zip(openapi.text().lines()) {
        assert_eq!(line, of_openapi);
    }
    assert_eq!(swagger.text().len(), openapi.text().len());
    assert_eq!((swagger.warnings(), openapi.warnings()), (&[][..], &[][..]));
}
