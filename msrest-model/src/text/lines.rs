//! Lines and columns of a text, both counted from 0; a column in bytes.

/// The line and column behind some bytes, from those in front of them.
pub(crate) fn behind((line, column): (usize, usize), passed: &[u8]) -> (usize, usize) {
    let is_end = |byte: &u8| *byte == b'\n';
    match passed.iter().filter(|byte| is_end(byte)).count() {
        0 => (line, column + passed.len()),
        ends => {
            let last = passed.iter().rposition(is_end);
            (line + ends, last.map_or(0, |last| passed.len() - last - 1))
        }
    }
}
