//! `#[rest(debug)]`: what the standard library's derive prints, but for secrets. MEND: msrest prints them.
#![expect(clippy::unwrap_used, reason = "a reading that fails fails the test")]

use std::collections::BTreeMap;
use std::fmt::{self, Debug, Formatter};

use msrest_model::Model;
use serde_json::{Map, Value, json};

type MaybePin = Option<u16>;

#[derive(Default, Model)]
#[rest(debug)]
struct Login {
    user: Option<String>,
    #[rest(key = "properties.pin", secret)]
    pin: u16,
    #[rest(secret)]
    password: Option<String>,
    #[rest(secret)]
    old_pin: MaybePin,
    #[rest(constant = "login")]
    kind: String,
    #[rest(key = "properties.code")]
    code: Option<Vec<i32>>,
    #[rest(additional_properties, secret)]
    rest: BTreeMap<String, Value>,
}

/// Prints itself in its own way.
#[derive(Model)]
struct Tag {
    value: Option<i32>,
}

impl Debug for Tag {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(formatter, "#{}", self.value.unwrap_or_default())
    }
}

#[derive(Default, Model)]
#[rest(debug)]
struct Holder<T> {
    #[rest(key = "it.value")]
    value: Option<T>,
    tags: Option<Vec<Tag>>,
    #[rest(flatten)]
    base: Base,
    #[rest(additional_properties)]
    rest: Map<String, Value>,
}

#[derive(Debug, Default, Model)]
struct Base {
    id: Option<String>,
}

#[derive(Model)]
#[rest(debug, discriminator = "kind")]
enum Secretive {
    #[rest(value = "login")]
    Login(Box<Login>),
    #[rest(base)]
    Other(Other),
}

#[derive(Model)]
#[rest(debug)]
struct Other {
    kind: Option<String>,
}

fn login() -> Login {
    let body =
        r#"{"user": "ann", "properties": {"pin": 4711}, "password": "hunter2", "github": {"a": 4711}}"#;
    Login::deserialize(body).unwrap()
}

#[test]
fn secrets_are_there_or_absent() {
    let expected = "Login { user: Some(\"ann\"), pin: ***, code: None, password: ***, old_pin: None, kind: \"login\", \
                    rest: {\"github\": ***} }";
    assert_eq!(format!("{:?}", login()), expected);
    assert_eq!(login().kind, "login");
    let absent = format!("{:?}", Login { old_pin: Some(1), ..Login::default() });
    assert!(absent.contains("password: None, old_pin: ***, "), "{absent}");
    assert!(absent.ends_with("rest: {} }"), "{absent}");
}

#[test]
fn the_rest_prints_by_its_own_debug() {
    let tags = Some(vec![Tag { value: Some(1) }, Tag { value: None }]);
    let rest = Map::from_iter([("a".to_owned(), json!(1))]);
    let holder = Holder { value: Some(login()), tags, base: Base { id: Some("x".to_owned()) }, rest };
    let text = format!("{holder:?}");
    assert!(text.starts_with("Holder { value: Some(Login { user: Some(\"ann\"), pin: ***, "), "{text}");
    assert!(
        text.ends_with("tags: Some([#1, #0]), base: Base { id: Some(\"x\") }, rest: {\"a\": Number(1)} }"),
        "{text}"
    );
    assert!(format!("{holder:#?}").contains("\n            pin: ***,\n"), "{holder:#?}");
}

#[test]
fn polymorphic_enums_print_their_variant() {
    let text = format!("{:?}", Secretive::Login(Box::new(login())));
    assert!(text.starts_with("Login(Login { user: Some(\"ann\"), pin: ***, "), "{text}");
    let other = Secretive::Other(Other { kind: Some("x".to_owned()) });
    assert_eq!(format!("{other:?}"), "Other(Other { kind: Some(\"x\") })");
}

/// But for secrets, it is the same as the standard library's.
#[test]
fn it_looks_like_the_derive_of_the_standard_library() {
    mod ours {
        #[derive(Default, msrest_model::Model)]
        #[rest(debug)]
        pub(super) struct Disk {
            pub(super) name: Option<String>,
            pub(super) sizes: Vec<f64>,
            pub(super) r#type: Option<Option<bool>>,
        }
    }
    mod theirs {
        #[derive(Debug, Default)]
        #[expect(dead_code, reason = "only Debug reads them")]
        pub(super) struct Disk {
            pub(super) name: Option<String>,
            pub(super) sizes: Vec<f64>,
            pub(super) r#type: Option<Option<bool>>,
        }
    }
    let (name, sizes, r#type) = (Some("a".to_owned()), vec![1.5, 2.0], Some(None));
    let ours = ours::Disk { name: name.clone(), sizes: sizes.clone(), r#type };
    let theirs = theirs::Disk { name, sizes, r#type };
    assert_eq!(format!("{ours:?} {ours:#?}"), format!("{theirs:?} {theirs:#?}"));
    assert_eq!(format!("{:?}", ours::Disk::default()), format!("{:?}", theirs::Disk::default()));
}
