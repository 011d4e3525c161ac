//! Documents and models whose secrets all have the marker, with values of all kinds in all places.

use std::collections::BTreeMap;

use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::{BoxedStrategy, Just, Strategy, any, prop_oneof};
use proptest::sample::{select, subsequence};

use super::models::{Level, Login, Owner, Page, Vault};
use super::{MARKER, MARKER_DIGITS};

type Json = BoxedStrategy<String>;

fn texts(texts: &'static [&'static str]) -> Json {
    select(texts).prop_map(ToOwned::to_owned).boxed()
}

/// A marker that is short enough to be quoted.
fn marker() -> Json {
    prop_oneof![
        Just(format!("\"{MARKER}\"")),
        Just(MARKER_DIGITS.to_owned()),
        Just(format!("-{MARKER_DIGITS}.5"))
    ]
    .boxed()
}

/// Any JSON that has markers for values and keys, and some text that is none.
fn anything() -> Json {
    let leaf = prop_oneof![
        4 => marker(),
        1 => texts(&["null", "true", "\"\\ud800\"", "1e999", "&", "\"", "99999999999999999999999"]),
        1 => Just(format!("{}1{}", "[".repeat(130), "]".repeat(130))),
    ];
    let any = leaf.prop_recursive(2, 6, 2, |inner| {
        let entry = (select(&[MARKER, "key", "value", "pin", "kind", "scores"][..]), inner.clone());
        prop_oneof![
            vec(inner, 0..3).prop_map(|items| format!("[{}]", items.join(","))),
            vec(entry, 0..3).prop_map(|entries| object(&entries)),
        ]
    });
    any.boxed()
}

fn object(entries: &[(&str, String)]) -> String {
    let entries: Vec<String> = entries.iter().map(|(key, value)| format!("\"{key}\":{value}")).collect();
    format!("{{{}}}", entries.join(","))
}

/// A secret, mostly of the wrong kind.
fn secret(good: &'static [&'static str]) -> Json {
    prop_oneof![texts(good), anything()].boxed()
}

/// A place with secrets below it: what is good there, or a marker in its place.
fn around(good: impl Strategy<Value = String> + 'static) -> Json {
    prop_oneof![3 => good, 1 => marker(), 1 => marker().prop_map(|marker| format!("[{marker}]"))].boxed()
}

/// A value that is not secret.
fn open() -> Json {
    texts(&["null", "1", "\"x\"", "[]", "{}", "true", "1.5", "300"])
}

/// Some of the entries, in any order; some keys in another spelling.
fn entries(all: Vec<(&'static [&'static str], Json)>) -> Json {
    let entry = |(keys, value): (&'static [&'static str], Json)| (select(keys), value).boxed();
    let all: Vec<_> = all.into_iter().map(entry).collect();
    let count = all.len();
    let some = subsequence(all, 0..=count.min(5)).prop_shuffle().prop_flat_map(|entries| entries);
    some.prop_map(|entries| object(&entries)).boxed()
}

fn login() -> Json {
    entries(vec![
        (&["pin", "PIN"], secret(&["1", "9"])),
        (&["login", "text"], around(entries(vec![(&["text"], secret(&["\"a\""]))]))),
        (&["kind"], secret(&["\"login\""])),
        (&["note"], open()),
        (&["unknown"], anything()),
    ])
}

fn owner() -> Json {
    let about = entries(vec![(&["kind"], texts(&["\"person\"", "\"robot\"", "1", "{}", "null"]))]);
    let person =
        (around(about), secret(&["1"])).prop_map(|(about, pin)| object(&[("about", about), ("pin", pin)]));
    around(person)
}

pub(super) fn document() -> Json {
    let older = || {
        around(entries(vec![(&["since"], secret(&["\"2020-01-01T00:00:00Z\""])), (&["other"], anything())]))
    };
    let keys = around(entries(vec![(&["primary"], secret(&["\"a\""])), (&["older", "OLDER"], older())]));
    let logins = vec(around(login()), 0..3).prop_map(|items| format!("[{}]", items.join(",")));
    let by_user = vec((select(&["ann", "bob"][..]), around(login())), 0..3).prop_map(|users| object(&users));
    let page = logins.clone().prop_map(|items| object(&[("value", items)]));
    let tokens = vec((select(&[MARKER, "key"][..]), anything()), 0..3).prop_map(|tokens| object(&tokens));
    let all = vec![
        (&["id", "ID"][..], open()),
        (&["properties", "PROPERTIES"], around(entries(vec![(&["size"], open()), (&["left"], anything())]))),
        (&["size"], open()),
        (&["keys", "Keys"], keys),
        (&["primary", "since"], secret(&["\"2020-01-01T00:00:00Z\""])),
        (&["numbers", "Numbers"], secret(&["[1]"])),
        (&["scores", "SCORES"], prop_oneof![tokens.clone(), anything()].boxed()),
        (&["level"], secret(&["\"Low\""])),
        (&["vault"], prop_oneof![anything(), tokens.clone()].boxed()),
        (&["by_token"], prop_oneof![tokens, anything()].boxed()),
        (&["login", "Login"], around(login())),
        (&["logins"], around(logins)),
        (&["by_user"], around(by_user)),
        (&["owner"], owner()),
        (&["page"], around(page)),
        (&["github", "gitlab"], anything()),
    ];
    let once = entries(all);
    prop_oneof![8 => once.clone(), 1 => marker(), 1 => once.prop_map(|vault| format!("[{vault}]"))].boxed()
}

