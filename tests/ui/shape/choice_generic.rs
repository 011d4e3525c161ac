use msrest_model::RestType;

#[derive(RestType)]
#[rest(xml(choice))]
enum Block<T> {
    Latest(T),
}

fn main() {}
