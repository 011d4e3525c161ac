use std::fmt;

use msrest_model::RestEnum;

#[derive(RestEnum)]
enum Level {
    Low,
}

impl fmt::Display for Level {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("low")
    }
}

fn main() {}
