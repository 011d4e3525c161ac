//! Models that `msrest-codegen` wrote from the document of a service, `examples/data/iot_hub.json`.

use std::error::Error;

use msrest_model::Model;
use msrest_model_examples::iot_hub::{CloudToDeviceMethod, JobRequest, JobResponse, JobType};
use serde_json::json;

fn main() -> Result<(), Box<dyn Error>> {
    let request = JobRequest {
        job_id: Some("job-1".to_owned()),
        r#type: Some(JobType::ScheduleDeviceMethod),
        cloud_to_device_method: Some(CloudToDeviceMethod {
            method_name: Some("reboot".to_owned()),
            payload: Some(json!({"delay": 5})),
            ..CloudToDeviceMethod::default()
        }),
        query_condition: Some("tags.hall = 3".to_owned()),
        ..JobRequest::default()
    };
    println!("{}", request.to_json()?);

    let response =
        r#"{"jobId": "job-1", "status": "paused", "deviceJobStatistics": {"deviceCount": 3}, "shard": 7}"#;
    let job = JobResponse::deserialize(response)?;
    println!("{:?} {:?}", job.status, job.additional_properties);
    Ok(())
}

// Prints:
// {"jobId":"job-1","type":"scheduleDeviceMethod","cloudToDeviceMethod":{"methodName":"reboot","payload":{"delay":5}},"queryCondition":"tags.hall = 3"}
// Some(Other("paused")) {"shard": Number(7)}
