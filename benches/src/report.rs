//! The rows as a table for people and as JSON for programs.

use serde_json::{Value, json};

use crate::growth::Growth;
use crate::measure::Row;

pub(crate) fn json(rows: &[Row], growth: &[Growth]) -> Value {
    json!({
        "rows": rows.iter().map(Row::json).collect::<Vec<_>>(),
        "growth": growth.iter().map(Growth::json).collect::<Vec<_>>(),
    })
}

pub(crate) fn print(rows: &[Row], growth: &[Growth]) {
    println!(
        "{:16} {:14} {:6} {:12} {:>6} {:>6} {:>12} {:>12} {:>9} {:>8} {:>8} {:>10} {:>10}",
        "workload",
        "shape",
        "size",
        "peer",
        "time",
        "instr.",
        "ours",
        "peer",
        "bytes",
        "allocs",
        "peer's",
        "peak",
        "peer's"
    );
    for row in rows {
        let instructions =
            row.instructions.map(|counted| format!("{:.2}", counted.ratio())).unwrap_or_default();
        println!(
            "{:16} {:14} {:6} {:12} {:6.2} {instructions:>6} {:>12} {:>12} {:>9} {:>8} {:>8} {:>10} {:>10}",
            row.workload,
            row.shape,
            row.size,
            row.peer,
            row.ratio,
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
    for growth in growth {
        let serde = growth.serde.map(|exponent| format!(" (serde's: {exponent:.2})")).unwrap_or_default();
        println!("time grows as {} to the power of {:.2}{serde}", growth.axis, growth.exponent);
    }
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
