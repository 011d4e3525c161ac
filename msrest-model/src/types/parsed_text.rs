//! Types whose text is that of `Display` and `FromStr`: msrest's `str`.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use crate::error::Expected;
use crate::rest_type::{Place, RestType, Scalar, ScalarInput, SlotKind, ValueSink};
use crate::schema::{Family, Format};
use crate::types::text::push_displayed;

/// `$push` is how a type pushes its text.
macro_rules! parsed_texts {
    ($push:expr, { $($type:ty: $expected:literal;)* }) => {$(
        /// In the text of its `Display`.
        impl RestType for $type {
            const HOLDS_MODELS: bool = false;
            const IS_SCALAR: bool = true;
            const FAMILY: Family = Family::Text;
            const FORMATS: &'static [&'static str] = &["str"];

            #[inline]
            fn push_value(&self, number: usize, out: &mut dyn ValueSink) {
                $push(self, number, out);
            }

            fn kind<P: Place<Value = Self>>(place: &mut P, _: Format) -> SlotKind<'_> {
                SlotKind::Scalar(place)
            }
        }

        impl Scalar for $type {
            #[inline]
            fn read(input: ScalarInput<'_>, _: Format) -> Result<Self, Expected> {
                let ScalarInput::Text(text) = input else { return Err(Expected::new($expected)) };
                text.parse().map_err(|_| Expected::new($expected))
            }
        }
    )*};
}

parsed_texts! { push_displayed, {
    char: "a text of one character";
    IpAddr: "an IP address such as 10.0.0.1 or ::1";
    Ipv4Addr: "an IPv4 address such as 10.0.0.1";
    Ipv6Addr: "an IPv6 address such as ::1";
} }

#[cfg(feature = "uuid")]
parsed_texts! { push_displayed, {
    uuid::Uuid: "a UUID such as 936da01f-9abd-4d9d-80c7-02af85c822a8";
} }

#[cfg(feature = "url")]
parsed_texts! { |url: &url::Url, number, out: &mut dyn ValueSink| out.text(number, url.as_str()), {
    url::Url: "a URL such as https://example.org/";
} }
