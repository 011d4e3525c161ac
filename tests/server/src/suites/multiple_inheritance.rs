//! Models with several bases.

use minreq::Method::Put;
use server_models::multiple_inheritance::{Cat, Feline, Horse, Kitten, Pet};

use super::values::text;
use crate::answer::Comparable;
use crate::suite::Suite;

pub(super) fn run(suite: &mut Suite<'_>) {
    let pet = |name| Pet { name: text(name) };
    get_and_put(
        suite,
        ["MultipleInheritancePetGet", "MultipleInheritancePetPut"],
        "Pet",
        [pet("Peanut"), pet("Butter")],
    );

    let horse = |name, is_a_show_horse| Horse { name: text(name), is_a_show_horse: Some(is_a_show_horse) };
    let names = ["MultipleInheritanceHorseGet", "MultipleInheritanceHorsePut"];
    get_and_put(suite, names, "Horse", [horse("Fred", true), horse("General", false)]);

    let feline = |meows| Feline { meows: Some(meows), hisses: Some(true) };
    let names = ["MultipleInheritanceFelineGet", "MultipleInheritanceFelinePut"];
    get_and_put(suite, names, "Feline", [feline(true), feline(false)]);

    let cat = |name, likes_milk| Cat {
        name: text(name),
        meows: Some(true),
        hisses: Some(likes_milk),
        likes_milk: Some(likes_milk),
    };
    let names = ["MultipleInheritanceCatGet", "MultipleInheritanceCatPut"];
    get_and_put(suite, names, "Cat", [cat("Whiskers", true), cat("Boots", false)]);

    let kitten = |name, likes_milk, eats_mice_yet: bool| Kitten {
        name: text(name),
        meows: Some(true),
        hisses: Some(likes_milk),
        likes_milk: Some(likes_milk),
        eats_mice_yet: Some(eats_mice_yet),
    };
    let names = ["MultipleInheritanceKittenGet", "MultipleInheritanceKittenPut"];
    get_and_put(suite, names, "Kitten", [kitten("Gatito", true, false), kitten("Kitty", false, true)]);
}

fn get_and_put<T: Comparable>(suite: &mut Suite<'_>, names: [&'static str; 2], animal: &str, values: [T; 2]) {
    let path = format!("/multipleInheritance/{}", animal.to_lowercase());
    let ([get, put], [found, sent]) = (names, values);
    suite.get(get, &path, &found);
    suite.exchange(put, (Put, &path), &sent, &format!("{animal} was correct!"));
}
