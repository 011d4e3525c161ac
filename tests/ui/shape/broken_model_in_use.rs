use msrest_model::Model;

#[derive(Default, Model)]
struct Twin {
    #[rest(readOnly)]
    id: Option<String>,
}

#[derive(Default, Model)]
struct Job {
    twin: Option<Twin>,
    twins: Vec<Twin>,
}

fn main() {
    let job = Job { twin: Twin::deserialize("{}").ok(), ..Job::default() };
    let _ = (job.serialize(), job.validate(), Twin::default().as_dict(), Twin::schema());
}