/// An XML text.
pub(super) fn element() -> Json {
    let inside = || {
        texts(&[
            "1",
            "hunter2",
            "48151623",
            "<hunter2>1</hunter2>",
            "<hunter2>hunter2</hunter2><hunter2/>",
            "<number>hunter2</number>",
            "&hunter2;",
            "&#xhunter2;",
            "<hunter2:a/>",
            "<a hunter2:b='1'/>",
            "</hunter2>",
            "<hunter2",
            "<![CDATA[hunter2]]>",
            "<?hunter2 ?>",
            "<!-- hunter2 --",
            "<a hunter2='1' hunter2='1'/>",
        ])
    };
    let child = (select(&["password", "numbers", "bare", "scores", "login", "other"][..]), inside())
        .prop_map(|(name, inside)| format!("<{name}>{inside}</{name}>"));
    let id = open().prop_map(|value| format!("<id>{}</id>", value.replace('"', "")));
    let pin = prop_oneof![
        Just(String::new()),
        texts(&[" pin='hunter2'", " pin='&hunter2;'", " pin='1' pin='48151623'", " pin='<hunter2'"]),
    ];
    (pin, vec(prop_oneof![3 => child, 1 => id], 0..4))
        .prop_map(|(pin, children)| format!("<Vault{pin}>{}</Vault>", children.concat()))
        .boxed()
}

fn scores() -> impl Strategy<Value = BTreeMap<String, f64>> {
    let key = select(&[MARKER, "&hunter2", "a"][..]).prop_map(ToOwned::to_owned);
    btree_map(key, prop_oneof![Just(f64::NAN), Just(1.5)], 0..3)
}

fn any_login() -> impl Strategy<Value = Login> {
    let text = option::of(texts(&["hunter2", "hunter2\u{1}", ""]));
    (select(&[1, 48_151_623][..]), text, option::of(any::<i32>().prop_map(|_| 1)))
        .prop_map(|(pin, text, note)| Login { pin, text, kind: "login".to_owned(), note })
}

pub(super) fn vault() -> impl Strategy<Value = Vault> {
    let leaf = (any_scalars(), any_nested()).prop_map(|(scalars, nested)| Vault {
        by_user: nested.by_user,
        by_token: nested.by_token,
        login: nested.login,
        logins: nested.logins,
        owner: nested.owner,
        page: nested.page,
        ..scalars
    });
    leaf.prop_recursive(1, 2, 1, |below| {
        (below.clone(), option::of(below))
            .prop_map(|(vault, below)| Vault { vault: below.map(Box::new), ..vault })
    })
}

fn any_scalars() -> impl Strategy<Value = Vault> {
    let level = select(&[MARKER, "hunter2\u{1}", "Low"][..]);
    let level = option::of(level.prop_map(|level| match level {
        "Low" => Level::Low,
        other => Level::Other(other.to_owned()),
    }));
    let rest = btree_map(select(&["github", "a b"][..]).prop_map(ToOwned::to_owned), scores(), 0..2);
    (option::of(0_u8..9), option::of(texts(&["hunter2", "hunter2\u{1}"])), option::of(scores()), level, rest)
        .prop_map(|(size, primary, scores, level, rest)| Vault {
            id: Some(1),
            size,
            primary,
            since: None,
            numbers: Some(vec![48_151_623]),
            scores,
            level,
            rest,
            ..Vault::default()
        })
}

fn any_nested() -> impl Strategy<Value = Vault> {
    let users = |keys: &'static [&'static str]| {
        option::of(btree_map(select(keys).prop_map(ToOwned::to_owned), any_login(), 0..2))
    };
    let logins = option::of(vec(option::of(any_login()), 0..2));
    let owner = option::of(any_login().prop_map(Owner::Person));
    let page = option::of(vec(any_login(), 0..2).prop_map(|logins| Page { value: Some(logins) }));
    (users(&["ann", "a b"]), users(&[MARKER, "&hunter2"]), option::of(any_login()), logins, owner, page)
        .prop_map(|(by_user, by_token, login, logins, owner, page)| Vault {
            by_user,
            by_token,
            login,
            logins,
            owner,
            page,
            ..Vault::default()
        })
}

/// A document of much that is not known.
pub(super) fn open_document() -> Json {
    let unknown = || (&["left", "left.a", "Other"][..], anything());
    let inner = around(entries(vec![(&["size"], open()), unknown()]));
    let properties = around(entries(vec![(&["size"], open()), (&["inner"], inner), unknown(), unknown()]));
    let all = vec![
        (&["id"][..], open()),
        (&["properties"], properties),
        (&["owner"], owner()),
        unknown(),
        unknown(),
    ];
    entries(all)
}
