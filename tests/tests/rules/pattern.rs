//! The rule `pattern`; the expectations are those of Python's `re.match`, but for `$`.

use std::time::{Duration, Instant};

use msrest_model::Model;
use serde_json::{Value, json};

macro_rules! broken {
    ($pattern:literal, $text:expr) => {{
        #[derive(Model)]
        struct Job {
            #[rest(pattern = $pattern)]
            name: Option<String>,
        }
        Job { name: Some($text.to_owned()) }.validate()
    }};
}

macro_rules! matches {
    ($($pattern:literal: [$($yes:literal),*], [$($no:literal),*];)*) => {$(
        $(assert!(broken!($pattern, $yes).is_empty(), "{} is refused by {}", $yes, $pattern);)*
        $(assert_eq!(broken!($pattern, $no).len(), 1, "{} is taken by {}", $no, $pattern);)*
    )*};
}

#[test]
fn matches_as_python_does() {
    matches! {
        "[a-z]+": ["abc", "abc1"], ["1abc", "", "\nabc"];
        "a|b": ["a", "bc"], ["cb"];
        "^[a-z0-9-_]+$": ["a-b_9"], ["a b", "a\n"];
        r"-?((\d+)\.)?(\d\d):(60|([0-5][0-9])):(60|([0-5][0-9]))": ["-1.12:30:60", "12:30:00x"], ["1:30:00"];
        r"^(?!-)[\w-]{1,5}(?<!-)$": ["ab-c", "süß"], ["-ab", "ab-", "abcdef"];
        r"^(a+)\1$": ["aaaa"], ["aaa"];
        r"^\d+\Z": ["12", "٣"], ["12\n", "a"];
        "^[]a]+$": ["]a"], ["b"];
        "^[[a]+$": ["[a"], ["b"];
        "^[a&&b]+$": ["a&b"], ["c"];
        r"^(?P<first>\w)(?P=first)$": ["aa"], ["ab"];
        "(?i)^abc$": ["ABC"], ["ABD"];
        ".": ["a"], ["\n"];
        "": ["", "a"], [];
        r"^\/[^\/]+$": ["/a"], ["a", "//"];
        "^[^<>%&:\\\\?/]{1,3}$": ["abc"], ["a%", "a&b", "a/"];
        "^a{,2}$": ["", "a", "aa"], ["aaa"];
        r"^\w+$": ["a_9é一٣²½Ⅷ①"], ["e\u{301}", "\u{200d}", "-"];
        r"^\W$": ["\u{301}", "-"], ["²", "a"];
        r"^[\w.]+$": ["a.²"], ["\u{301}"];
        r"^[^\w]$": ["\u{301}"], ["½"];
        r"^[\W\d]$": ["\u{301}", "1"], ["½", "a"];
        r"^\s$": ["\u{1c}", "\u{1f}", "\u{a0}", " "], ["\u{1b}", "a"];
        r"^\S$": ["a", "\u{200b}"], ["\u{1d}", " "];
        r"^[\S]$": ["a"], ["\u{1e}"];
    }
}

#[test]
fn the_message_quotes_as_python_does() {
    let errors = broken!(r"^it's \d", "x");
    assert_eq!((errors[0].rule().name(), errors[0].limit()), ("pattern", r"^it's \d".into()));
    assert_eq!(
        errors[0].to_string(),
        r#"Parameter 'Job.name' must conform to the following pattern: "^it's \\d"."#
    );
    let errors = broken!("^\"it's\u{7}\n", "x");
    assert!(errors[0].to_string().ends_with(r#"'^"it\'s\x07\n'."#), "{}", errors[0]);
}

#[test]
fn backtracking_ends_as_a_broken_rule() {
    let start = Instant::now();
    let errors = broken!(r"^(?=(a+)+$)(a|aa)+$(?!x)", format!("{}b", "a".repeat(64)));
    assert_eq!(errors.len(), 1);
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
}

#[derive(Model)]
struct Any {
    #[rest(pattern = "a")]
    value: Option<Value>,
}

#[test]
fn any_json_is_checked_where_it_is_a_text() {
    assert_eq!(Any { value: Some(json!("b")) }.validate().len(), 1);
    assert_eq!(Any { value: Some(json!(5)) }.validate().len(), 0);
    assert_eq!(Any { value: Some(json!("ab")) }.validate().len(), 0);
}
