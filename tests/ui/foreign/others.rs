use msrest_model::Model;

#[derive(Model)]
#[rest(skip_serializing_none)]
#[rest(from = "Text")]
#[rest(try_from = "Text")]
#[rest(into = "Text")]
#[rest(content = "value")]
#[rest(rename_all_fields = "camelCase")]
#[rest(bound = "T: Default")]
#[rest(expecting = "a job")]
#[rest(remote = "Job")]
#[rest(schema(function = "check"))]
#[rest(context(Limits))]
#[rest(allow_unvalidated)]
#[rest(builder)]
#[rest(start_fn)]
#[rest(finish_fn(name = make))]
#[rest(builder_type(name = Maker))]
#[rest(state_mod(name = maker))]
#[rest(on(String, into))]
#[rest(derive(Debug))]
#[rest(field_identifier)]
#[rest(serde_as)]
#[rest(apply(Option => #[rest(skip)]))]
#[rest(skip_on_field_errors)]
#[rest(use_context)]
struct Job {
    #[rest(skip_serializing)]
    skip_serializing: Option<String>,
    #[rest(skip_deserializing)]
    skip_deserializing: Option<String>,
    #[rest(serialize_with = "hex")]
    serialize_with: Option<String>,
    #[rest(deserialize_with = "hex")]
    deserialize_with: Option<String>,
    #[rest(as = "DisplayFromStr")]
    as_: Option<String>,
    #[rest(borrow)]
    borrow: Option<String>,
    #[rest(getter = "Job::id")]
    getter: Option<String>,
    #[rest(nullable)]
    nullable: Option<String>,
    #[rest(optional)]
    optional: Option<String>,
    #[rest(max = 9)]
    max: Option<String>,
    #[rest(byte_length(max = 9))]
    byte_length: Option<String>,
    #[rest(url)]
    url: Option<String>,
    #[rest(ip)]
    ip: Option<String>,
    #[rest(ipv4)]
    ipv4: Option<String>,
    #[rest(ipv6)]
    ipv6: Option<String>,
    #[rest(credit_card)]
    credit_card: Option<String>,
    #[rest(phone)]
    phone: Option<String>,
    #[rest(phone_number)]
    phone_number: Option<String>,
    #[rest(regex(path = *ID))]
    regex: Option<String>,
    #[rest(matches(other))]
    matches: Option<String>,
    #[rest(ascii)]
    ascii: Option<String>,
    #[rest(alphanumeric)]
    alphanumeric: Option<String>,
    #[rest(contains("a"))]
    contains: Option<String>,
    #[rest(does_not_contain(pattern = "a"))]
    does_not_contain: Option<String>,
    #[rest(suffix("a"))]
    suffix: Option<String>,
    #[rest(non_control_character)]
    non_control_character: Option<String>,
    #[rest(must_match(other = "name"))]
    must_match: Option<String>,
    #[rest(dive)]
    dive: Option<String>,
    #[rest(nested)]
    nested: Option<String>,
    #[rest(required_nested)]
    required_nested: Option<String>,
    #[rest(inner(length(min = 1)))]
    inner: Option<String>,
    #[rest(adapt(check))]
    adapt: Option<String>,
    #[rest(code = "id")]
    code: Option<String>,
    #[rest(message = "no id")]
    message: Option<String>,
    #[rest(setters(name = with_id))]
    setters: Option<String>,
    #[rest(field)]
    field: Option<String>,
    #[rest(tag = "kind")]
    tag: Option<String>,
    #[rest(other)]
    other: Option<String>,
    #[rest(overwritable)]
    overwritable: Option<String>,
}

fn main() {}
