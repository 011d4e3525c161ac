//! What one element may have: the parser behind would take quadratic and cubic time for more. What is refused costs nothing but a
//! look at the text, and what is read costs in proportion to it: allocations are counted, as they are the same on every run.

use allocation_counter::{AllocationInfo, measure};
use msrest_model::{DeserializationErrorKind, Deserializer, XmlElement};

type Kind = DeserializationErrorKind;

/// Reads a text and counts what that allocates.
fn read(reader: &Deserializer, text: &str) -> (Result<XmlElement, String>, AllocationInfo) {
    let mut outcome = None;
    let counted = measure(|| outcome = Some(reader.deserialize::<XmlElement>(text)));
    (outcome.expect("it was read").map_err(|error| error.to_string()), counted)
}

fn repeat(count: usize, part: impl Fn(usize) -> String) -> String {
    (0..count).map(part).collect()
}

fn attributes(count: usize) -> String {
    format!("<a>\n  <b{}/></a>", repeat(count, |index| format!(" x{index}='>'")))
}

fn declarations(count: usize) -> String {
    repeat(count, |index| format!(" xmlns:p{index}='u{index}'"))
}

/// So many declarations on the root, and so many children with one each.
fn wide(count: usize) -> String {
    let children = repeat(count, |index| format!("<b xmlns:q{index}='u'/>"));
    format!("<a{}>{children}</a>", declarations(count))
}

/// So many elements one in the other, with a declaration each.
fn nested(count: usize) -> String {
    let open = repeat(count, |index| format!("<a xmlns:p{index}='u{index}'>"));
    format!("{open}{}", "</a>".repeat(count))
}

#[test]
fn more_is_an_error_with_its_place() {
    let reader = Deserializer::new();
    assert!(read(&reader, &attributes(1000)).0.is_ok());
    let message = "an element has more than 1000 attributes; `Deserializer::max_xml_attributes` allows more";
    assert_eq!(read(&reader, &attributes(1001)).0, Err(format!("{message} at line 2 column 3")));
    assert!(read(&reader, &format!("<a{}/>", declarations(64))).0.is_ok());
    let message =
        "more than 64 prefixes are declared in one place; `Deserializer::max_xml_namespaces` allows more";
    let text = format!("<a>\n<b{}/></a>", declarations(65));
    assert_eq!(read(&reader, &text).0, Err(format!("{message} at line 2 column 1")));
    assert_eq!(
        read(&reader, &nested(65)).0,
        Err(format!("{message} at line 1 column {}", nested(64).len() - 64 * 4 + 1))
    );
    let error = reader.deserialize::<XmlElement>(wide(100)).unwrap_err();
    assert!(matches!(error.kind(), Kind::TooManyNamespaces(64)) && error.offset() == Some(0));
}

/// What ends, is declared again, or stands in a comment, a text or a value does not count.
#[test]
fn what_is_in_scope_counts() {
    let reader = Deserializer::new();
    let siblings = repeat(500, |index| format!("<b xmlns:p{index}='u'><c/></b>"));
    let texts = [
        format!("<a{}>{siblings}</a>", declarations(63)),
        repeat(120, |_| "<a xmlns='u'>".to_owned()) + &"</a>".repeat(120),
        format!(
            "<a><!--<b{}>--><![CDATA[<b{}>]]><?p <b{}>?></a>",
            declarations(65),
            declarations(65),
            declarations(65)
        ),
        format!("<a b=\"{}\">{}</a>", declarations(65), declarations(65)),
        format!("<a>{}</a>", " x='1'".repeat(2000)),
    ];
    for text in texts {
        assert!(read(&reader, &text).0.is_ok(), "{text}");
    }
}

#[test]
fn the_limits_can_be_set() {
    let wider = Deserializer::new().max_xml_attributes(2000).max_xml_namespaces(100);
    assert!(read(&wider, &attributes(2000)).0.is_ok() && read(&wider, &nested(100)).0.is_ok());
    assert!(read(&wider, &attributes(2001)).0.is_err() && read(&wider, &nested(101)).0.is_err());
    let none = Deserializer::new().max_xml_attributes(0).max_xml_namespaces(0);
    assert!(read(&none, "<a>=<b/></a>").0.is_ok() && read(&none, "<a b=''/>").0.is_err());
}

/// No tree is built of what is refused, however large it is.
#[test]
fn what_is_refused_costs_nothing() {
    for shape in [attributes, wide, nested] {
        for count in [2_000, 20_000] {
            let (outcome, counted) = read(&Deserializer::new(), &shape(count));
            assert!(outcome.is_err() && counted.bytes_total < 10_000, "{count}: {counted:?}");
        }
    }
}

/// At the limits the tree grows with the text.
#[test]
fn what_is_read_costs_in_proportion() {
    let many = |part: String| move |count: usize| format!("<a>{}</a>", part.repeat(count));
    let at_both_limits = |count| {
        let children = repeat(count, |index| format!("<b xmlns:q{}='u'/>", index % 7));
        format!("<a{}>{children}</a>", declarations(63))
    };
    let shapes: [&dyn Fn(usize) -> String; 3] =
        [&many(attributes(1000).replace("\n", "")), &many(nested(64)), &at_both_limits];
    for shape in shapes {
        let per_byte = [10, 40].map(|count| {
            let text = shape(count);
            let (outcome, counted) = read(&Deserializer::new(), &text);
            assert!(outcome.is_ok(), "{outcome:?}");
            counted.bytes_max / text.len() as u64
        });
        // Vectors grow by doubling.
        assert!(per_byte[1] < 2 * per_byte[0], "{per_byte:?} bytes for each of the text");
    }
}
