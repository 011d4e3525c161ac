//! The rows as one picture: a grid of shapes and workloads, and bars for what has one document only.

use std::fmt::Write as _;

use crate::grid::{COLUMNS, is_cell, label, labels};
use crate::measure::Row;

const LINE: f64 = 20.0;
/// Where the columns begin, how wide one is, and how long a ratio of 1; a bar longer than `LONGEST` is cut.
const LEFT: f64 = 150.0;
const COLUMN: f64 = 126.0;
const UNIT: f64 = 45.0;
const LONGEST: f64 = 1.8;
/// Where the bars of the other rows begin.
const BARS: f64 = 290.0;

const FASTER: &str = "#2f7d4f";
const SLOWER: &str = "#b5542b";

pub(crate) fn svg(rows: &[Row]) -> String {
    let mut drawing = String::new();
    let below_grid = grid(&mut drawing, rows);
    let height = bars(&mut drawing, rows, below_grid + LINE) + LINE / 2.0;
    let width = LEFT + COLUMN * float(COLUMNS.len());
    format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="12">
<rect width="{width}" height="{height}" fill="#ffffff"/>
<text x="10" y="18" font-weight="bold">time of msrest-model / time of the peer, serde's derive if none is named (shorter is faster; the dashed line is 1; the tick is the ratio of instructions)</text>
{drawing}</svg>
"##
    )
}

/// A line for each shape, a column for each workload; gives where they end.
fn grid(drawing: &mut String, rows: &[Row]) -> f64 {
    let lines = labels(rows);
    let top = 72.0;
    let bottom = top + LINE * float(lines.len());
    text(drawing, LEFT - 8.0, 58.0, "end", "best · median · worst");
    for (line, label) in lines.iter().enumerate() {
        text(drawing, LEFT - 8.0, top + LINE * float(line) + 13.0, "end", label);
    }
    for (index, column) in COLUMNS.iter().enumerate() {
        let left = LEFT + COLUMN * float(index);
        unit_line(drawing, left + UNIT, top, bottom);
        let [best, median, worst] = column.summary(rows, |row| Some(row.ratio));
        text(drawing, left, 42.0, "start", column.title);
        text(drawing, left, 58.0, "start", &format!("{best:.2} · {median:.2} · {worst:.2}"));
        for row in column.rows(rows) {
            let line = lines.iter().position(|line| *line == label(row)).unwrap_or_default();
            bar(drawing, row, left, top + LINE * float(line), row.ratio <= best || row.ratio >= worst);
        }
    }
    bottom
}

/// A line for each row that is no cell of the grid; gives where they end.
fn bars(drawing: &mut String, rows: &[Row], top: f64) -> f64 {
    let others: Vec<&Row> = rows.iter().filter(|row| !is_cell(row)).collect();
    let bottom = top + LINE * float(others.len());
    unit_line(drawing, BARS + UNIT, top, bottom);
    for (line, row) in others.iter().enumerate() {
        let top = top + LINE * float(line);
        let label = format!("{} {} {} / {}", row.workload, row.size, row.shape, row.peer);
        text(drawing, BARS - 8.0, top + 13.0, "end", &label);
        bar(drawing, row, BARS, top, false);
    }
    bottom
}

/// A bar of the time, a tick for the ratio of instructions, and the ratio of the time.
fn bar(drawing: &mut String, row: &Row, left: f64, top: f64, is_bold: bool) {
    let length = row.ratio.min(LONGEST) * UNIT;
    let colour = if row.ratio <= 1.0 { FASTER } else { SLOWER };
    let weight = if is_bold { r#" font-weight="bold""# } else { "" };
    let (x, y) = (left + COLUMN - 12.0, top + 13.0);
    // Writing to a `String` cannot fail.
    let _ = writeln!(
        drawing,
        r#"<rect x="{left}" y="{top}" width="{length:.1}" height="16" fill="{colour}"/><text x="{x:.1}" y="{y}" text-anchor="end"{weight}>{:.2}</text>"#,
        row.ratio,
    );
    if let Some(instructions) = row.instructions {
        let x = left + instructions.ratio().min(LONGEST) * UNIT;
        let (from, to) = (top - 1.0, top + 17.0);
        let _ = writeln!(drawing, r##"<path d="M{x:.1} {from}V{to}" stroke="#1b1b1b" stroke-width="2"/>"##);
    }
}

fn text(drawing: &mut String, x: f64, y: f64, anchor: &str, text: &str) {
    let _ = writeln!(drawing, r#"<text x="{x}" y="{y}" text-anchor="{anchor}">{text}</text>"#);
}

fn unit_line(drawing: &mut String, x: f64, top: f64, bottom: f64) {
    let _ = writeln!(drawing, r##"<path d="M{x} {top}V{bottom}" stroke="#555555" stroke-dasharray="4 3"/>"##);
}

#[expect(clippy::cast_precision_loss, reason = "a few lines")]
fn float(lines: usize) -> f64 {
    lines as f64
}
