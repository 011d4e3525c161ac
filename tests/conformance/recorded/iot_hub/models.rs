//! The models of `azure.iot.hub.protocol.models`.

use chrono::DateTime;
use chrono::Utc;
use msrest_model::Model;
use serde_json::Map;
use serde_json::Value;
use std::collections::BTreeMap;

/// The parameters to execute a direct method on the device.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct CloudToDeviceMethod {
    /// The name of the method to execute.
    pub method_name: Option<String>,
    /// The JSON-formatted direct method payload, up to 128kb in size.
    pub payload: Option<Value>,
    pub response_timeout_in_seconds: Option<i64>,
    pub connect_timeout_in_seconds: Option<i64>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// The configuration content for devices or modules on edge devices.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct ConfigurationContent {
    /// The device configuration content.
    pub device_content: Option<BTreeMap<String, Value>>,
    /// The modules configuration content.
    pub modules_content: Option<BTreeMap<String, Option<BTreeMap<String, Value>>>>,
    /// The module configuration content.
    pub module_content: Option<BTreeMap<String, Value>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// The status of capabilities enabled on the device.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct DeviceCapabilities {
    /// The property that determines if the device is an edge device or not.
    pub iot_edge: Option<bool>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// The job statistics regarding execution status.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct DeviceJobStatistics {
    /// The number of devices targeted by the job.
    pub device_count: Option<i64>,
    /// The number of failed jobs.
    pub failed_count: Option<i64>,
    /// The number of succeeded jobs.
    pub succeeded_count: Option<i64>,
    /// The number of running jobs.
    pub running_count: Option<i64>,
    /// The number of pending (scheduled) jobs.
    pub pending_count: Option<i64>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct JobResponse {
    /// System generated.
    pub job_id: Option<String>,
    /// The device query condition.
    pub query_condition: Option<String>,
    /// System generated.
    pub created_time: Option<DateTime<Utc>>,
    /// The start date and time of the scheduled job in UTC.
    pub start_time: Option<DateTime<Utc>>,
    /// System generated.
    pub end_time: Option<DateTime<Utc>>,
    /// The maximum execution time in secounds.
    pub max_execution_time_in_seconds: Option<i64>,
    /// The job type.
    pub r#type: Option<String>,
    /// The method type and parameters.
    pub cloud_to_device_method: Option<CloudToDeviceMethod>,
    pub update_twin: Option<Twin>,
    /// System generated.
    pub status: Option<String>,
    /// The reason for the failure, if a failure occurred.
    pub failure_reason: Option<String>,
    /// The status message of the job.
    pub status_message: Option<String>,
    /// The details regarding job execution status.
    pub device_job_statistics: Option<DeviceJobStatistics>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// The state information for a device or module. This is implicitly created and deleted when the
/// corresponding device/ module identity is created or deleted in the IoT Hub.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct Twin {
    /// The unique identifier of the device in the identity registry of the IoT Hub.
    pub device_id: Option<String>,
    /// The unique identifier of the module in the identity registry of the IoT Hub.
    pub module_id: Option<String>,
    /// The collection of key-value pairs read and written by the solution back end.
    pub tags: Option<BTreeMap<String, Value>>,
    /// The desired and reported properties of the twin.
    pub properties: Option<TwinProperties>,
    /// The string representing a ETag for the device twin, as per RFC7232.
    pub etag: Option<String>,
    /// The version for the device twin including tags and desired properties
    pub version: Option<i64>,
    /// The string representing a ETag for the device, as per RFC7232.
    pub device_etag: Option<String>,
    /// The enabled status of the device.
    pub status: Option<String>,
    /// The reason for the current status of the device, if any.
    pub status_reason: Option<String>,
    /// The date and time when the status of the device was last updated.
    pub status_update_time: Option<DateTime<Utc>>,
    /// The connection state of the device.
    pub connection_state: Option<String>,
    /// The date and time when the device last connected or received or sent a message.
    pub last_activity_time: Option<DateTime<Utc>>,
    /// The number of cloud-to-device messages sent.
    pub cloud_to_device_message_count: Option<i64>,
    /// The authentication type used by the device.
    pub authentication_type: Option<String>,
    /// The X509 thumbprint of the device.
    pub x509_thumbprint: Option<X509Thumbprint>,
    pub capabilities: Option<DeviceCapabilities>,
    /// The scope of the device.
    pub device_scope: Option<String>,
    /// The scopes of the upper level edge devices if applicable.
    pub parent_scopes: Option<Vec<Option<String>>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// The desired and reported properties of the twin. The maximum depth of the object is 10.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct TwinProperties {
    /// The collection of desired property key-value pairs.
    pub desired: Option<BTreeMap<String, Value>>,
    /// The collection of reported property key-value pairs.
    pub reported: Option<BTreeMap<String, Value>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct X509Thumbprint {
    /// The X509 client certificate primary thumbprint.
    pub primary_thumbprint: Option<String>,
    /// The X509 client certificate secondary thumbprint.
    pub secondary_thumbprint: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}
