//! Types whose text is that of `Display` and `FromStr`: msrest's `str`.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use crate::error::Expected;
use crate::rest_type::{Place, RestType, Scalar, ScalarInput, SlotKind, ValueSink, View};
use crate::schema::{Family, Format};
use crate::wire::short_text::ShortText;

macro_rules! parsed_texts {
    ($($type:ty: $expected:literal;)*) => {$(
        /// In its usual text.
        impl RestType for $type {
            const HOLDS_MODELS: bool = false;
            const FAMILY: Family = Family::Text;
            const FORMATS: &'static [&'static str] = &["str"];

            fn push(&self, number: usize, out: &mut dyn ValueSink) {
                out.view(number, &View::Text(ShortText::of(self).as_str()));
            }

            fn kind<P: Place<Value = Self>>(place: &mut P, _: Format) -> SlotKind<'_> {
                SlotKind::Scalar(place)
            }
        }

        impl Scalar for $type {
            fn read(input: ScalarInput<'_>, _: Format) -> Result<Self, Expected> {
                let ScalarInput::Text(text) = input else { return Err(Expected::new($expected)) };
                text.parse().map_err(|_| Expected::new($expected))
            }
        }
    )*};
}

parsed_texts! {
    char: "a text of one character";
    IpAddr: "an IP address such as 10.0.0.1 or ::1";
    Ipv4Addr: "an IPv4 address such as 10.0.0.1";
    Ipv6Addr: "an IPv6 address such as ::1";
}
