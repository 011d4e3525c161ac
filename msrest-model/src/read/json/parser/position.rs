//! The line and column of a path in a JSON text, for errors that were found in the `Value` of the text.

use serde_json::Value;

use super::Parser;
use crate::error::{DeserializationError, Path, PathSegment, Warning};
use crate::rest_type::Abort;
use crate::text::lines;

/// Gives an error that has only its path the line and column: behind the value at that path, or behind the start of the
/// innermost object around it that the path leads to, if the document has the value under another key.
#[cold]
pub(crate) fn with_position(error: DeserializationError, text: &str) -> DeserializationError {
    if error.line().is_some() {
        return error;
    }
    match positions(&[error.path()], text).first() {
        Some((line, column)) => error.at(*line, *column),
        None => error,
    }
}

/// Gives their line and column to the errors about what was left out.
#[cold]
pub(crate) fn locate_recovered(warnings: &mut [Warning], text: &str) {
    let paths: Vec<Path> = warnings.iter().map(|warning| warning.path().clone()).collect();
    let positions = positions(&paths.iter().collect::<Vec<_>>(), text);
    for (error, (line, column)) in warnings.iter_mut().map(Warning::recovered).zip(positions) {
        if let Some(error) = error {
            error.inner.line = line;
            error.inner.column = column;
        }
    }
}

/// The line and column of each path, by one walk through the text; empty if that is not JSON.
fn positions(paths: &[&Path], text: &str) -> Vec<(usize, usize)> {
    let mut search = Search {
        paths: paths.iter().map(|path| path.back_to_root()).collect(),
        nearest: vec![Nearest::default(); paths.len()],
    };
    let all: Vec<usize> = (0..paths.len()).collect();
    match Parser::new(text).find(&mut search, 0, &all) {
        Ok(()) => lines_and_columns(&search.nearest, text),
        Err(Abort) => Vec::new(),
    }
}

fn lines_and_columns(places: &[Nearest], text: &str) -> Vec<(usize, usize)> {
    let mut in_order: Vec<usize> = places.iter().map(|place| place.at).collect();
    in_order.sort_unstable();
    let (mut last, mut passed) = ((1, 0), 0);
    let mut positions = Vec::with_capacity(places.len());
    for at in &in_order {
        last = lines::behind(last, text.as_bytes().get(passed..*at).unwrap_or_default());
        passed = *at;
        positions.push(last);
    }
    let position = |place: &Nearest| positions.get(in_order.binary_search(&place.at).ok()?).copied();
    places.iter().filter_map(position).collect()
}

struct Search<'p> {
    paths: Vec<&'p [PathSegment]>,
    nearest: Vec<Nearest>,
}

/// The place that a path leads to, or the nearest one around it that exists.
#[derive(Clone, Default)]
struct Nearest {
    at: usize,
    depth: usize,
}

impl<'p> Search<'p> {
    /// The segment of a path at a depth, counted from the root.
    fn segment(&self, path: usize, depth: usize) -> Option<&'p PathSegment> {
        let path = self.paths.get(path)?;
        path.get(path.len().checked_sub(depth + 1)?)
    }

    /// The paths of `here` that lead further, by their next name.
    fn below(&self, here: &[usize], depth: usize) -> Below {
        let names = here.iter().filter_map(|path| self.segment(*path, depth)).map(lower_name);
        let mut below = Below { names: names.collect(), paths: Vec::new() };
        below.names.sort_unstable();
        below.paths.resize_with(below.names.len(), Vec::new);
        for path in here {
            let place = self.segment(*path, depth).and_then(|segment| below.place(&lower_name(segment)));
            if let Some(paths) = place.and_then(|place| below.paths.get_mut(place)) {
                paths.push(*path);
            }
        }
        below
    }

    /// The paths of `below` whose next segment is `name`.
    fn next(
        &self,
        below: &Below,
        depth: usize,
        name: &str,
        is_next: &dyn Fn(&PathSegment) -> bool,
    ) -> Vec<usize> {
        let place = below.place(&name.to_ascii_lowercase());
        let alike = place.and_then(|place| below.paths.get(place)).map_or(&[][..], Vec::as_slice);
        let next = alike.iter().filter(|path| self.segment(**path, depth).is_some_and(is_next));
        next.copied().collect()
    }

    /// Notes that these paths lead to `at`. If keys are equal, the last one counts.
    fn found(&mut self, here: &[usize], depth: usize, at: usize) {
        for path in here {
            if let Some(nearest) = self.nearest.get_mut(*path).filter(|nearest| nearest.depth <= depth) {
                *nearest = Nearest { at, depth };
            }
        }
    }
}

