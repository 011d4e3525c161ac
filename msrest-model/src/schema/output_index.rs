//! How the attributes of a schema are written, indexed once: for each number under which a model pushes an attribute, its key
//! and the flattened parent that it is in.

use super::key_index::{KeyContent, KeyEntry, KeyIndex};
use super::{Attribute, Constant, Format};

/// The attributes of a schema, by their numbers.
#[derive(Debug)]
pub(crate) struct OutputIndex {
    rows: Vec<OutputRow>,
    /// The object itself, then its flattened parents.
    pub(crate) groups: Vec<OutputGroup>,
    /// What is written though the model pushes nothing, in the order of writing.
    pub(crate) implied: Vec<ImpliedRow>,
    /// How many times the model pushes its attributes. An embedded struct may have attributes between those of the model, which
    /// then come in another order than that of the schema: each run writes those that are in order.
    pub(crate) runs: usize,
}

/// One attribute.
#[derive(Debug)]
pub(crate) struct OutputRow {
    pub(crate) attribute: &'static Attribute,
    pub(crate) key: &'static str,
    /// The key with its quotation marks and its colon.
    pub(crate) quoted: &'static str,
    pub(crate) group: usize,
    pub(crate) run: usize,
    /// The position in the schema.
    pub(crate) position: usize,
    /// Whether the attribute may be left out, or belongs to another run.
    pub(crate) needs_look: bool,
}

/// The object itself, or a flattened parent.
#[derive(Debug)]
pub(crate) struct OutputGroup {
    pub(crate) key: &'static str,
    pub(crate) quoted: &'static str,
    pub(crate) parent: usize,
    /// How many flattened parents are around it, itself included.
    pub(crate) depth: usize,
    /// The number behind the groups in it, whose numbers follow its own.
    pub(crate) end: usize,
}

/// A constant, or a discriminator that is written if the model has no value of its own for it.
#[derive(Debug)]
pub(crate) struct ImpliedRow {
    pub(crate) number: usize,
    pub(crate) run: usize,
    pub(crate) position: usize,
    pub(crate) value: Constant,
}

impl OutputIndex {
    pub(crate) fn new(index: &'static KeyIndex) -> Self {
        let top = OutputGroup { key: "", quoted: "", parent: 0, depth: 0, end: 1 };
        let mut output = Self { rows: Vec::new(), groups: vec![top], implied: Vec::new(), runs: 1 };
        let mut rows = Vec::new();
        output.collect(index, 0, &mut rows);
        let end = output.groups.len();
        output.groups.first_mut().into_iter().for_each(|top| top.end = end);
        output.number(rows);
        output
    }

    /// The attribute that is pushed under this number.
    #[inline]
    pub(crate) fn row(&self, number: usize) -> Option<&OutputRow> {
        self.rows.get(number)
    }

    /// The wire format of the attribute that is pushed under this number.
    pub(crate) fn format(&self, number: usize) -> Format {
        self.row(number).map_or(Format::Natural, |row| row.attribute.format)
    }

    pub(crate) fn rows(&self) -> &[OutputRow] {
        &self.rows
    }

    /// Whether a group is `inner`, or stands around it.
    pub(crate) fn contains(&self, outer: usize, inner: usize) -> bool {
        outer <= inner && self.groups.get(outer).is_some_and(|group| inner < group.end)
    }

    /// The group right below `outer` that is `inner` or stands around it, with its number.
    pub(crate) fn child_around(&self, outer: usize, inner: usize) -> Option<(usize, &OutputGroup)> {
        let group = self.groups.get(inner).filter(|group| group.depth > 0)?;
        if group.parent == outer { Some((inner, group)) } else { self.child_around(outer, group.parent) }
    }

    /// Whether an attribute is written under a key of a group, or a group that holds one.
    pub(crate) fn is_written(&self, group: usize, key: &str, is_present: &dyn Fn(usize) -> bool) -> bool {
        let is_at_key = |row: &OutputRow| {
            if row.group == group {
                return row.key == key;
            }
            let mut groups = self.groups.iter().enumerate();
            groups.any(|(below, own)| {
                own.depth > 0 && own.parent == group && own.key == key && self.contains(below, row.group)
            })
        };
        self.rows.iter().any(|row| is_at_key(row) && is_present(row.attribute.index))
    }

