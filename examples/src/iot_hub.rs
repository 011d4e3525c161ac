//! Models of the job API of Azure IoT Hub.
//!
//! Generated from `iot_hub.json` by `msrest-codegen`.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use msrest_model::{Model, RestEnum};
use serde_json::{Map, Value};

/// The state of a job that IoT Hub runs on many devices.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct JobResponse {
    /// The unique identifier of the job.
    #[rest(readonly)]
    pub job_id: Option<String>,
    /// The device query that selects the devices.
    pub query_condition: Option<String>,
    /// When the job was created.
    #[rest(readonly)]
    pub created_time: Option<DateTime<Utc>>,
    /// When the job starts.
    pub start_time: Option<DateTime<Utc>>,
    /// When the job ended.
    #[rest(readonly)]
    pub end_time: Option<DateTime<Utc>>,
    /// How long the job may run on one device, in seconds.
    pub max_execution_time_in_seconds: Option<i64>,
    /// What the job does.
    pub r#type: Option<JobType>,
    /// The method to call, for a job of the type `scheduleDeviceMethod`.
    pub cloud_to_device_method: Option<CloudToDeviceMethod>,
    /// The twin to merge, for a job of the type `scheduleUpdateTwin`.
    pub update_twin: Option<Twin>,
    /// How far the job is.
    #[rest(readonly)]
    pub status: Option<JobStatus>,
    /// Why the job failed.
    pub failure_reason: Option<String>,
    /// The status in words.
    pub status_message: Option<String>,
    /// How the devices of the job fare.
    pub device_job_statistics: Option<DeviceJobStatistics>,
    /// What the service sends beyond these.
    #[rest(additional_properties(send))]
    pub additional_properties: Map<String, Value>,
}

/// The kinds of jobs.
#[derive(Debug, Clone, PartialEq, Eq, RestEnum)]
#[rest(rename_all = "camelCase")]
pub enum JobType {
    /// Not known to the service itself.
    Unknown,
    /// Exports the device registry.
    Export,
    /// Imports a device registry.
    Import,
    /// Backs the hub up.
    Backup,
    /// Reads device properties.
    ReadDeviceProperties,
    /// Writes device properties.
    WriteDeviceProperties,
    /// Updates the configuration of devices.
    UpdateDeviceConfiguration,
    /// Restarts devices.
    RebootDevice,
    /// Resets devices to their delivered state.
    FactoryResetDevice,
    /// Updates the firmware of devices.
    FirmwareUpdate,
    /// Calls a method on devices.
    ScheduleDeviceMethod,
    /// Updates the twins of devices.
    ScheduleUpdateTwin,
    /// Restores the hub from a backup.
    RestoreFromBackup,
    /// Copies data for a failover.
    FailoverDataCopy,
    /// A value that is newer than this list.
    #[rest(unknown)]
    Other(String),
}

/// How far a job is.
#[derive(Debug, Clone, PartialEq, Eq, RestEnum)]
#[rest(rename_all = "camelCase")]
pub enum JobStatus {
    /// Not known to the service itself.
    Unknown,
    /// Waits for a place in the queue.
    Enqueued,
    /// Runs.
    Running,
    /// Ended well.
    Completed,
    /// Ended with an error.
    Failed,
    /// Was cancelled.
    Cancelled,
    /// Waits for its start time.
    Scheduled,
    /// Waits in the queue.
    Queued,
    /// A value that is newer than this list.
    #[rest(unknown)]
    Other(String),
}

/// A direct method call on a device.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct CloudToDeviceMethod {
    /// The name of the method.
    pub method_name: Option<String>,
    /// The argument of the method: any JSON, up to 128 kB.
    pub payload: Option<Value>,
    /// How long to wait for the answer, in seconds.
    pub response_timeout_in_seconds: Option<i32>,
    /// How long to wait for the device to connect, in seconds.
    pub connect_timeout_in_seconds: Option<i32>,
}

/// The state of a device or module as IoT Hub keeps it.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct Twin {
    /// The identifier of the device.
    pub device_id: Option<String>,
    /// The identifier of the module.
    pub module_id: Option<String>,
    /// What the solution's back end keeps on the device; devices do not see it.
    pub tags: Option<BTreeMap<String, Value>>,
    /// The desired and the reported properties.
    pub properties: Option<TwinProperties>,
    /// The version tag of the twin.
    pub etag: Option<String>,
    /// The version of tags and desired properties.
    pub version: Option<i64>,
    /// The version tag of the device.
    pub device_etag: Option<String>,
    /// Whether the device may connect.
    pub status: Option<TwinStatus>,
    /// Why the device has its status.
    pub status_reason: Option<String>,
    /// When the status last changed.
    pub status_update_time: Option<DateTime<Utc>>,
    /// Whether the device is connected.
    pub connection_state: Option<ConnectionState>,
    /// When the device last connected, received or sent.
    pub last_activity_time: Option<DateTime<Utc>>,
    /// The number of messages that wait for the device.
    pub cloud_to_device_message_count: Option<i32>,
    /// How the device proves who it is.
    pub authentication_type: Option<AuthenticationType>,
    /// The certificate thumbprints of the device.
    pub x509_thumbprint: Option<X509Thumbprint>,
    /// What the device can do.
    pub capabilities: Option<DeviceCapabilities>,
    /// The scope of the device.
    pub device_scope: Option<String>,
    /// The scopes of the edge devices above.
    pub parent_scopes: Option<Vec<String>>,
}