/// Paths by one of their names.
struct Below {
    /// In lower case and in order, each once for each path that has it.
    names: Vec<Box<str>>,
    /// At the place of the first of equal names, the paths that have it.
    paths: Vec<Vec<usize>>,
}

impl Below {
    fn place(&self, name: &str) -> Option<usize> {
        let place = self.names.partition_point(|other| **other < *name);
        self.names.get(place).filter(|found| ***found == *name).map(|_| place)
    }
}

fn lower_name(segment: &PathSegment) -> Box<str> {
    segment.name().to_ascii_lowercase().into()
}

impl Parser<'_> {
    /// Walks through a value to which the paths `here` lead with their first `depth` segments.
    fn find(&mut self, search: &mut Search<'_>, depth: usize, here: &[usize]) -> Result<(), Abort> {
        let close = match self.peek().ok_or(Abort)? {
            b'{' => b'}',
            b'[' => b']',
            _ => {
                self.skip()?;
                search.found(here, depth, self.at);
                return Ok(());
            }
        };
        search.found(here, depth, self.at + 1);
        let below = search.below(here, depth);
        if below.names.is_empty() {
            return self.skip();
        }
        self.at += 1;
        let mut index = 0;
        while self.peek() != Some(close) {
            let name = if close == b'}' { self.key()? } else { index.to_string().into() };
            let next = search.next(&below, depth, &name, &|segment| {
                if close == b'}' { segment.is_key(&name) } else { segment.is_index(index) }
            });
            if !next.is_empty() {
                self.find(search, depth + 1, &next)?;
            } else if close == b']' && self.peek() == Some(b'{') {
                self.find_in_pair(search, depth, &below)?;
            } else {
                self.skip()?;
            }
            index += 1;
            if self.peek() == Some(b',') {
                self.at += 1;
            }
        }
        self.at += 1;
        Ok(())
    }

    /// Walks through an item that may be an entry of a map: `{"key": .., "value": ..}`.
    fn find_in_pair(&mut self, search: &mut Search<'_>, depth: usize, below: &Below) -> Result<(), Abort> {
        let start = self.at;
        let mut key = None;
        self.members(|parser, name| {
            let start = parser.at;
            parser.skip()?;
            if name == "key" {
                let text = parser.text.get(start..parser.at).and_then(|text| serde_json::from_str(text).ok());
                key =
                    text.map(|value: Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned));
            }
            Ok(())
        })?;
        let end = std::mem::replace(&mut self.at, start);
        let key: String = key.unwrap_or_default();
        let next = search.next(below, depth, &key, &|segment| segment.is_key(&key));
        if next.is_empty() {
            self.at = end;
            return Ok(());
        }
        self.members(|parser, name| match name {
            "value" => parser.find(search, depth + 1, &next),
            _ => parser.skip(),
        })
    }

    /// Walks through the entries of an object.
    fn members(&mut self, mut read: impl FnMut(&mut Self, &str) -> Result<(), Abort>) -> Result<(), Abort> {
        self.expect(b'{')?;
        while self.peek() != Some(b'}') {
            let name = self.key()?;
            read(self, &name)?;
            if self.peek() == Some(b',') {
                self.at += 1;
            }
        }
        self.expect(b'}')
    }
}
