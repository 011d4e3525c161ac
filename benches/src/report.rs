//! The rows as a table for people and as JSON for programs.

use serde_json::{Value, json};

use crate::grid::{COLUMNS, Column, label, labels};
use crate::growth::Growth;
use crate::instructions::Instructions;
use crate::measure::Row;

pub(crate) fn json(rows: &[Row], growth: &[Growth]) -> Value {
    json!({
        "rows": rows.iter().map(Row::json).collect::<Vec<_>>(),
        "growth": growth.iter().map(Growth::json).collect::<Vec<_>>(),
    })
}

pub(crate) fn print(rows: &[Row], growth: &[Growth]) {
    print_grid(rows);
    print_rows(rows);
    for growth in growth {
        let serde = growth.serde.map(|exponent| format!(" (serde's: {exponent:.2})")).unwrap_or_default();
        println!("time grows as {} to the power of {:.2}{serde}", growth.axis, growth.exponent);
    }
}

/// Ratios of time and of instructions: a line for each shape, and what they come to.
fn print_grid(rows: &[Row]) {
    const WIDTH: usize = 17;
    let print_line = |name: &str, cell: &dyn Fn(&Column) -> String| {
        let cells: String = COLUMNS.iter().map(|column| format!("{:>WIDTH$}", cell(column))).collect();
        println!("{name:16}{cells}");
    };
    print_line("time, instr.", &|column| column.title.to_owned());
    for name in labels(rows) {
        print_line(&name, &|column| {
            let cell = column.rows(rows).find(|row| label(row) == name);
            cell.map(|row| ratios(Some(row.ratio), instruction_ratio(row))).unwrap_or_default()
        });
    }
    for (index, name) in ["best", "median", "worst"].into_iter().enumerate() {
        print_line(name, &|column| {
            let time = column.summary(rows, |row| Some(row.ratio));
            let instructions = column.summary(rows, instruction_ratio);
            ratios(time.get(index).copied(), instructions.get(index).copied())
        });
    }
    println!();
}

fn instruction_ratio(row: &Row) -> Option<f64> {
    row.instructions.map(Instructions::ratio)
}

/// That of the time and that of the instructions, each in its place.
fn ratios(time: Option<f64>, instructions: Option<f64>) -> String {
    let text = |ratio: Option<f64>| ratio.filter(|ratio| !ratio.is_nan()).map(|ratio| format!("{ratio:.2}"));
    format!("{:>5} {:>5}", text(time).unwrap_or_default(), text(instructions).unwrap_or_default())
}

fn print_rows(rows: &[Row]) {
    println!(
        "{:16} {:14} {:6} {:12} {:>5} {:>5} {:>12} {:>12} {:>9} {:>8} {:>8} {:>10} {:>10}",
        "workload",
        "shape",
        "size",
        "peer",
        "time",
        "ins.",
        "ours",
        "peer",
        "bytes",
        "allocs",
        "peer's",
        "peak",
        "peer's"
    );
    for row in rows {
        let ratios = ratios(Some(row.ratio), instruction_ratio(row));
        println!(
            "{:16} {:14} {:6} {:12} {ratios} {:>12} {:>12} {:>9} {:>8} {:>8} {:>10} {:>10}",
            row.workload,
            row.shape,
            row.size,
            row.peer,
            duration(row.ours_ns),
            duration(row.peer_ns),
            row.bytes,
            row.ours_memory.allocations,
            row.peer_memory.allocations,
            row.ours_memory.peak,
            row.peer_memory.peak,
        );
    }
    println!();
}

fn duration(nanoseconds: f64) -> String {
    if nanoseconds < 1e4 {
        format!("{nanoseconds:.0} ns")
    } else if nanoseconds < 1e7 {
        format!("{:.1} us", nanoseconds / 1e3)
    } else {
        format!("{:.1} ms", nanoseconds / 1e6)
    }
}
