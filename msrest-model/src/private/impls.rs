//! The impls that are alike for all derived types. The derives name the type, in the form `[parameters] [type] [bounds]`, and hand
//! over what is its own.

/// The impls of serde's traits.
#[doc(hidden)]
#[macro_export]
macro_rules! __serde_impls {
    ([$($parameters:tt)*] [$ty:ty] [$($bounds:tt)*]) => {
        #[automatically_derived]
        impl<$($parameters)*> $crate::__private::Serialize for $ty $($bounds)* {
            fn serialize<__S: $crate::__private::Serializer>(
                &self,
                output: __S,
            ) -> $crate::__private::Result<__S::Ok, __S::Error> {
                $crate::__private::serialize(self, output)
            }
        }

        #[automatically_derived]
        impl<'__de, $($parameters)*> $crate::__private::Deserialize<'__de> for $ty $($bounds)* {
            fn deserialize<__D: $crate::__private::Deserializer<'__de>>(
                input: __D,
            ) -> $crate::__private::Result<Self, __D::Error> {
                $crate::__private::deserialize(input)
            }
        }
    };
}

/// The impl of `RestType` for what is an object on the wire. In braces stand its description and how it is read.
#[doc(hidden)]
#[macro_export]
macro_rules! __object_impl {
    ([$($parameters:tt)*] [$ty:ty] [$($bounds:tt)*] { $($own:tt)* }) => {
        #[automatically_derived]
        impl<$($parameters)*> $crate::__private::RestType for $ty $($bounds)* {
            #[inline]
            fn push_value(
                &self,
                number: $crate::__private::usize,
                out: &mut dyn $crate::__private::ValueSink,
            ) {
                out.view(number, &$crate::__private::View::Object(self));
            }

            $($own)*
        }
    };
}

/// Beside that of `RestType`, the impls of a model: its traits, and the two methods that have to be found
/// before those of serde's traits.
#[doc(hidden)]
#[macro_export]
macro_rules! __model_impls {
    ([$($parameters:tt)*] [$ty:ty] [$($bounds:tt)*] $own:tt) => {
        $crate::__object_impl! { [$($parameters)*] [$ty] [$($bounds)*] $own }

        #[automatically_derived]
        impl<$($parameters)*> $crate::__private::Model for $ty $($bounds)* {
            #[inline]
            fn schema() -> &'static $crate::__private::Schema {
                static SCHEMA: $crate::__private::OnceLock<$crate::__private::Schema> =
                    $crate::__private::OnceLock::new();
                $crate::__private::Schema::lazily(&SCHEMA, <Self as $crate::__private::RestType>::type_info)
            }
        }

        #[automatically_derived]
        impl<$($parameters)*> $crate::__private::PayloadModel for $ty $($bounds)* {}

        impl<$($parameters)*> $ty $($bounds)* {
            /// See `msrest_model::Model::serialize`.
            #[inline]
            #[allow(dead_code, unreachable_pub)]
            pub fn serialize(
                &self,
            ) -> $crate::__private::Result<$crate::__private::Value, $crate::__private::SerializationError>
            {
                $crate::__private::Model::serialize(self)
            }

            /// See `msrest_model::Model::deserialize`.
            #[inline]
            #[allow(dead_code, unreachable_pub)]
            pub fn deserialize(
                body: impl $crate::__private::AsRef<[$crate::__private::u8]>,
            ) -> $crate::__private::Result<Self, $crate::__private::DeserializationError> {
                $crate::__private::Model::deserialize(body)
            }
        }
    };
}

/// The impl of `RestType` for a struct around one value, whose type stands in braces: it has the wire form of that value.
#[doc(hidden)]
#[macro_export]
macro_rules! __newtype_impl {
    ([$($parameters:tt)*] [$ty:ty] [$($bounds:tt)*] { $inner:ty }) => {
        #[automatically_derived]
        impl<$($parameters)*> $crate::__private::RestType for $ty $($bounds)* {
            const TYPE_INFO: $crate::__private::TypeInfo = <$inner as $crate::__private::RestType>::TYPE_INFO;
            const FAMILY: $crate::__private::Family = <$inner as $crate::__private::RestType>::FAMILY;
            const JSON_KINDS: $crate::__private::JsonKinds =
                <$inner as $crate::__private::RestType>::JSON_KINDS;
            const HOLDS_MODELS: $crate::__private::bool =
                <$inner as $crate::__private::RestType>::HOLDS_MODELS;
            const ABSENT_VALUES: $crate::__private::usize =
                <$inner as $crate::__private::RestType>::ABSENT_VALUES;
            const FORMATS: &'static [&'static $crate::__private::str] =
                <$inner as $crate::__private::RestType>::FORMATS;

            fn push_value(
                &self,
                number: $crate::__private::usize,
                out: &mut dyn $crate::__private::ValueSink,
            ) {
                <$inner as $crate::__private::RestType>::push_value(&self.0, number, out)
            }

            fn push_item(
                &self,
                number: $crate::__private::usize,
                out: &mut dyn $crate::__private::ValueSink,
            ) {
                <$inner as $crate::__private::RestType>::push_item(&self.0, number, out)
            }

            fn absent() -> $crate::__private::Option<Self> {
                $crate::__private::Option::map(<$inner as $crate::__private::RestType>::absent(), Self)
            }

            fn null() -> $crate::__private::Option<Self> {
                $crate::__private::Option::map(<$inner as $crate::__private::RestType>::null(), Self)
            }

            fn content(format: $crate::__private::Format) -> $crate::__private::Content {
                <$inner as $crate::__private::RestType>::content(format)
            }

            fn stage(
                format: $crate::__private::Format,
                read: $crate::__private::ReadSlot<'_>,
            ) -> $crate::__private::Result<Self, $crate::__private::Incomplete> {
                $crate::__private::Result::map(
                    <$inner as $crate::__private::RestType>::inside(format, read),
                    Self,
                )
            }
        }
    };
}

/// The impl of `RestKey` for such a struct.
#[doc(hidden)]
#[macro_export]
macro_rules! __newtype_key_impl {
    ([$($parameters:tt)*] [$ty:ty] [$($bounds:tt)*] { $inner:ty }) => {
        #[diagnostic::do_not_recommend]
        #[automatically_derived]
        impl<$($parameters)*> $crate::__private::RestKey for $ty $($bounds)* {
            fn key(&self) -> $crate::__private::Cow<'_, $crate::__private::str> {
                <$inner as $crate::__private::RestKey>::key(&self.0)
            }

            fn from_key(
                key: &$crate::__private::str,
            ) -> $crate::__private::Result<Self, $crate::__private::Incomplete> {
                $crate::__private::Result::map(<$inner as $crate::__private::RestKey>::from_key(key), Self)
            }
        }
    };
}
