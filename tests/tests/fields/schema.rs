//! What a schema tells of the attributes of a model.

use msrest_model::{Attribute, Constant, Model, XmlName, XmlPlace};

#[derive(Model)]
#[rest(xml(name = "Job", prefix = "j", ns = "urn:job"), discriminator = "kind", value = "job")]
struct Job {
    #[rest(key = "jobId", readonly, xml(attr, prefix = "x", ns = "urn:id"))]
    id: Option<String>,
    #[rest(required, max_length = 5, secret)]
    name: Option<String>,
    #[rest(constant = 5)]
    version: Option<i32>,
    #[rest(xml(name = "Tags", wrapped, items_name = "Tag", items_prefix = "t", items_ns = "urn:tag"))]
    tags: Option<Vec<String>>,
    #[rest(xml(text, qname))]
    state: Option<String>,
}

#[derive(Model)]
struct Plain {
    name: Option<String>,
}

fn parts(name: XmlName) -> [Option<&'static str>; 3] {
    [name.prefix(), name.name(), name.namespace()]
}

#[test]
fn the_rows_say_what_was_declared() {
    let schema = Job::schema();
    let names = |is: fn(&Attribute) -> bool| -> Vec<&str> {
        schema.attributes().iter().filter(|attribute| is(attribute)).map(Attribute::name).collect()
    };
    assert_eq!(names(Attribute::is_readonly), ["id"]);
    assert_eq!(names(Attribute::is_required), ["name"]);
    assert_eq!(names(Attribute::is_secret), ["name"]);
    assert_eq!(names(|attribute| !attribute.constraints().is_empty()), ["name"]);
    assert_eq!(names(|attribute| attribute.constant() == Some(Constant::Integer(5))), ["version"]);
    assert_eq!(names(|attribute| attribute.constant().is_none()), ["id", "name", "tags", "state"]);
    assert_eq!(Job::deserialize("{}").unwrap().version, Some(5));
}

#[test]
fn the_rows_say_how_they_stand_in_xml() {
    assert!(Job::schema().is_xml() && !Plain::schema().is_xml());
    assert_eq!(Job::schema().xml().map(parts), Some([Some("j"), Some("Job"), Some("urn:job")]));
    assert_eq!(Plain::schema().xml(), None);
    let of = |name: &str| {
        let row = Job::schema().attributes().iter().find(|attribute| attribute.name() == name);
        row.and_then(Attribute::xml)
    };
    let (id, tags, state) = (of("id").unwrap(), of("tags").unwrap(), of("state").unwrap());
    assert_eq!(of("name"), None);
    assert_eq!(
        [id, tags, state].map(|xml| xml.place()),
        [XmlPlace::Attribute, XmlPlace::Element, XmlPlace::Text]
    );
    assert_eq!([id, tags, state].map(|xml| xml.is_wrapped()), [false, true, false]);
    assert_eq!([id, tags, state].map(|xml| xml.is_qname()), [false, false, true]);
    assert_eq!(parts(id.name()), [Some("x"), None, Some("urn:id")]);
    assert_eq!(parts(tags.name()), [None, Some("Tags"), None]);
    assert_eq!(parts(tags.items()), [Some("t"), Some("Tag"), Some("urn:tag")]);
}
