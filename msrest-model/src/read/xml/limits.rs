//! What one element may have. The parser compares each attribute of an element with each, and each declaration of a prefix with
//! all that are in scope: without a limit a small text takes hours.

use crate::error::DeserializationErrorKind;
use crate::read::Fallback;

/// The most that a document may have in one place.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    /// Attributes of one element, declarations of namespaces among them.
    pub(crate) attributes: usize,
    /// Prefixes that are declared in one place.
    pub(crate) namespaces: usize,
}

impl Limits {
    pub(crate) const DEFAULT: Self = Self { attributes: 1000, namespaces: 64 };

    /// The offset at which a document exceeds a limit, and the error. The text may be malformed: then everything before that
    /// counts, whatever it is.
    pub(super) fn exceeded(self, text: &str) -> Option<(usize, DeserializationErrorKind)> {
        let is_suspect = self.may_have_attributes(text) || self.may_have_namespaces(text);
        let (rest, kind) = if is_suspect { self.scan(text).err()? } else { return None };
        Some((text.len() - rest.len(), kind))
    }

    /// Whether one of the pieces of this length has no `<` in it: more attributes than allowed fill at least one.
    fn may_have_attributes(self, text: &str) -> bool {
        const SHORTEST: usize = r#"a="""#.len();
        let length = (self.attributes * SHORTEST / 2).max(1);
        text.as_bytes().chunks(length).any(|piece| !piece.contains(&b'<'))
    }

    /// Whether `xm` of `xmlns` comes more often than allowed. The count of a piece fits into a byte: the compiler makes vector
    /// instructions of that.
    fn may_have_namespaces(self, text: &str) -> bool {
        const PIECE: usize = 255;
        let bytes = text.as_bytes();
        let pieces = bytes.chunks(PIECE).zip(bytes.get(1..).unwrap_or_default().chunks(PIECE));
        let is_pair = |(&first, &second): (&u8, &u8)| u8::from(first == b'x') & u8::from(second == b'm');
        let counts = pieces.map(|(first, second)| first.iter().zip(second).map(is_pair).sum::<u8>());
        counts.map(usize::from).sum::<usize>() > self.namespaces
    }

    fn scan(self, text: &str) -> Result<(), (&str, DeserializationErrorKind)> {
        Fallback::Scan.count();
        let (mut rest, mut depth, mut scope) = (text, 0_usize, Scope::default());
        while let Some(markup) = rest.find('<').and_then(|start| rest.get(start..)) {
            rest = if let Some(comment) = markup.strip_prefix("<!--") {
                behind(comment, "-->")
            } else if let Some(section) = markup.strip_prefix("<![CDATA[") {
                behind(section, "]]>")
            } else if let Some(instruction) = markup.strip_prefix("<?") {
                behind(instruction, "?>")
            } else if let Some(tag) = markup.strip_prefix("</") {
                scope.close(depth);
                depth = depth.saturating_sub(1);
                behind(tag, ">")
            } else {
                depth += 1;
                let (behind, is_empty) =
                    self.start_tag(markup, depth, &mut scope).map_err(|kind| (markup, kind))?;
                if is_empty {
                    scope.close(depth);
                    depth -= 1;
                }
                behind
            };
        }
        Ok(())
    }

    /// What follows a start tag, and whether the tag is also the end of its element.
    fn start_tag<'a>(
        self,
        tag: &'a str,
        depth: usize,
        scope: &mut Scope<'a>,
    ) -> Result<(&'a str, bool), DeserializationErrorKind> {
        let (mut rest, mut count) = (tag, 0);
        while let Some(end) = rest.find(['"', '\'', '>']) {
            let (before, after) = rest.split_at_checked(end).unwrap_or_default();
            let Some(quote) = after.chars().next().filter(|end| *end != '>') else {
                return Ok((after, before.ends_with('/')));
            };
            count += 1;
            if count > self.attributes {
                return Err(DeserializationErrorKind::TooManyAttributes(self.attributes));
            }
            let name =
                before.trim_end_matches(|character: char| character == '=' || character.is_whitespace());
            let name = name.rsplit(char::is_whitespace).next().unwrap_or_default();
            if let Some(prefix) = name.strip_prefix("xmlns") {
                scope.declare(prefix, depth);
                if scope.prefixes.len() > self.namespaces {
                    return Err(DeserializationErrorKind::TooManyNamespaces(self.namespaces));
                }
            }
            // A quotation mark is looked for as a byte; a text would be prepared for each search.
            rest = after.get(1..).and_then(|value| value.split_once(quote)).map_or("", |(_, rest)| rest);
        }
        Ok(("", false))
    }
}

