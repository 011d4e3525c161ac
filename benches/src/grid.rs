//! The rows as a grid, for the table and for the chart: a line for each shape, a column for each workload.

use crate::measure::{Row, median};

pub(crate) struct Column {
    pub(crate) title: &'static str,
    workload: &'static str,
    peer: &'static str,
}

pub(crate) const COLUMNS: [Column; 7] = [
    Column { title: "read_exact", workload: "read_exact", peer: "serde" },
    Column { title: "read_wrong_case", workload: "read_wrong_case", peer: "serde" },
    Column { title: "write", workload: "write", peer: "serde" },
    Column { title: "from_dict", workload: "from_dict", peer: "serde" },
    Column { title: "serialize_value", workload: "serialize_value", peer: "serde" },
    Column { title: "read / sonic-rs", workload: "read_exact", peer: "serde_sonic" },
    Column { title: "read / simd-json", workload: "read_exact", peer: "serde_simd" },
];

impl Column {
    pub(crate) fn has(&self, row: &Row) -> bool {
        row.workload == self.workload && row.peer == self.peer
    }

    pub(crate) fn rows<'a>(&self, rows: &'a [Row]) -> impl Iterator<Item = &'a Row> {
        rows.iter().filter(|row| self.has(row))
    }

    /// The best, the median and the worst of the column.
    pub(crate) fn summary(&self, rows: &[Row], value: fn(&Row) -> Option<f64>) -> [f64; 3] {
        let values = || self.rows(rows).filter_map(value);
        let extreme = |pick: fn(f64, f64) -> f64| values().reduce(pick).unwrap_or(f64::NAN);
        [extreme(f64::min), median(values()), extreme(f64::max)]
    }
}

/// The lines of the grid, in the order of the rows.
pub(crate) fn labels(rows: &[Row]) -> Vec<String> {
    let mut labels = Vec::new();
    for row in rows.iter().filter(|row| is_cell(row)) {
        let label = label(row);
        if !labels.contains(&label) {
            labels.push(label);
        }
    }
    labels
}

/// The line in which the row stands.
pub(crate) fn label(row: &Row) -> String {
    if row.size == "small" { format!("one {}", row.shape) } else { row.shape.to_owned() }
}

pub(crate) fn is_cell(row: &Row) -> bool {
    COLUMNS.iter().any(|column| column.has(row))
}