/// The two halves of a twin.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct TwinProperties {
    /// What the solution wants.
    pub desired: Option<BTreeMap<String, Value>>,
    /// What the device reports.
    pub reported: Option<BTreeMap<String, Value>>,
}

/// Whether a device may connect.
#[derive(Debug, Clone, PartialEq, Eq, RestEnum)]
#[rest(rename_all = "camelCase")]
pub enum TwinStatus {
    /// It may.
    Enabled,
    /// It may not.
    Disabled,
    /// A value that is newer than this list.
    #[rest(unknown)]
    Other(String),
}

/// Whether a device is connected.
#[derive(Debug, Clone, PartialEq, Eq, RestEnum)]
pub enum ConnectionState {
    /// It is not.
    Disconnected,
    /// It is.
    Connected,
    /// A value that is newer than this list.
    #[rest(unknown)]
    Other(String),
}

/// How a device proves who it is.
#[derive(Debug, Clone, PartialEq, Eq, RestEnum)]
#[rest(rename_all = "camelCase")]
pub enum AuthenticationType {
    /// By a shared access signature.
    Sas,
    /// By a certificate that it signed itself.
    SelfSigned,
    /// By a certificate of an authority.
    CertificateAuthority,
    /// Not at all.
    None,
    /// A value that is newer than this list.
    #[rest(unknown)]
    Other(String),
}

/// The thumbprints of a device's certificates.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct X509Thumbprint {
    /// The first.
    pub primary_thumbprint: Option<String>,
    /// The one to change over to.
    pub secondary_thumbprint: Option<String>,
}

/// What a device can do.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct DeviceCapabilities {
    /// Whether it is an edge device.
    pub iot_edge: Option<bool>,
}

/// How the devices of a job fare.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct DeviceJobStatistics {
    /// The devices of the job.
    pub device_count: Option<i32>,
    /// The devices on which it failed.
    pub failed_count: Option<i32>,
    /// The devices on which it ended well.
    pub succeeded_count: Option<i32>,
    /// The devices on which it runs.
    pub running_count: Option<i32>,
    /// The devices that wait.
    pub pending_count: Option<i32>,
}

/// A job to schedule.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct JobRequest {
    /// The identifier that the job will have.
    pub job_id: Option<String>,
    /// What the job does.
    pub r#type: Option<JobType>,
    /// The method to call, for a job of the type `scheduleDeviceMethod`.
    pub cloud_to_device_method: Option<CloudToDeviceMethod>,
    /// The twin to merge, for a job of the type `scheduleUpdateTwin`.
    pub update_twin: Option<Twin>,
    /// The device query that selects the devices.
    pub query_condition: Option<String>,
    /// When the job starts.
    pub start_time: Option<DateTime<Utc>>,
    /// How long the job may run on one device, in seconds.
    pub max_execution_time_in_seconds: Option<i64>,
}

/// One page of what a query found.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct QueryResult {
    /// What the items are.
    pub r#type: Option<QueryResultType>,
    /// The items.
    pub items: Option<Vec<Value>>,
    /// Where the next page begins; absent on the last.
    pub continuation_token: Option<String>,
}

/// The kinds of results.
#[derive(Debug, Clone, PartialEq, Eq, RestEnum)]
#[rest(rename_all = "camelCase")]
pub enum QueryResultType {
    /// Not known to the service itself.
    Unknown,
    /// Twins.
    Twin,
    /// Jobs of single devices.
    DeviceJob,
    /// Jobs.
    JobResponse,
    /// What the query selects.
    Raw,
    /// Enrollments of devices.
    Enrollment,
    /// Groups of enrollments.
    EnrollmentGroup,
    /// Registrations of devices.
    DeviceRegistration,
    /// A value that is newer than this list.
    #[rest(unknown)]
    Other(String),
}

/// Why the hub refused a request.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct ErrorResponse {
    /// The code of the error, such as `JobNotFound`.
    pub error_code: Option<String>,
    /// The details of the error.
    pub error_status: Option<String>,
    /// The error in words.
    pub message: Option<String>,
    /// The operation that failed.
    pub operation: Option<String>,
    /// What the service sends beyond these.
    #[rest(additional_properties(send))]
    pub additional_properties: Map<String, Value>,
}
