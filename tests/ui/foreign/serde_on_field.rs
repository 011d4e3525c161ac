use msrest_model::Model;

struct Point(f64, f64);

#[derive(Model)]
struct Place {
    #[rest(serde)]
    point: Option<Point>,
}

fn main() {}
