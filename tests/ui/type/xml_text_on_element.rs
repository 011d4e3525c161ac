use msrest_model::Model;
use msrest_model::XmlElement;

#[derive(Model)]
struct Blob {
    #[rest(xml(text))]
    element: Option<XmlElement>,
}

fn main() {}
