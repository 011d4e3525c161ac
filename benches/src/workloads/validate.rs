//! `validate`: every rule of a valid model.

use std::rc::Rc;

use garde::Validate as _;
use msrest_model::{Model, Serializer, ValidationError};

use super::{Outcome, same, side};
use crate::measure::{Contest, Sides};
use crate::models::rules::{JobRequest, JobRequestTwin, request, twin};

pub(crate) fn contests() -> [Contest; 4] {
    let contest = |size, count, peer, prepare| Contest {
        workload: "validate",
        shape: "rules",
        size,
        peer,
        count,
        few: None,
        prepare,
    };
    [
        contest("small", 1, "garde", beside_garde),
        contest("large", 1000, "garde", beside_garde),
        contest("small", 1, "validator", beside_validator),
        contest("large", 1000, "validator", beside_validator),
    ]
}

fn beside_garde(count: usize) -> Outcome<Sides> {
    beside(count, |request| request.validate().is_ok())
}

fn beside_validator(count: usize) -> Outcome<Sides> {
    beside(count, |request| validator::Validate::validate(request).is_ok())
}

fn beside(count: usize, is_valid: fn(&JobRequestTwin) -> bool) -> Outcome<Sides> {
    compare(is_valid)?;
    let ours: Rc<Vec<JobRequest>> = Rc::new((0..count).map(request).collect());
    let theirs: Vec<JobRequestTwin> = (0..count).map(twin).collect();
    Ok(Sides {
        bytes: Serializer::new().to_json(&*ours)?.len(),
        ours: side(move || ours.iter().map(|request| problems(request).len()).sum::<usize>()),
        theirs: side(move || theirs.iter().all(is_valid)),
    })
}

/// Both sides pass the valid model and refuse a broken one.
fn compare(is_valid: fn(&JobRequestTwin) -> bool) -> Outcome<()> {
    let (mut ours, mut theirs) = (request(0), twin(0));
    for name in ["a1", ""] {
        ours.job_id = Some(name.to_owned());
        theirs.job_id = Some(name.to_owned());
        same(&problems(&ours).is_empty(), &!name.is_empty(), "validate")?;
        same(&problems(&ours).is_empty(), &is_valid(&theirs), "validate, beside the peer")?;
    }
    Ok(())
}

fn problems(request: &JobRequest) -> Vec<ValidationError> {
    Model::validate(request)
}
