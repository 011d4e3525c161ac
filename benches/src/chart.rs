//! The rows as bars: the shorter, the faster beside the peer, whose time is the line at 1.

use std::fmt::Write as _;

use crate::measure::Row;

const LEFT: f64 = 300.0;
const UNIT: f64 = 360.0;
const LINE: f64 = 22.0;

pub(crate) fn svg(rows: &[Row]) -> String {
    let mut bars = String::new();
    let mut top = 34.0;
    for row in rows {
        let length = (row.ratio * UNIT).min(UNIT * 1.5);
        let colour = if row.ratio <= 1.0 { "#2f7d4f" } else { "#b5542b" };
        let (text, middle) = (LEFT - 8.0, top + 12.0);
        // Writing to a `String` cannot fail.
        let _ = writeln!(
            bars,
            r#"<text x="{text}" y="{middle}" text-anchor="end">{} {} {} / {}</text><rect x="{LEFT}" y="{top}" width="{length:.1}" height="16" fill="{colour}"/><text x="{:.1}" y="{middle}">{:.2}</text>"#,
            row.workload,
            row.size,
            row.shape,
            row.peer,
            LEFT + length + 6.0,
            row.ratio,
        );
        top += LINE;
    }
    let (width, height, line) = (LEFT + UNIT * 1.5 + 50.0, top + 10.0, LEFT + UNIT);
    format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="12">
<rect width="{width}" height="{height}" fill="#ffffff"/>
<text x="{LEFT}" y="20">time of msrest-model / time of the peer (shorter is faster)</text>
{bars}<line x1="{line}" y1="28" x2="{line}" y2="{top}" stroke="#555555" stroke-dasharray="4 3"/>
</svg>
"##
    )
}
