//! `JobResponse` for the other libraries, from one list of fields. Ours is the one of the examples.

/// The twins differ in their derives, in the types of dates and of any JSON, and in what may stand on a field.
macro_rules! twins {
    ($module:ident, [$($derive:path),*], $skip:meta, $date:ty, $json:ty) => {
        pub(crate) mod $module {
            use std::collections::BTreeMap;

            twins!(@structs [$($derive),*], $skip;
                JobResponse {
                    "jobId" job_id: String,
                    "queryCondition" query_condition: String,
                    "createdTime" created_time: $date,
                    "startTime" start_time: $date,
                    "endTime" end_time: $date,
                    "maxExecutionTimeInSeconds" max_execution_time_in_seconds: i64,
                    "type" job_type: JobType,
                    "cloudToDeviceMethod" cloud_to_device_method: CloudToDeviceMethod,
                    "updateTwin" update_twin: Twin,
                    "status" status: JobStatus,
                    "failureReason" failure_reason: String,
                    "statusMessage" status_message: String,
                    "deviceJobStatistics" device_job_statistics: DeviceJobStatistics,
                }
                CloudToDeviceMethod {
                    "methodName" method_name: String,
                    "payload" payload: $json,
                    "responseTimeoutInSeconds" response_timeout_in_seconds: i32,
                    "connectTimeoutInSeconds" connect_timeout_in_seconds: i32,
                }
                Twin {
                    "deviceId" device_id: String,
                    "moduleId" module_id: String,
                    "tags" tags: BTreeMap<String, $json>,
                    "properties" properties: TwinProperties,
                    "etag" etag: String,
                    "version" version: i64,
                    "deviceEtag" device_etag: String,
                    "status" status: TwinStatus,
                    "statusReason" status_reason: String,
                    "statusUpdateTime" status_update_time: $date,
                    "connectionState" connection_state: ConnectionState,
                    "lastActivityTime" last_activity_time: $date,
                    "cloudToDeviceMessageCount" cloud_to_device_message_count: i32,
                    "authenticationType" authentication_type: AuthenticationType,
                    "x509Thumbprint" x509_thumbprint: X509Thumbprint,
                    "capabilities" capabilities: DeviceCapabilities,
                    "deviceScope" device_scope: String,
                    "parentScopes" parent_scopes: Vec<String>,
                }
                TwinProperties {
                    "desired" desired: BTreeMap<String, $json>,
                    "reported" reported: BTreeMap<String, $json>,
                }
                X509Thumbprint {
                    "primaryThumbprint" primary_thumbprint: String,
                    "secondaryThumbprint" secondary_thumbprint: String,
                }
                DeviceCapabilities {
                    "iotEdge" iot_edge: bool,
                }
                DeviceJobStatistics {
                    "deviceCount" device_count: i32,
                    "failedCount" failed_count: i32,
                    "succeededCount" succeeded_count: i32,
                    "runningCount" running_count: i32,
                    "pendingCount" pending_count: i32,
                }
            );

            twins!(@enums [$($derive),*];
                JobType {
                    Unknown "unknown", Export "export", Import "import", Backup "backup",
                    ReadDeviceProperties "readDeviceProperties", WriteDeviceProperties "writeDeviceProperties",
                    UpdateDeviceConfiguration "updateDeviceConfiguration", RebootDevice "rebootDevice",
                    FactoryResetDevice "factoryResetDevice", FirmwareUpdate "firmwareUpdate",
                    ScheduleDeviceMethod "scheduleDeviceMethod", ScheduleUpdateTwin "scheduleUpdateTwin",
                    RestoreFromBackup "restoreFromBackup", FailoverDataCopy "failoverDataCopy",
                }
                JobStatus {
                    Unknown "unknown", Enqueued "enqueued", Running "running", Completed "completed",
                    Failed "failed", Cancelled "cancelled", Scheduled "scheduled", Queued "queued",
                }
                TwinStatus { Enabled "enabled", Disabled "disabled", }
                ConnectionState { Disconnected "Disconnected", Connected "Connected", }
                AuthenticationType {
                    Sas "sas", SelfSigned "selfSigned", CertificateAuthority "certificateAuthority", None "none",
                }
            );
        }
    };
    (@structs [$($derive:path),*], $skip:meta; $($name:ident { $($key:literal $field:ident: $type:ty,)* })*) => {
        twins!(@each [$($derive),*] $skip; $($name { $($key $field: $type,)* })*);
    };
    (@each $derives:tt $skip:meta; $($name:ident $fields:tt)*) => {
        $(twins!(@struct $derives $skip; $name $fields);)*
    };
    (@struct [$($derive:path),*] $skip:meta; $name:ident { $($key:literal $field:ident: $type:ty,)* }) => {
        #[derive(Debug, $($derive),*)]
        pub(crate) struct $name {
            $(#[serde(rename = $key)] #[$skip] pub(crate) $field: Option<$type>,)*
        }
    };
    (@enums $derives:tt; $($name:ident $variants:tt)*) => {
        $(twins!(@enum $derives; $name $variants);)*
    };
    (@enum [$($derive:path),*]; $name:ident { $($variant:ident $value:literal,)* }) => {
        #[derive(Debug, $($derive),*)]
        pub(crate) enum $name {
            $(#[serde(rename = $value)] $variant,)*
        }
    };
}

twins!(
    for_serde,
    [PartialEq, serde::Serialize, serde::Deserialize],
    serde(skip_serializing_if = "Option::is_none"),
    chrono::DateTime<chrono::Utc>,
    serde_json::Value
);
twins!(
    for_miniserde,
    [miniserde::Serialize, miniserde::Deserialize],
    allow(dead_code),
    super::MiniDate,
    miniserde::json::Value
);

/// A date for miniserde, which has none.
#[derive(Debug)]
pub(crate) struct MiniDate(chrono::DateTime<chrono::Utc>);

miniserde::make_place!(Place);

impl miniserde::de::Visitor for Place<MiniDate> {
    fn string(&mut self, text: &str) -> miniserde::Result<()> {
        self.out = Some(MiniDate(text.parse().map_err(|_| miniserde::Error)?));
        Ok(())
    }
}

impl miniserde::Deserialize for MiniDate {
    fn begin(out: &mut Option<Self>) -> &mut dyn miniserde::de::Visitor {
        Place::new(out)
    }
}

impl miniserde::Serialize for MiniDate {
    fn begin(&self) -> miniserde::ser::Fragment<'_> {
        miniserde::ser::Fragment::Str(self.0.to_rfc3339().into())
    }
}
