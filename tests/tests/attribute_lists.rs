//! One name in four places: what the parser takes, the documentation of the derives explains with an example, a
//! compile-error case shows and a behaviour test uses.
#![expect(clippy::panic, clippy::unwrap_used, reason = "a test that cannot read its lists fails")]

use std::collections::BTreeSet;
use std::path::Path;

use msrest_model_tests::sources::{self, files, read};

/// The lists of the parser, and the heading of their part in the documentation of the derives.
const LISTS: [(&str, &str); 13] = [
    ("MODEL", "On a struct"),
    ("FIELD", "On a field"),
    ("POLYMORPHIC", "On an enum of models"),
    ("SUBTYPE", "On a variant of such an enum"),
    ("ENUM", "On an enum of strings"),
    ("VARIANT", "On its values"),
    ("NEWTYPE", "On a struct of one field"),
    ("UNION", "On a union"),
    ("CHOICE", "On an enum of elements"),
    ("CHOICE_VARIANT", "On an element of it"),
    ("XML_CHOICE", "In the `xml(..)` of an enum of elements"),
    ("XML_TYPE", "In the `xml(..)` of a type"),
    ("XML_FIELD", "In the `xml(..)` of a field"),
];

/// Where the parser has its lists.
const PARSER: &str = "../msrest-model-derive/src/vocabulary.rs";

/// The tables of the guide, and the heads of their columns of errors.
const GUIDE: &str = "../msrest-model/docs/guide/attributes.md";
const HEADS: [&str; 2] = ["the compiler says", "errors of its own"];

/// The guide's page of the rules.
const RULES: &str = "../msrest-model/docs/guide/validation.md";

/// Where the random declarations have their words.
const FUZZER: &str = "../fuzz/src/declarations.rs";

/// The tests that speak about attributes without using them.
const NO_BEHAVIOUR: [&str; 2] = ["attribute_lists.rs", "compile_errors.rs"];

/// `(place, attribute)`
type Names = BTreeSet<(String, String)>;

#[test]
fn the_documentation_has_what_the_parser_takes() {
    assert_parsed("msrest-model/docs/derive", &documented());
}

/// The guide's table has the same attributes, and quotes what the compiler says.
#[test]
fn the_guide_lists_what_the_parser_takes() {
    assert_parsed(GUIDE, &in_guide());

    let recorded: String =
        files("ui", "stderr").iter().map(|path| read(Path::new("ui").join(path))).collect();
    let page = read(GUIDE);
    let rows = page.lines().filter_map(|line| line.strip_suffix(" |")?.rsplit(" | ").next());
    let errors = rows.flat_map(|errors| errors.split(" <br> ")).map(str::trim);
    let unheard: Vec<&str> =
        errors.filter(|error| !HEADS.contains(error) && !recorded.contains(error)).collect();
    assert!(unheard.is_empty(), "no case of tests/ui has the error {unheard:?}");
}

/// Fails with what `there` has not, and with what it alone has.
fn assert_parsed(there: &str, names: &Names) {
    let parsed = parsed();
    let missing: Vec<_> = parsed.difference(names).collect();
    let invented: Vec<_> = names.difference(&parsed).collect();
    assert!(missing.is_empty(), "not in {there}: {missing:?}");
    assert!(invented.is_empty(), "in {there}, but not in {PARSER}: {invented:?}");
}

/// The guide's table of rules, by the types that take them.
#[test]
fn the_guide_says_which_types_take_a_rule() {
    let page = read(RULES);
    let rules: Vec<&str> =
        page.lines().filter(|line| line.starts_with("| ")).flat_map(|row| row.split('`')).collect();
    let sections = sections().into_iter().filter(|section| section.is_rule);
    let missing: Vec<String> =
        sections.flat_map(|section| section.names).filter(|name| name != "required").collect();
    let missing: Vec<_> = missing.iter().filter(|name| !rules.contains(&name.as_str())).collect();
    assert!(missing.is_empty(), "not in the table of {RULES}: {missing:?}");
}

#[test]
fn the_fuzzer_tries_what_the_parser_takes() {
    let tried = read(FUZZER);
    let missing: Vec<_> =
        parsed().into_iter().filter(|(_, name)| !tried.contains(&format!("\"{name}\""))).collect();
    assert!(missing.is_empty(), "not in `WORDS` of {FUZZER}: {missing:?}");
}

#[test]
fn every_attribute_has_an_example() {
    for section in sections() {
        let used = used(&section.example);
        let in_xml = section.place.starts_with("In the `xml(..)`");
        for name in section.names {
            let is_shown = used.contains(&(in_xml, name.clone()));
            assert!(is_shown, "no example of `{name}` under \"{}\"", section.place);
        }
    }
}

#[test]
fn every_list_of_the_parser_is_known_here() {
    let source = read(PARSER);
    let lists = source.split("pub(crate) const ").skip(1).filter(|item| item.contains(": &[&str] ="));
    let names: BTreeSet<&str> = lists.map(|item| item.split_once(':').unwrap().0).collect();
    let known: BTreeSet<&str> = LISTS.iter().map(|(name, _)| *name).collect();
    assert_eq!(
        names.into_iter().filter(|name| !name.contains(char::is_lowercase)).collect::<BTreeSet<_>>(),
        known
    );
}

#[test]
fn every_attribute_has_a_compile_error_case() {
    let cases = texts("ui", &[]);
    assert_used("case in tests/ui", &cases);
}

