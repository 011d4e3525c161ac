use msrest_model::Model;

#[derive(Model)]
#[rest(xml())]
struct Job {
    #[rest(key = "@odata.type")]
    kind: Option<String>,
    #[rest(key = "$ref", xml(attr))]
    reference: Option<String>,
    #[rest(key = "a b", xml(name = "Ab"))]
    named: Option<String>,
    #[rest(key = "#text", xml(text))]
    text: Option<String>,
    #[rest(key = "@items", xml(items_name = "Item"))]
    items: Option<Vec<String>>,
}

fn main() {}