    /// Collects the attributes and groups in the order of the schema.
    fn collect(&mut self, index: &'static KeyIndex, group: usize, rows: &mut Vec<OutputRow>) {
        for KeyEntry { key, quoted, content, .. } in &index.entries {
            match content {
                KeyContent::Attribute(attribute) => rows.push(OutputRow {
                    attribute,
                    key,
                    quoted: quoted.as_str(),
                    group,
                    run: 0,
                    position: rows.len(),
                    needs_look: attribute.readonly,
                }),
                KeyContent::Group(below) => {
                    let depth = index.depth + 1;
                    let number = self.groups.len();
                    self.groups.push(OutputGroup {
                        key,
                        quoted: quoted.as_str(),
                        parent: group,
                        depth,
                        end: number + 1,
                    });
                    self.collect(below, number, rows);
                    let end = self.groups.len();
                    self.groups.get_mut(number).into_iter().for_each(|group| group.end = end);
                }
            }
        }
    }

    /// Splits the attributes into runs, and sorts them by their numbers.
    fn number(&mut self, mut rows: Vec<OutputRow>) {
        let mut pushed_last = None;
        for row in &mut rows {
            let number = row.attribute.index;
            // What is implied can be written in any run.
            if row.attribute.constant.is_none() {
                self.runs += usize::from(pushed_last.is_some_and(|last| number < last));
                pushed_last = Some(number);
            }
            row.run = self.runs - 1;
            self.implied.extend(row.attribute.implied().map(|value| ImpliedRow {
                number,
                run: row.run,
                position: row.position,
                value,
            }));
        }
        // Each number is there once, so that each swap brings one attribute to its place; a sort takes more code.
        for place in 0..rows.len() {
            while let Some(number) = rows.get(place).map(|row| row.attribute.index)
                && rows.get(number).is_some_and(|other| other.attribute.index != number)
            {
                rows.swap(place, number);
            }
        }
        rows.iter_mut().for_each(|row| row.needs_look |= self.runs > 1);
        self.rows = rows;
    }
}

#[cfg(test)]
mod tests {
    use super::{OutputIndex, OutputRow};
    use crate::Model;

    #[derive(Model)]
    #[rest(crate = "crate")]
    struct Base {
        #[rest(key = "properties.zone")]
        zone: Option<String>,
    }

    /// The base's attribute stands between those of the model.
    #[derive(Model)]
    #[rest(crate = "crate")]
    struct Between {
        #[rest(key = "properties.place.x")]
        x: Option<i64>,
        #[rest(readonly)]
        id: Option<String>,
        #[rest(flatten)]
        base: Base,
    }

    #[derive(Model)]
    #[rest(crate = "crate")]
    struct Behind {
        #[rest(readonly)]
        id: Option<String>,
        #[rest(key = "properties.place.x")]
        x: Option<i64>,
        #[rest(flatten)]
        base: Base,
    }

    /// Name, number of the group, run, and whether it needs a look.
    fn rows(index: &'static OutputIndex) -> Vec<(&'static str, usize, usize, bool)> {
        let row = |row: &'static OutputRow| (row.attribute.name, row.group, row.run, row.needs_look);
        index.rows().iter().map(row).collect()
    }

    #[test]
    fn a_model_is_pushed_once_if_its_attributes_are_in_order() {
        let behind = Behind::schema().output_index();
        assert_eq!(behind.runs, 1);
        assert_eq!(rows(behind), [("id", 0, 0, true), ("x", 2, 0, false), ("zone", 1, 0, false)]);
        let between = Between::schema().output_index();
        assert_eq!(between.runs, 2);
        assert_eq!(rows(between), [("x", 2, 0, true), ("id", 0, 1, true), ("zone", 1, 0, true)]);
    }

    #[test]
    fn groups_stand_in_each_other() {
        let index = Behind::schema().output_index();
        let keys: Vec<_> = index.groups.iter().map(|group| (group.key, group.parent, group.depth)).collect();
        assert_eq!(keys, [("", 0, 0), ("properties", 0, 1), ("place", 1, 2)]);
        let contained = |outer| [0, 1, 2, 3].map(|inner| index.contains(outer, inner));
        assert_eq!(contained(0), [true, true, true, false]);
        assert_eq!(contained(1), [false, true, true, false]);
        assert_eq!(contained(2), [false, false, true, false]);
        let child = |outer, inner| index.child_around(outer, inner).map(|(number, _)| number);
        assert_eq!([child(0, 0), child(0, 1), child(0, 2)], [None, Some(1), Some(1)]);
        assert_eq!([child(1, 0), child(1, 1), child(1, 2)], [None, None, Some(2)]);
        let written = |group, key, present| index.is_written(group, key, &|number| number == present);
        assert!(written(0, "id", 0) && !written(0, "id", 1) && !written(0, "", 0) && !written(0, "", 1));
        assert!(written(0, "properties", 1) && written(0, "properties", 2) && !written(0, "properties", 0));
        assert!(written(1, "place", 1) && !written(1, "place", 2) && written(1, "zone", 2));
        assert!(!written(0, "place", 1) && !written(1, "properties", 1));
    }
}
