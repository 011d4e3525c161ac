//! Lines of a log, full of escapes: quotes, backslashes, control characters and `\u` of all planes.

use super::random::Random;
use super::{Shape, array, joined};

pub(crate) struct Escapes;

impl Shape for Escapes {
    const NAME: &'static str = "escapes";
    const COUNT: usize = 1500;
    const FEW: Option<usize> = Some(50);

    type Ours = Vec<ours::LogLine>;
    type Theirs = Vec<for_serde::LogLine>;

    fn text(count: usize) -> String {
        array(count, line)
    }

    fn keys() -> Vec<&'static str> {
        KEYS.to_vec()
    }
}

const ESCAPES: [&str; 16] = [
    r#"\""#,
    r#"\""#,
    r"\\",
    r"\\",
    r"\n",
    r"\t",
    r"\r\n",
    r"\/",
    r"\b",
    r"\f",
    r"\u0000",
    r"\u001b[31m",
    r"\u00e9",
    r"\u4e2d\u6587",
    r"\uD83D\uDE80",
    r"\u2028",
];

fn line(number: usize) -> String {
    let mut random = Random::new(number);
    let message: String = (0..12).map(|_| format!("{} {}", random.word(), random.one_of(&ESCAPES))).collect();
    let source = format!(r"C:\\{}\\{}\\line{number}.log", random.word(), random.word());
    let payload = joined(3, |_| format!(r#"\"{}\":\"{}\""#, random.word(), random.word()));
    format!(
        r#"{{"level":"warning","message":"{message}","source":"{source}","payload":"{{{payload}}}\n\tat {}"}}"#,
        random.words(4)
    )
}

models! {
    LogLine {
        "level" level: String,
        "message" message: String,
        "source" source: String,
        "payload" payload: String,
    }
}
