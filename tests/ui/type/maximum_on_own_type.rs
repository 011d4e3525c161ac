use msrest_model::{Format, Kind, Model, Place, RestType, View};

struct Celsius(f64);

impl RestType for Celsius {
    fn view(&self, _: Format) -> View<'_> {
        View::Float(self.0)
    }
    fn kind<P: Place<Value = Self>>(_: &mut P, _: Format) -> SlotKind<'_> {
        SlotKind::Nothing
    }
}

#[derive(Model)]
struct Job {
    #[rest(maximum = 3)]
    name: Celsius,
}

fn main() {}
