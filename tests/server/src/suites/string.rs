//! Texts as bodies.

use minreq::Method::Put;
use server_models::body_string::{Colors, RefColorConstant};

use super::values::text;
use crate::answer::Answer;
use crate::formats::{Base64Url, Bytes};
use crate::suite::Suite;

const MULTIBYTE: &str = "啊齄丂狛狜\u{f9f1}\u{f92c}\u{f9f1}\u{fa0c}﨩ˊ〞〡￤℡㈱‐ー﹡﹢﹫、〓ⅰⅹ⒈€㈠㈩ⅠⅫ！￣ぁんァヶΑ︴АЯаяāɡㄅㄩ─╋︵﹄︻︱︳︴ⅰⅹɑ\u{e7c7}ɡ〇〾⿻⺁\u{e843}䜣\u{e864}€";

pub(super) fn run(suite: &mut Suite<'_>) {
    suite.get_nothing::<String>("getStringNull", "/string/null");
    suite.get_nothing::<String>("getStringNotProvided", "/string/notProvided");
    suite.scenario("putStringNull", |suite| {
        Answer::to(suite.request(Put, "/string/null"))?.success().map(drop)
    });
    suite.get_and_put(["getStringEmpty", "putStringEmpty"], "/string/empty", &String::new());
    let names = ["getStringMultiByteCharacters", "putStringMultiByteCharacters"];
    suite.get_and_put(names, "/string/mbcs", &MULTIBYTE.to_owned());
    let sentence = "    Now is the time for all good men to come to the aid of their country    ";
    let names = ["getStringWithLeadingAndTrailingWhitespace", "putStringWithLeadingAndTrailingWhitespace"];
    suite.get_and_put(names, "/string/whitespace", &sentence.to_owned());

    let encoded = "a string that gets encoded with base64";
    suite.get("getStringBase64Encoded", "/string/base64Encoding", &Bytes(encoded.into()));
    let names = ["getStringBase64UrlEncoded", "putStringBase64UrlEncoded"];
    suite.get_and_put(names, "/string/base64UrlEncoding", &Base64Url(format!("{encoded}url").into()));
    suite.get_nothing::<Base64Url>("getStringNullBase64UrlEncoding", "/string/nullBase64UrlEncoding");

    // The enum without a name in the operations is the enum that others refer to.
    for (names, path) in [
        (["getEnumNotExpandable", "putEnumNotExpandable"], "/string/enum/notExpandable"),
        (["getEnumReferenced", "putEnumReferenced"], "/string/enum/Referenced"),
    ] {
        suite.get_and_put(names, path, &Colors::RedColor);
    }
    let path = "/string/enum/ReferencedConstant";
    // The server leaves the constant out, which the model has anyway.
    let sample = RefColorConstant { color_constant: text("green-color"), field1: text("Sample String") };
    suite.get_unusual("getEnumReferencedConstant", path, &sample);
    suite.put("putEnumReferencedConstant", path, &RefColorConstant::default());
}
