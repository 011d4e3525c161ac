//! Fields that are made from the literal in `#[rest(constant = ..)]` or `#[rest(default = "..")]`.

/// The value of a field whose attribute is always `literal`.
#[doc(hidden)]
pub fn constant<L, T: FromConstant<L>>(literal: L) -> T {
    T::from_constant(literal)
}

/// States that a literal of type `L` is a value of the field's type.
#[diagnostic::on_unimplemented(
    message = "the constant does not fit the type `{Self}`",
    label = "this constant",
    note = "a constant attribute is a `String`, a number or a `bool`, or an `Option` of one, with a literal of the same kind"
)]
pub trait FromConstant<L> {
    /// The field's value.
    fn from_constant(literal: L) -> Self;
}

impl FromConstant<&'static str> for String {
    fn from_constant(literal: &'static str) -> Self {
        literal.to_owned()
    }
}

impl FromConstant<&'static str> for &'static str {
    fn from_constant(literal: &'static str) -> Self {
        literal
    }
}

/// The value of a field whose default is written as a text.
#[doc(hidden)]
pub fn default_text<T: FromText>(text: &'static str) -> T {
    T::from_text(text)
}

/// A type that is made from a text.
#[diagnostic::on_unimplemented(
    message = "a text is not a `{Self}`",
    label = "a text",
    note = "what stands behind `default =` is the value; that of a function is written `default = call()`, without quotes"
)]
pub trait FromText {
    /// The field's value.
    fn from_text(text: &'static str) -> Self;
}

#[diagnostic::do_not_recommend]
impl<T: From<&'static str>> FromText for T {
    fn from_text(text: &'static str) -> Self {
        text.into()
    }
}

macro_rules! same {
    ($($type:ty),*) => {$(
        impl FromConstant<$type> for $type {
            #[inline]
            fn from_constant(literal: $type) -> Self {
                literal
            }
        }
    )*};
}

same!(bool, i8, i16, i32, i64, isize, u8, u16, u32, u64, usize, f32, f64);

impl<L, T: FromConstant<L>> FromConstant<L> for Option<T> {
    fn from_constant(literal: L) -> Self {
        Some(T::from_constant(literal))
    }
}
