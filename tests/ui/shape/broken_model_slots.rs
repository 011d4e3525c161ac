use msrest_model::extend::{Format, RestType};
use msrest_model::{Deserializer, Model};

#[derive(Model)]
struct Job {
    #[rest(requried)]
    id: i64,
}

fn main() {
    let mut place: Option<Job> = None;
    let _ = RestType::kind(&mut place, Format::Natural);
    let _ = Deserializer::new().deserialize::<Vec<Job>>("[]");
}
