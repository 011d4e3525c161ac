//! Models whose type a discriminator tells.

use minreq::Method::Put;
use serde_json::{Map, Value, json};
use server_models::body_complex::{
    DotFish, DotFishBase, DotFishMarket, DotSalmon, Fish, GoblinSharkColor, Goblinshark, Salmon, SalmonBase,
    Sawshark, Shark, SharkBase, SmartSalmon,
};

use super::values::{at, text};
use crate::suite::Suite;

pub(super) fn run(suite: &mut Suite<'_>) {
    let path = "/complex/polymorphism/valid";
    let king = Fish::Salmon(Salmon::Base(king_salmon("salmon")));
    suite.get_unusual("getComplexPolymorphismValid", path, &king);
    suite.put("putComplexPolymorphismValid", path, &king);

    let path = "/complex/polymorphism/complicated";
    let smart = Salmon::SmartSalmon(smart_salmon());
    suite.get_unusual("getComplexPolymorphismComplicated", path, &smart);
    suite.put("putComplexPolymorphismComplicated", path, &smart);

    suite.scenario("putComplexPolymorphismNoDiscriminator", |suite| {
        let path = "/complex/polymorphism/missingdiscriminator";
        let answer = suite.send(Put, path, &Salmon::Base(king_salmon("salmon")))?.success()?;
        answer.holds(&Salmon::Base(SalmonBase { fishtype: None, ..king_salmon("salmon") }))
    });

    let path = "/complex/polymorphicrecursive/valid";
    suite.get_unusual("getComplexPolymorphicRecursiveValid", path, &recursive());
    suite.put("putComplexPolymorphicRecursiveValid", path, &recursive());
    dots(suite);
}

/// The siblings of the fish that the server sends: three sharks, of which one has a colour that is newer than the document.
fn sharks() -> Option<Vec<Fish>> {
    let goblin = Goblinshark {
        species: text("scary"),
        length: Some(30.0),
        age: Some(1),
        birthday: Some(at("2015-08-08T00:00:00Z")),
        jawsize: Some(5),
        color: Some(GoblinSharkColor::Other("pinkish-gray".to_owned())),
        ..Goblinshark::default()
    };
    let shark = SharkBase { length: Some(20.0), ..predator() };
    let sawshark = Sawshark { siblings: None, ..sawshark() };
    let sharks = [Shark::Base(shark), Shark::Sawshark(sawshark), Shark::Goblinshark(goblin)];
    Some(sharks.map(Fish::Shark).to_vec())
}

fn predator() -> SharkBase {
    SharkBase {
        fishtype: text("shark"),
        species: text("predator"),
        length: Some(20.0),
        age: Some(6),
        birthday: Some(at("2012-01-05T01:00:00Z")),
        ..SharkBase::default()
    }
}

fn sawshark() -> Sawshark {
    Sawshark {
        species: text("dangerous"),
        length: Some(10.0),
        siblings: Some(Vec::new()),
        age: Some(105),
        birthday: Some(at("1900-01-05T01:00:00Z")),
        picture: Some(vec![255, 255, 255, 255, 254]),
    }
}

fn king_salmon(fishtype: &str) -> SalmonBase {
    SalmonBase {
        fishtype: text(fishtype),
        species: text("king"),
        length: Some(1.0),
        siblings: sharks(),
        location: text("alaska"),
        iswild: Some(true),
        ..SalmonBase::default()
    }
}

fn smart_salmon() -> SmartSalmon {
    SmartSalmon {
        species: text("king"),
        length: Some(1.0),
        siblings: sharks(),
        location: text("alaska"),
        iswild: Some(true),
        college_degree: None,
        additional_properties: additional_properties(),
    }
}

fn additional_properties() -> Map<String, Value> {
    let values = [json!(1), json!(false), json!("hello"), json!({"a": 1, "b": 2}), json!([1, 3])];
    let names = (1..).map(|number| format!("additionalProperty{number}"));
    names.zip(values).collect()
}

/// A salmon whose siblings have siblings.
fn recursive() -> Fish {
    let coho = SalmonBase {
        species: text("coho"),
        length: Some(2.0),
        siblings: Some(vec![
            Fish::Shark(Shark::Base(predator())),
            Fish::Shark(Shark::Sawshark(Sawshark { siblings: None, ..sawshark() })),
        ]),
        location: text("atlantic"),
        ..king_salmon("salmon")
    };
    let last = || Fish::Shark(Shark::Sawshark(sawshark()));
    let shark = SharkBase { siblings: Some(vec![Fish::Salmon(Salmon::Base(coho)), last()]), ..predator() };
    let siblings = vec![Fish::Shark(Shark::Base(shark)), last()];
    Fish::Salmon(Salmon::Base(SalmonBase { siblings: Some(siblings), ..king_salmon("salmon") }))
}

/// A discriminator with a dot in its key.
fn dots(suite: &mut Suite<'_>) {
    let salmon = |location, iswild| DotSalmon {
        species: text("king"),
        location: text(location),
        iswild: Some(iswild),
    };
    let path = "/complex/polymorphism";
    let fish = DotFish::DotSalmon(salmon("sweden", true));
    suite.get("getComplexPolymorphismDotSyntax", &format!("{path}/dotsyntax"), &fish);

    let market = DotFishMarket {
        sample_salmon: Some(salmon("sweden", false)),
        salmons: Some(vec![salmon("sweden", false), salmon("atlantic", true)]),
        sample_fish: Some(DotFish::DotSalmon(salmon("australia", false))),
        fishes: Some(vec![
            DotFish::DotSalmon(salmon("australia", false)),
            DotFish::DotSalmon(salmon("canada", true)),
        ]),
    };
    suite.get("getComposedWithDiscriminator", &format!("{path}/composedWithDiscriminator"), &market);

    // Where the document says which salmon it is, it is one; where it says any fish, it is none that is known.
    let fish = |location, iswild| {
        let kept = [("location".to_owned(), json!(location)), ("iswild".to_owned(), json!(iswild))];
        DotFish::Base(DotFishBase {
            fish_type: None,
            species: text("king"),
            additional_properties: Map::from_iter(kept),
        })
    };
    let market = DotFishMarket {
        sample_fish: Some(fish("australia", false)),
        fishes: Some(vec![fish("australia", false), fish("canada", true)]),
        ..market
    };
    suite.get_unusual(
        "getComposedWithoutDiscriminator",
        &format!("{path}/composedWithoutDiscriminator"),
        &market,
    );
}
