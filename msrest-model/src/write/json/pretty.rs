//! JSON text for people: a line for each value.

/// The same JSON with two spaces for each level; `text` has no whitespace between its pieces.
pub(crate) fn pretty(text: &str) -> String {
    let (mut output, mut level) = (String::with_capacity(text.len() * 2), 0);
    let (mut in_string, mut is_escaped, mut is_empty) = (false, false, false);
    for character in text.chars() {
        if in_string {
            in_string = is_escaped || character != '"';
            is_escaped = !is_escaped && character == '\\';
            output.push(character);
            continue;
        }
        match character {
            '}' | ']' => {
                level -= 1;
                if !is_empty {
                    line(&mut output, level);
                }
            }
            _ if is_empty => line(&mut output, level),
            _ => {}
        }
        output.push(character);
        is_empty = matches!(character, '{' | '[');
        in_string = character == '"';
        match character {
            '{' | '[' => level += 1,
            ',' => line(&mut output, level),
            ':' => output.push(' '),
            _ => {}
        }
    }
    output
}

fn line(output: &mut String, level: usize) {
    output.push('\n');
    (0..level).for_each(|_| output.push_str("  "));
}

#[cfg(test)]
mod tests {
    use super::pretty;

    #[test]
    fn looks_as_serde_json_has_it() {
        for text in
            [r#"{"a":[1,{"b":[]}],"c":{},"d\"{":"x\\\",[]","e":"\\"}"#, "[]", "{}", "1", r#"["é",null]"#]
        {
            let value: serde_json::Value = serde_json::from_str(text).unwrap();
            assert_eq!(pretty(text), serde_json::to_string_pretty(&value).unwrap());
        }
    }
}
