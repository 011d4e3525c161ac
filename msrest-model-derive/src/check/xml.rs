//! What `xml(..)` says. Its texts, and what only fits some types, the compiler checks: see `emit::xml`.

use crate::attribute::{Item, Items};
use crate::errors::Errors;
use crate::model::XmlWord;

/// `xml(..)` of a type or a field.
pub(crate) fn words(items: &Items<'_>, known: &[&str], errors: &Errors) -> Option<Vec<XmlWord>> {
    let item = items.get("xml")?;
    if !cfg!(feature = "xml") {
        let message = "`xml` needs the feature `xml` of `msrest-model`; enable it in your Cargo.toml";
        return errors.refuse(&item.name, message);
    }
    let xml = items.list("xml", known)?;
    let words: Vec<_> = xml.all.iter().filter_map(|item| word(item, &xml)).collect();
    refuse_contradictions(&words, &xml, errors);
    Some(words)
}

fn word(Item { name, .. }: &Item, xml: &Items<'_>) -> Option<XmlWord> {
    let key = name.to_string();
    let is_flag = ["attr", "text", "wrapped"].contains(&key.as_str()) && xml.flag(&key);
    let text = if is_flag { None } else { Some(xml.text(&key)?) };
    Some(XmlWord { name: name.clone(), text })
}

fn refuse_contradictions(words: &[XmlWord], xml: &Items<'_>, errors: &Errors) {
    for (prefix, namespace) in [("prefix", "ns"), ("items_prefix", "items_ns")] {
        let word = words.iter().find(|word| word.name == prefix);
        if let (Some(XmlWord { name, .. }), None) = (word, xml.get(namespace)) {
            errors.push(name, format!("`{prefix}` stands for a namespace; add `{namespace} = \"..\"`"));
        }
    }
    let Some(text) = xml.get("text") else { return };
    if xml.get("attr").is_some() {
        errors.push(&text.name, "a value stands in an attribute or in the text; remove `attr` or `text`");
    }
    for Item { name, .. } in ["name", "prefix", "ns"].iter().filter_map(|name| xml.get(name)) {
        errors.push(name, format!("`{name}` has no meaning beside `text`, which has no name; remove it"));
    }
}
