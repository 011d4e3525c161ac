//! Where a value is put once it is read.

/// Where a value of a type is put: an `Option` holds it, a `Vec` has it at its end.
///
/// ```
/// use msrest_model::extend::Place;
///
/// let (mut attribute, mut list) = (None, vec!["a".to_owned()]);
/// attribute.put(4);
/// list.begin(String::new).push('b');
/// assert_eq!((attribute, list), (Some(4), vec!["a".to_owned(), "b".to_owned()]));
/// ```
pub trait Place {
    /// What is put there.
    type Value;

    /// Puts a value there.
    fn put(&mut self, value: Self::Value);

    /// Puts an empty value there, and gives it back to be filled.
    fn begin(&mut self, empty: impl FnOnce() -> Self::Value) -> &mut Self::Value
    where
        Self: Sized;
}

impl<T> Place for Option<T> {
    type Value = T;

    #[inline]
    fn put(&mut self, value: T) {
        *self = Some(value);
    }

    /// Only a repeated key finds a value there: the code that drops it is kept out of the way.
    #[inline]
    fn begin(&mut self, empty: impl FnOnce() -> T) -> &mut T {
        if self.is_some() {
            clear(self);
        }
        self.get_or_insert_with(empty)
    }
}

impl<T> Place for Vec<T> {
    type Value = T;

    #[inline]
    fn put(&mut self, value: T) {
        self.push(value);
    }

    #[inline]
    #[expect(
        clippy::indexing_slicing,
        reason = "the item was pushed one line above; `push_mut` needs Rust 1.95"
    )]
    fn begin(&mut self, empty: impl FnOnce() -> T) -> &mut T {
        let index = self.len();
        self.push(empty());
        &mut self[index]
    }
}

#[inline]
#[cold]
pub(crate) fn clear<T>(place: &mut Option<T>) {
    *place = None;
}
