//! `JobResponse` of IoT Hub: one, and an array of them. Ours is the one of the examples; the others are made from one list
//! of fields.

use msrest_model_examples::iot_hub::{
    CloudToDeviceMethod, DeviceCapabilities, DeviceJobStatistics, JobResponse, Twin, TwinProperties,
    X509Thumbprint,
};

use super::{Shape, array, keys_of};

pub(crate) struct OneJob;

impl Shape for OneJob {
    const NAME: &'static str = "job";
    const SIZE: &'static str = "small";
    const COUNT: usize = 1;
    const FEW: Option<usize> = Some(1);

    type Ours = JobResponse;
    type Theirs = for_serde::JobResponse;

    fn text(_: usize) -> String {
        job(0)
    }

    fn keys() -> Vec<&'static str> {
        [
            keys_of::<JobResponse>(),
            keys_of::<CloudToDeviceMethod>(),
            keys_of::<Twin>(),
            keys_of::<TwinProperties>(),
            keys_of::<X509Thumbprint>(),
            keys_of::<DeviceCapabilities>(),
            keys_of::<DeviceJobStatistics>(),
        ]
        .concat()
    }
}

pub(crate) struct Jobs;

impl Shape for Jobs {
    const NAME: &'static str = "job";
    const COUNT: usize = 1000;
    const FEW: Option<usize> = None;

    type Ours = Vec<JobResponse>;
    type Theirs = Vec<for_serde::JobResponse>;

    fn text(count: usize) -> String {
        array(count, job)
    }

    fn keys() -> Vec<&'static str> {
        OneJob::keys()
    }
}

/// One job response with the parts of the shipped example: every key in its right case, none unknown.
fn job(number: usize) -> String {
    const HEAD: &str = r#"{"jobId":"6f1c1d5e-93a2-4f0b-9a53-"#;
    const TAIL: &str = concat!(
        r#"","queryCondition":"tags.building = '43' AND deviceId IN ['pump-17', 'pump-18']","#,
        r#""createdTime":"2026-03-02T07:14:58.1234567Z","startTime":"2026-03-02T07:15:00Z","#,
        r#""endTime":"2026-03-02T08:41:07.25+01:00","maxExecutionTimeInSeconds":3600,"#,
        r#""type":"scheduleDeviceMethod","cloudToDeviceMethod":{"methodName":"flush","#,
        r#""payload":{"valves":[1,2,7],"pressure":2.5,"dryRun":false},"responseTimeoutInSeconds":30,"#,
        r#""connectTimeoutInSeconds":15},"updateTwin":{"deviceId":"pump-17","etag":"*","#,
        r#""tags":{"building":"43","lastFlush":"2026-03-02"},"properties":{"desired":{"flushIntervalInHours":12}},"#,
        r#""status":"enabled","statusUpdateTime":"2026-02-11T16:02:33.4470000Z","connectionState":"Connected","#,
        r#""authenticationType":"sas","x509Thumbprint":{"primaryThumbprint":null,"secondaryThumbprint":null},"#,
        r#""capabilities":{"iotEdge":false},"version":9},"status":"running","#,
        r#""failureReason":"3 devices did not answer within 30 seconds","#,
        r#""statusMessage":"Waiting for the maintenance window of building 43","#,
        r#""deviceJobStatistics":{"deviceCount":214,"failedCount":3,"succeededCount":180,"runningCount":0,"#,
        r#""pendingCount":31}}"#,
    );
    format!("{HEAD}{number:012x}{TAIL}")
}

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
    [serde::Serialize, serde::Deserialize],
    serde(skip_serializing_if = "Option::is_none"),
    chrono::DateTime<chrono::Utc>,
    serde_json::Value
);
twins!(for_miniserde, [miniserde::Deserialize], allow(dead_code), super::MiniDate, miniserde::json::Value);

/// A date for miniserde, which has none.
#[derive(Debug)]
#[expect(dead_code, reason = "it is read and never looked at")]
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
