//! A timeline: texts in several scripts, urls, objects nested four deep, a post that quotes another.

use super::random::Random;
use super::{Shape, array, joined};

pub(crate) struct Timeline;

impl Shape for Timeline {
    const NAME: &'static str = "timeline";
    const COUNT: usize = 400;
    const FEW: Option<usize> = Some(30);

    type Ours = ours::Timeline;
    type Theirs = for_serde::Timeline;

    fn text(count: usize) -> String {
        format!(r#"{{"posts":{}}}"#, array(count, |number| post(number, number.is_multiple_of(4))))
    }

    fn keys() -> Vec<&'static str> {
        KEYS.to_vec()
    }
}

const SENTENCES: [&str; 8] = [
    "The north pump is back on line since this morning.",
    "定期点検のため、明日の午前中は送水を停止します。",
    "Насос остановлен, ждём запасную деталь до пятницы.",
    "تم إصلاح الصمام الرئيسي في المبنى الغربي.",
    "Die Prüfung läuft noch, größere Schäden gibt es keine.",
    "새로운 압력 센서가 설치되었습니다.",
    "पंप की जाँच पूरी हो गई है।",
    "¿Quién revisó la válvula? Está perdiendo agua 💧🔧",
];

fn post(number: usize, quotes: bool) -> String {
    let mut random = Random::new(number);
    let sentences = [random.one_of(&SENTENCES), random.one_of(&SENTENCES)].join(" ");
    let links = array(2, |index| {
        let path = format!("{}/{}-{number}", random.word(), random.word());
        format!(
            r#"{{"url":"https://t.example/{number}a{index}","target":"https://www.plant.example/{path}?lang=en","range":[{},{}]}}"#,
            20 * index,
            20 * index + 18
        )
    });
    let topics = joined(3, |_| format!(r#""{}""#, random.word()));
    let quoted = if quotes { format!(r#","quoted":{}"#, post(number + 7, false)) } else { String::new() };
    format!(
        r#"{{"id":{id},"idText":"{id}","language":"xx","text":"{sentences}","author":{author},"links":{links},"topics":[{topics}],"inReplyTo":null,"likes":{likes},"isEdited":false{quoted}}}"#,
        id = 505_874_924_095_815_681_u64 + number as u64,
        author = author(number),
        likes = random.below(4000),
    )
}

fn author(number: usize) -> String {
    let mut random = Random::new(number / 3);
    let (handle, about) = (random.word(), random.one_of(&SENTENCES));
    let banner =
        format!(r#"{{"url":"https://images.example/banners/{handle}.png","width":1500,"height":500}}"#);
    let profile = format!(r#"{{"about":"{about}","location":null,"colour":"C0DEED","banner":{banner}}}"#);
    format!(
        r#"{{"id":{},"handle":"{handle}{number}","name":"{}","followers":{},"isVerified":false,"profile":{profile}}}"#,
        1_186_275_104 + number,
        random.words(2),
        random.below(100_000),
    )
}

models! {
    Timeline {
        "posts" posts: Vec<Post>,
    }
    Post {
        "id" id: i64,
        "idText" id_text: String,
        "language" language: String,
        "text" text: String,
        "author" author: Author,
        "links" links: Vec<Link>,
        "topics" topics: Vec<String>,
        "inReplyTo" in_reply_to: i64,
        "likes" likes: i64,
        "isEdited" is_edited: bool,
        "quoted" quoted: Box<Post>,
    }
    Author {
        "id" id: i64,
        "handle" handle: String,
        "name" name: String,
        "followers" followers: i64,
        "isVerified" is_verified: bool,
        "profile" profile: Profile,
    }
    Profile {
        "about" about: String,
        "location" location: String,
        "colour" colour: String,
        "banner" banner: Image,
    }
    Image {
        "url" url: String,
        "width" width: i32,
        "height" height: i32,
    }
    Link {
        "url" url: String,
        "target" target: String,
        "range" range: Vec<i32>,
    }
}
