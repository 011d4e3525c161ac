//! Where `validate` finds rules: in any model that a value leads to, however it is held.

use std::collections::BTreeMap;

use msrest_model::Model;
use msrest_model::extend::{Format, Place, RestType, SlotKind, ValueSink, View};

use super::errors::{Group, named};

#[derive(Default, Model)]
struct Leaf {
    #[rest(minimum_ex = 0, maximum = 9)]
    number: Option<i64>,
}

/// No rule is its own; some lie below each attribute but the last two.
#[derive(Default, Model)]
struct Holder {
    one: Option<Leaf>,
    list: Option<Vec<Leaf>>,
    lists: Option<Vec<Vec<Option<Leaf>>>>,
    map: Option<BTreeMap<String, Leaf>>,
    itself: Option<Box<Holder>>,
    shape: Option<Shape>,
    generic: Option<Pair<Leaf>>,
    hidden: Option<Hidden>,
    plain: Option<Plain>,
    text: Option<String>,
}

/// It holds itself, and no rules.
#[derive(Default, Model)]
struct Plain {
    next: Option<Box<Plain>>,
    list: Option<Vec<Plain>>,
}

#[derive(Default, Model)]
struct Pair<T: RestType> {
    left: Option<T>,
}

#[derive(Model)]
#[rest(discriminator = "kind")]
enum Shape {
    #[rest(value = "round")]
    Round(Round),
    #[rest(base)]
    Other(OtherShape),
}

#[derive(Model)]
#[rest(discriminator = "kind")]
enum Round {
    #[rest(value = "ball")]
    Ball(Ball),
    #[rest(base)]
    Other(OtherShape),
}

#[derive(Model)]
struct Ball {
    leaf: Option<Leaf>,
}

#[derive(Default, Model)]
struct OtherShape {
    kind: Option<String>,
}

/// A type by hand that shows a model.
#[derive(Default)]
struct Hidden(Leaf);

impl RestType for Hidden {
    fn push_value(&self, number: usize, out: &mut dyn ValueSink) {
        out.view(number, &View::Object(&self.0));
    }

    fn kind<P: Place<Value = Self>>(_: &mut P, _: Format) -> SlotKind<'_> {
        SlotKind::Nothing
    }
}

fn leaf(number: i64) -> Leaf {
    Leaf { number: Some(number) }
}

fn ball(number: i64) -> Option<Shape> {
    Some(Shape::Round(Round::Ball(Ball { leaf: Some(leaf(number)) })))
}

/// One holder for each way to hold a leaf, with the path to the leaf's number.
fn holders(number: i64) -> Vec<(&'static str, Holder)> {
    let map = BTreeMap::from([("a".to_owned(), leaf(number))]);
    let inner = Holder { one: Some(leaf(number)), ..Holder::default() };
    vec![
        ("one.number", Holder { one: Some(leaf(number)), ..Holder::default() }),
        ("list[1].number", Holder { list: Some(vec![leaf(1), leaf(number)]), ..Holder::default() }),
        (
            "lists[0][1].number",
            Holder { lists: Some(vec![vec![None, Some(leaf(number))]]), ..Holder::default() },
        ),
        ("map.a.number", Holder { map: Some(map), ..Holder::default() }),
        ("itself.one.number", Holder { itself: Some(Box::new(inner)), ..Holder::default() }),
        ("shape.leaf.number", Holder { shape: ball(number), ..Holder::default() }),
        (
            "generic.left.number",
            Holder { generic: Some(Pair { left: Some(leaf(number)) }), ..Holder::default() },
        ),
        ("hidden.number", Holder { hidden: Some(Hidden(leaf(number))), ..Holder::default() }),
    ]
}

#[test]
fn rules_are_found_however_a_model_is_held() {
    for ((path, broken), (_, valid)) in holders(0).into_iter().zip(holders(9)) {
        let errors = broken.validate();
        let paths: Vec<String> = errors.iter().map(|error| error.path().to_string()).collect();
        assert_eq!(paths, [path]);
        assert!(valid.validate().is_empty(), "{path}");
    }
}

#[test]
fn models_without_rules_may_hold_themselves() {
    let plain = Plain { next: Some(Box::default()), list: Some(vec![Plain::default()]) };
    assert!(plain.validate().is_empty());
    assert!(Holder { plain: Some(plain), ..Holder::default() }.validate().is_empty());
}

macro_rules! wide {
    ($($name:ident)*) => {
        #[derive(Default, Model)]
        struct Wide {
            $($name: Option<i64>,)*
            #[rest(minimum = 1)]
            last: Option<i64>,
        }
    };
}

wide! {
    a0 a1 a2 a3 a4 a5 a6 a7 a8 a9 a10 a11 a12 a13 a14 a15 a16 a17 a18 a19
    a20 a21 a22 a23 a24 a25 a26 a27 a28 a29 a30 a31 a32 a33 a34 a35 a36 a37 a38 a39
    a40 a41 a42 a43 a44 a45 a46 a47 a48 a49 a50 a51 a52 a53 a54 a55 a56 a57 a58 a59
    a60 a61 a62 a63 a64 a65 a66 a67 a68 a69
}

#[test]
fn rules_are_found_at_the_end_of_a_large_model() {
    assert_eq!(Wide { last: Some(0), ..Wide::default() }.validate().len(), 1);
    assert!(Wide { last: Some(1), ..Wide::default() }.validate().is_empty());
}

#[derive(Debug, Model)]
struct Flat {
    #[rest(flatten)]
    group: Group,
    #[rest(max_length = 2)]
    bytes: Vec<u8>,
}

#[test]
fn rules_of_embedded_models_hold() {
    let errors = Flat { group: named("ab"), bytes: vec![1, 2, 3] }.validate();
    let paths: Vec<_> = errors.iter().map(|error| error.path().to_string()).collect();
    assert_eq!(paths, ["bytes", "name"]);
    assert_eq!(errors[1].target(), "Flat.name");
}
