use msrest_model::RestType;
use msrest_model::extend::{Format, Place, SlotKind, ValueSink};

struct Celsius(f64);

impl RestType for Celsius {
    fn push_value(&self, number: usize, out: &mut dyn ValueSink) {
        out.float(number, self.0);
    }
    fn kind<P: Place<Value = Self>>(_: &mut P, _: Format) -> SlotKind<'_> {
        SlotKind::Nothing
    }
}

#[derive(RestType)]
enum Heat {
    Level(String),
    Temperature(Celsius),
}

fn main() {}