/// The prefixes that are declared, with the depth of the element of each, the innermost last.
#[derive(Default)]
struct Scope<'a> {
    prefixes: Vec<(&'a str, usize)>,
}

impl<'a> Scope<'a> {
    /// A prefix that is declared again does not count: the parser drops the outer declaration.
    fn declare(&mut self, prefix: &'a str, depth: usize) {
        if self.prefixes.iter().all(|(known, _)| *known != prefix) {
            self.prefixes.push((prefix, depth));
        }
    }

    /// Forgets what was declared at this depth.
    fn close(&mut self, depth: usize) {
        while self.prefixes.pop_if(|(_, declared)| *declared >= depth).is_some() {}
    }
}

fn behind<'a>(text: &'a str, end: &str) -> &'a str {
    text.split_once(end).map(|(_, rest)| rest).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::Limits;
    use crate::error::DeserializationErrorKind;

    /// Documents with the tag that has too many attributes, or declares too many prefixes, if one does.
    #[test]
    fn the_tag_that_has_too_many_is_found() {
        let limits = Limits { attributes: 3, namespaces: 2 };
        for (text, is_of_attributes, tag) in [
            (r#"<a x="1" y='2' z = "3"/>"#, true, None),
            (r#"<a><b x="1" y='2' z="3" w="4"/></a>"#, true, Some("<b")),
            (r#"<!-- <b w="" x="" y="" z=""/> --><a/>"#, true, None),
            (r#"<!-- - --><a w="" x="" y="" z=""/>"#, true, Some("<a")),
            (r#"<a><![CDATA[<b w="" x="" y="" z=""/>]]></a>"#, true, None),
            (r#"<a><![CDATA[>]]><b w="" x="" y="" z=""/></a>"#, true, Some("<b")),
            (r#"<a><?p <b w="" x="" y="" z=""/>?></a>"#, true, None),
            (r#"<a><?p <b w="?>"#, true, None),
            (r#"<a><?p > ?><b w="" x="" y="" z=""/></a>"#, true, Some("<b")),
            (r#"<a></a ><b w=">" x="<" y="'" z=""/>"#, true, Some("<b")),
            (r#"<a xmlns:p="p" xmlns:q="q"><b xmlns:r="r"/></a>"#, false, Some("<b")),
            (r#"<a xmlns:p = "p" xmlns:q= "q" xmlns:r ="r"/>"#, false, Some("<a")),
            (r#"<a xmlns:p="p"><b xmlns:q="q"/><b xmlns:r="r"></b><b xmlns:s="s"/></a>"#, false, None),
            (r#"<a xmlns:p="p"><b xmlns:q="q"></b></a><b xmlns:r="r" xmlns:s="s"/>"#, false, None),
            (r#"<a xmlns:p="p" xmlns:q="q"><b xmlns:p="r" xmlns:q="s"/></a>"#, false, None),
            (
                r#"<a xmlns:p="p"><b><c xmlns:q="q"/></b><b xmlns:r="r" xmlns:s="s"/></a>"#,
                false,
                Some("<b xmlns"),
            ),
        ] {
            let (found, kind) = limits.exceeded(text).unzip();
            assert_eq!(found, tag.and_then(|tag| text.find(tag)), "{text}");
            let is_right = match kind {
                Some(DeserializationErrorKind::TooManyAttributes(3)) => is_of_attributes,
                Some(DeserializationErrorKind::TooManyNamespaces(2)) => !is_of_attributes,
                other => other.is_none(),
            };
            assert!(is_right, "{text}");
        }
    }
}
