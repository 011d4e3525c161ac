//! The positions of elements in the text. They are looked for when an error needs one: kept in the tree, they would cost a
//! fifth of its memory.

use roxmltree::{Descendants, Document, NodeId};

use crate::error::DeserializationError;

/// Finds positions one after the other; in the order of the document no byte is looked at twice.
pub(super) struct Positions<'a, 'input> {
    document: &'a Document<'input>,
    text: &'input str,
    nodes: Descendants<'a, 'input>,
    /// The last element that was found, and where it starts.
    node: Option<NodeId>,
    offset: usize,
    line: usize,
    line_start: usize,
}

impl<'a, 'input> Positions<'a, 'input> {
    pub(super) fn new(document: &'a Document<'input>, text: &'input str) -> Self {
        let nodes = document.descendants();
        Self { document, text, nodes, node: None, offset: 0, line: 1, line_start: 0 }
    }

    /// Gives an error the byte, line and column of its element, and marks its path as one of elements.
    pub(super) fn locate(&mut self, error: &mut DeserializationError) {
        let inner = &mut error.inner;
        inner.path.is_xml = true;
        let node = inner.element.unwrap_or(self.document.root_element().id());
        while self.node != Some(node) {
            let Some(next) = self.nodes.find(roxmltree::Node::is_element) else { break };
            self.go_to_next_element(usize::from(self.node.is_some()));
            self.node = Some(next.id());
        }
        inner.offset = Some(self.offset);
        inner.line = self.line;
        inner.column = self.offset - self.line_start + 1;
    }

    /// Goes to the next start tag, from `skip` bytes behind the last one on. The text is well-formed: `<` begins a start tag or
    /// one of `OTHERS`.
    fn go_to_next_element(&mut self, skip: usize) {
        const OTHERS: [(&str, &str); 4] = [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>"), ("</", ">")];
        let mut offset = self.offset + skip;
        loop {
            let rest = self.text.get(offset..).unwrap_or_default();
            let Some(start) = rest.find('<') else { break };
            let tag = rest.get(start..).unwrap_or_default();
            let other = OTHERS.iter().find(|(open, _)| tag.starts_with(open));
            let length = other.map(|(_, close)| tag.find(close).map_or(tag.len(), |end| end + close.len()));
            self.go_to(offset + start + length.unwrap_or_default());
            offset = self.offset;
            if length.is_none() {
                break;
            }
        }
    }

    fn go_to(&mut self, offset: usize) {
        let passed = self.text.get(self.offset..offset).unwrap_or_default();
        self.line += passed.matches('\n').count();
        self.line_start = passed.rfind('\n').map_or(self.line_start, |end| self.offset + end + 1);
        self.offset = offset;
    }
}
