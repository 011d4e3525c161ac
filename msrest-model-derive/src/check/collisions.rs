//! Attributes that would overwrite each other on the wire.

use crate::errors::Errors;
use crate::model::Field;

/// Two equal REST keys, or a value at `p` beside an attribute at `p.x`. The later field is at fault.
pub(crate) fn check(fields: &[Field<'_>], errors: &mut Errors) {
    // A key with an empty part has its error already.
    let fields = || fields.iter().filter(|field| !field.key.path.iter().any(String::is_empty));
    for (index, field) in fields().enumerate() {
        let before = fields().take(index);
        if let Some(message) = before.filter_map(|other| collision(other, field)).next() {
            errors.push(&field.key.at, message);
        }
    }
}

fn collision(other: &Field<'_>, field: &Field<'_>) -> Option<String> {
    let (path, other_path, other_name) = (&field.key.path, &other.key.path, &other.name);
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
