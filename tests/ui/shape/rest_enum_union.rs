use msrest_model::RestEnum;

#[derive(RestEnum)]
union Status {
    id: u64,
}

fn main() {}
