//! Comparing texts in constant evaluation, for which `str` has no methods.
#![allow(clippy::indexing_slicing, reason = "constant evaluation reports it as a compile error")]

/// How many parts two paths share at the beginning.
pub(crate) const fn shared(left: &[&str], right: &[&str]) -> usize {
    let mut length = 0;
    while length < left.len() && length < right.len() && same(left[length], right[length]) {
        length += 1;
    }
    length
}

/// Whether one of the paths is the other or leads to it. The last parts differ most often.
pub(crate) const fn collide(left: &[&str], right: &[&str]) -> bool {
    let mut length = if left.len() < right.len() { left.len() } else { right.len() };
    while length > 0 {
        length -= 1;
        if !same(left[length], right[length]) {
            return false;
        }
    }
    true
}

pub(crate) const fn same_path(left: &[&str], right: &[&str]) -> bool {
    left.len() == right.len() && collide(left, right)
}

/// Compares from the end, where similar names differ: the compiler takes microseconds for each step.
pub(crate) const fn same(left: &str, right: &str) -> bool {
    let (left, right) = (left.as_bytes(), right.as_bytes());
    if left.len() != right.len() {
        return false;
    }
    let mut length = left.len();
    while length > 0 {
        length -= 1;
        if left[length] != right[length] {
            return false;
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::{collide, same, same_path, shared};

    /// Against the comparisons of the standard library, which constant evaluation does not have.
    #[test]
    fn paths_compare_as_slices_do() {
        let paths: [&[&str]; 10] = [
            &[],
            &["a"],
            &["b"],
            &["ab"],
            &["ac"],
            &["cb"],
            &["a", "b"],
            &["a", "c"],
            &["b", "b"],
            &["a", "b", "c"],
        ];
        for left in paths {
            for right in paths {
                assert_eq!(same(&left.concat(), &right.concat()), left.concat() == right.concat());
                assert_eq!(same_path(left, right), left == right, "{left:?} {right:?}");
                let is_start = left.starts_with(right) || right.starts_with(left);
                assert_eq!(collide(left, right), is_start, "{left:?} {right:?}");
                let alike = left.iter().zip(right).take_while(|(left, right)| left == right).count();
                assert_eq!(shared(left, right), alike, "{left:?} {right:?}");
            }
        }
    }
}
