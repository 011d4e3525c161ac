//! What `xml(..)` says. Its texts, and what only fits some types, the compiler checks: see `emit::xml`.

use crate::attribute::{Item, Items};
use crate::model::XmlWord;

/// `xml(..)` of a type or a field.
pub(crate) fn words(items: &Items<'_>, known: &[&str]) -> Option<Vec<XmlWord>> {
    if !cfg!(feature = "xml") {
        items.refuse("xml", "`xml` needs the feature `xml` of `msrest-model`; enable it in your Cargo.toml");
        return None;
    }
    let xml = items.list("xml", known)?;
    let words: Vec<_> = xml.all.iter().filter_map(|item| word(item, &xml)).collect();
    refuse_contradictions(&words, &xml);
    Some(words)
}

fn word(Item { name, .. }: &Item, xml: &Items<'_>) -> Option<XmlWord> {
    let key = name.to_string();
    let is_flag = ["attr", "text", "wrapped"].contains(&key.as_str()) && xml.flag(&key);
    let text = if is_flag { None } else { Some(xml.text(&key)?) };
    Some(XmlWord { name: name.clone(), text })
}

fn refuse_contradictions(words: &[XmlWord], xml: &Items<'_>) {
    for (prefix, namespace) in [("prefix", "ns"), ("items_prefix", "items_ns")] {
        if words.iter().any(|word| word.name == prefix) && xml.get(namespace).is_none() {
            xml.refuse(prefix, format!("`{prefix}` stands for a namespace; add `{namespace} = \"..\"`"));
        }
    }
    if xml.get("attr").is_some() {
        xml.refuse("text", "a value stands in an attribute or in the text; remove `attr` or `text`");
    }
    for name in ["name", "prefix", "ns"].iter().filter(|_| xml.get("text").is_some()) {
        xml.refuse(name, format!("`{name}` has no meaning beside `text`, which has no name; remove it"));
    }
}
