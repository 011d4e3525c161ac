//! The guide names what users meet, and shows nothing that is not compiled.

#![expect(clippy::unwrap_used, reason = "a test that cannot read its lists fails")]

use std::collections::BTreeSet;

use msrest_model_tests::sources::{files, read, words};

const PAGES: &str = "../msrest-model/docs/guide";

/// The types whose methods users call by name.
const BUILDERS: [&str; 2] = ["Serializer", "Deserializer"];

#[test]
fn every_public_name_is_linked_from_a_page() {
    let links = links();
    let names: Vec<String> = exported().into_iter().chain(methods()).collect();
    assert!(names.len() > 100, "{names:?}");
    let missing: Vec<_> = names.iter().filter(|name| !links.contains(*name)).collect();
    assert!(missing.is_empty(), "no page of {PAGES} links to {missing:?}");
}

#[test]
fn no_example_is_left_out_of_the_tests() {
    let pages = files("../msrest-model/docs", "md").into_iter();
    let pages = pages.map(|path| format!("../msrest-model/docs/{}", path.display()));
    for page in pages.chain(["../README.md".to_owned()]) {
        let text = read(&page);
        for language in text.lines().filter_map(|line| line.strip_prefix("```")) {
            assert!(!language.contains("ignore") && !language.contains("no_run"), "{page}: {language}");
        }
    }
}

/// A page is a module, and the first page has all of them.
#[test]
fn every_page_is_in_the_list() {
    let modules = read("../msrest-model/src/guide/mod.rs");
    let index = read(format!("{PAGES}/index.md"));
    for path in files(PAGES, "md") {
        let name = path.file_stem().unwrap().to_str().unwrap();
        if name != "index" {
            assert!(modules.contains(&format!("pub mod {name} {{}}")), "no module shows {name}.md");
            assert!(index.contains(&format!("[`{name}`]")), "index.md does not list {name}");
        }
    }
}

/// What `lib.rs` exports: `Path`, `extend::Scalar`. The derives have the names of traits.
fn exported() -> Vec<String> {
    let source = read("../msrest-model/src/lib.rs");
    let (root, extend) = source.split_once("pub mod extend {").unwrap();
    let names = |text: &str, prefix: &str| {
        let uses = text.split(';').filter_map(|statement| Some(statement.split_once("pub use ")?.1));
        let items = uses.flat_map(|path| match path.split_once('{') {
            Some((_, items)) => words(items).map(str::to_owned).collect(),
            None => vec![words(path).last().unwrap().to_owned()],
        });
        items.map(|name| format!("{prefix}{name}")).collect::<Vec<_>>()
    };
    [names(root, ""), names(extend, "extend::")].concat()
}

/// The methods of `Model` and of the builders: `Model::check`, `Deserializer::items`.
fn methods() -> Vec<String> {
    let model = read("../msrest-model/src/model.rs");
    let body = model.split_once("pub trait Model").unwrap().1.split("\n}").next().unwrap();
    let mut found: Vec<String> = named(body, "\n    fn ").map(|name| format!("Model::{name}")).collect();
    for builder in BUILDERS {
        let folder = format!("../msrest-model/src/{}", builder.to_lowercase());
        for path in files(&folder, "rs") {
            let source = read(format!("{folder}/{}", path.display()));
            let start = format!("\nimpl {builder} {{");
            let blocks = source.split(&start).skip(1);
            let bodies = blocks.map(|block| block.split("\n}").next().unwrap());
            let names = bodies.flat_map(|body| named(body, "\n    pub fn "));
            found.extend(names.map(|name| format!("{builder}::{name}")));
        }
    }
    found
}

/// The names of what begins so.
fn named<'a>(body: &'a str, start: &'a str) -> impl Iterator<Item = &'a str> {
    body.split(start).skip(1).filter_map(|rest| words(rest).next())
}

/// The texts and the targets of all links, without what only rustdoc needs.
fn links() -> BTreeSet<String> {
    let pages: Vec<String> =
        files(PAGES, "md").iter().map(|path| read(format!("{PAGES}/{}", path.display()))).collect();
    let prose: Vec<&str> = pages.iter().flat_map(|page| page.split("\n```").step_by(2)).collect();
    let texts =
        prose.iter().flat_map(|page| page.split("[`").skip(1)).filter_map(|rest| rest.split_once("`]"));
    let texts = texts.map(|(text, _)| text.split('(').next().unwrap());
    let targets =
        prose.iter().flat_map(|page| page.split("](").skip(1)).filter_map(|rest| rest.split(')').next());
    let targets = targets.map(|target| target.split('@').next_back().unwrap().split('#').next().unwrap());
    texts.chain(targets).map(str::to_owned).collect()
}
