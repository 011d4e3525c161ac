//! Attributes that would overwrite each other.

use crate::errors::Errors;
use crate::model::Field;

/// Two equal names or REST keys, or a value at `p` beside an attribute at `p.x`. The later field is at fault.
pub(crate) fn check(fields: &[Field<'_>], errors: &mut Errors) {
    // A key with an empty part has its error already.
    let fields: Vec<_> = fields.iter().filter(|field| !field.key.path.iter().any(String::is_empty)).collect();
    for (index, field) in fields.iter().enumerate() {
        let before = || fields.iter().take(index);
        if let Some(message) = before().find_map(|other| collision(other, field)) {
            errors.push(&field.key.at, message);
        } else if before().any(|other| other.key.name == field.key.name) {
            let message =
                format!("another field has the name `{}`; give one of them another `name`", field.key.name);
            errors.push(field.ident, message);
        }
    }
}

fn collision(other: &Field<'_>, field: &Field<'_>) -> Option<String> {
    let (path, other_path, other_name) = (&field.key.path, &other.key.path, &other.key.name);
    let (key, other_key) = (path.join("."), other_path.join("."));
    if path == other_path {
        return Some(format!("`{other_name}` has the REST key `{key}` too; give one of them another `key`"));
    }
    (path.starts_with(other_path) || other_path.starts_with(path)).then(|| {
        format!(
            "the REST keys `{key}` and `{other_key}` (`{other_name}`) collide: a value cannot stand where an object of \
             others is; make it a nested model",
        )
    })
}