#[test]
fn every_attribute_has_a_behaviour_test() {
    let tests = [texts("tests", &NO_BEHAVIOUR), texts("hygiene", &[])].concat();
    assert_used("behaviour test in tests/tests or tests/hygiene", &tests);
}

/// Fails with the list of the attributes that stand in no `#[rest(..)]` of these sources.
fn assert_used(what: &str, sources: &[String]) {
    let used: BTreeSet<Word> = sources.iter().flat_map(|source| used(source)).collect();
    let words: BTreeSet<Word> =
        parsed().into_iter().map(|(place, name)| (place.starts_with("In the `xml(..)`"), name)).collect();
    let missing: Vec<_> = words.difference(&used).collect();
    assert!(missing.is_empty(), "attributes (true: in `xml(..)`) without a {what}: {missing:?}");
}

/// Whether it stands in `xml(..)`, and the name.
type Word = (bool, String);

/// The words of every `#[rest(..)]`, without what stands in quotes.
fn used(source: &str) -> Vec<Word> {
    let attributes = source.split("#[rest(").skip(1).map(|rest| {
        let unquoted: Vec<&str> = rest.split('"').step_by(2).collect();
        unquoted.join(" ").split(")]").next().unwrap_or_default().to_owned() + ")"
    });
    let words = attributes.flat_map(|attribute| {
        let mut parts = attribute.split("xml(");
        let outside = words(parts.next().unwrap_or_default(), false);
        let others = parts.flat_map(|part| {
            let (inside, outside) = part.split_once(')').unwrap_or((part, ""));
            [words(inside, true), words(outside, false)].concat()
        });
        outside
            .into_iter()
            .chain(others)
            .chain(attribute.contains("xml(").then(|| (false, "xml".to_owned())))
            .collect::<Vec<_>>()
    });
    words.collect()
}

fn words(text: &str, in_xml: bool) -> Vec<Word> {
    sources::words(text).map(|name| (in_xml, name.to_owned())).collect()
}

/// What the parser takes.
fn parsed() -> Names {
    let source = read(PARSER);
    let source = source.split_whitespace().collect::<Vec<_>>().join(" ");
    let list = |name: &str| {
        let start = format!("const {name}: &[&str] = &[");
        let (_, rest) = source.split_once(&start).unwrap_or_else(|| panic!("no list {name} in {PARSER}"));
        let names = rest.split_once("];").unwrap().0.split('"').skip(1).step_by(2);
        names.map(ToOwned::to_owned).collect::<Vec<_>>()
    };
    let lists = LISTS.iter().flat_map(|(name, place)| list(name).into_iter().map(move |item| (*place, item)));
    lists.map(|(place, item)| (place.to_owned(), item)).collect()
}

/// What the documentation of the derives explains.
fn documented() -> Names {
    let pairs = |section: Section| section.names.into_iter().map(move |name| (section.place.clone(), name));
    sections().into_iter().flat_map(pairs).collect()
}

/// A part of the documentation under one heading, for one attribute or a few that belong together.
struct Section {
    /// The heading of the part above.
    place: String,
    names: Vec<String>,
    example: String,
    is_rule: bool,
}

/// The sections of `msrest-model/docs/derive`. `# On a field: rules` is a part on fields.
fn sections() -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    for file in ["model", "fields", "rules", "polymorphic", "xml", "rest_enum", "rest_type"] {
        let (mut place, mut in_code, is_rule) = (String::new(), false, file == "rules");
        for line in read(format!("../msrest-model/docs/derive/{file}.md")).lines() {
            in_code ^= line.starts_with("```");
            if let Some(heading) = line.strip_prefix("# ").filter(|_| !in_code) {
                place = heading.split(':').next().unwrap().to_owned();
            } else if let Some(heading) = line.strip_prefix("## ") {
                let names = heading.split('`').skip(1).step_by(2);
                // The name at the start of `minimum_ex = 0`.
                let names = names.filter_map(|name| Some(sources::words(name).next()?.to_owned())).collect();
                sections.push(Section { place: place.clone(), names, example: String::new(), is_rule });
            } else if let Some(section) = sections.last_mut().filter(|_| in_code) {
                section.example += line;
            }
        }
    }
    sections
}

/// What the tables of the guide list.
fn in_guide() -> Names {
    let page = read(GUIDE);
    let mut place = "";
    let mut listed = Names::new();
    for line in page.lines() {
        if let Some(heading) = line.strip_prefix("# ") {
            place = heading;
        } else if let Some((name, _)) = line.strip_prefix("| [`").and_then(|row| row.split_once("`](")) {
            listed.insert((place.to_owned(), name.to_owned()));
        }
    }
    listed
}

/// The Rust sources in a folder of this package and the folders in it.
fn texts(folder: &str, without: &[&str]) -> Vec<String> {
    let paths = files(folder, "rs").into_iter();
    let wanted = paths.filter(|path| without.iter().all(|name| !path.ends_with(name)));
    wanted.map(|path| read(Path::new(folder).join(path))).collect()
}

/// The lists are told apart: a word in quotes or in `xml(..)` does not stand for an attribute of its name.
#[test]
fn what_counts_as_used() {
    let words: Vec<String> =
        used(r#"#[rest(key = "name", xml(attr, ns = "urn:text"), unique)] x: "pattern" "#)
            .into_iter()
            .map(|(in_xml, name)| format!("{}{name}", if in_xml { "xml " } else { "" }))
            .collect();
    assert_eq!(words, ["key", "xml attr", "xml ns", "unique", "xml"]);
}
