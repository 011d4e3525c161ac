//! `validate`: every rule of a valid model.

use std::rc::Rc;

use garde::Validate as _;
use msrest_model::{Model, ValidationError};

use super::{LARGE, Outcome, same, side};
use crate::measure::Contest;
use crate::models::rules::{JobRequest, JobRequestTwin, request, twin};

pub(crate) fn contests() -> Outcome<Vec<Contest>> {
    compare()?;
    Ok(["garde", "validator"]
        .into_iter()
        .flat_map(|peer| [contest("small", 1, peer), contest(LARGE.name, LARGE.count, peer)])
        .collect())
}

/// All three libraries pass the valid model and refuse a broken one.
fn compare() -> Outcome<()> {
    let (mut ours, mut theirs) = (request(0), twin(0));
    for name in ["a1", ""] {
        ours.job_id = Some(name.to_owned());
        theirs.job_id = Some(name.to_owned());
        let is_valid = ours.validate().is_empty();
        same(&is_valid, &theirs.validate().is_ok(), "validate, beside garde")?;
        same(&is_valid, &validator::Validate::validate(&theirs).is_ok(), "validate, beside validator")?;
        same(&is_valid, &(!name.is_empty()), "validate")?;
    }
    Ok(())
}

fn contest(size: &'static str, count: usize, peer: &'static str) -> Contest {
    let ours: Vec<JobRequest> = (0..count).map(request).collect();
    let theirs: Rc<Vec<JobRequestTwin>> = Rc::new((0..count).map(twin).collect());
    let bytes = msrest_model::Serializer::new().to_json(&ours).map_or(0, |text| text.len());
    Contest {
        workload: "validate",
        size,
        document: "rules",
        peer,
        bytes,
        ours: side(move || ours.iter().map(|request| problems(request).len()).sum::<usize>()),
        theirs: match peer {
            "garde" => side(move || theirs.iter().all(|request| request.validate().is_ok())),
            _ => side(move || theirs.iter().all(|request| validator::Validate::validate(request).is_ok())),
        },
    }
}

fn problems(request: &JobRequest) -> Vec<ValidationError> {
    Model::validate(request)
}
