use msrest_model::Model;

use msrest_model::{Deserializer, Format, RestType, Slot};

#[derive(Model)]
struct Job {
    #[rest(requried)]
    id: i64,
}

fn main() {
    let mut place: Option<Job> = None;
    place.null();
    let _ = RestType::kind(&mut place, Format::Natural);
    let _ = Deserializer::new().deserialize::<Vec<Job>>("[]");
}
