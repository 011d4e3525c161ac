//! A job with ten validation rules: ours and the twin of garde and validator.

use msrest_model::Model;

use self::twin::{MethodTwin, StatisticsTwin};

#[derive(Debug, Clone, Model)]
pub(crate) struct JobRequest {
    #[rest(required, min_length = 1, max_length = 64)]
    pub(crate) job_id: Option<String>,
    #[rest(max_length = 1024)]
    pub(crate) query_condition: Option<String>,
    pub(crate) created_time: Option<String>,
    pub(crate) start_time: Option<String>,
    pub(crate) end_time: Option<String>,
    #[rest(minimum = 0, maximum = 172_800)]
    pub(crate) max_execution_time: Option<i64>,
    pub(crate) job_type: Option<String>,
    pub(crate) method: Option<Method>,
    pub(crate) status: Option<String>,
    #[rest(max_length = 512)]
    pub(crate) failure_reason: Option<String>,
    pub(crate) status_message: Option<String>,
    pub(crate) device_ids: Option<Vec<String>>,
    pub(crate) statistics: Option<Statistics>,
}

#[derive(Debug, Clone, Model)]
pub(crate) struct Method {
    #[rest(required)]
    pub(crate) method_name: Option<String>,
    #[rest(minimum = 5, maximum = 300)]
    pub(crate) response_timeout: Option<i64>,
    pub(crate) connect_timeout: Option<i64>,
}

#[derive(Debug, Clone, Model)]
pub(crate) struct Statistics {
    pub(crate) device_count: Option<i64>,
    pub(crate) failed_count: Option<i64>,
    pub(crate) succeeded_count: Option<i64>,
    pub(crate) running_count: Option<i64>,
    pub(crate) pending_count: Option<i64>,
}

/// The same rules; both libraries count Unicode scalar values, as msrest does.
mod twin {
    #![expect(dead_code, reason = "a field without rules is there to be skipped")]

    use validator::Validate as _;

    #[derive(Debug, garde::Validate, validator::Validate)]
    pub(crate) struct JobRequestTwin {
        #[garde(required, inner(length(chars, min = 1, max = 64)))]
        #[validate(required, length(min = 1, max = 64))]
        pub(crate) job_id: Option<String>,
        #[garde(inner(length(chars, max = 1024)))]
        #[validate(length(max = 1024))]
        pub(crate) query_condition: Option<String>,
        #[garde(skip)]
        pub(crate) created_time: Option<String>,
        #[garde(skip)]
        pub(crate) start_time: Option<String>,
        #[garde(skip)]
        pub(crate) end_time: Option<String>,
        #[garde(inner(range(min = 0, max = 172_800)))]
        #[validate(range(min = 0, max = 172_800))]
        pub(crate) max_execution_time: Option<i64>,
        #[garde(skip)]
        pub(crate) job_type: Option<String>,
        #[garde(dive)]
        #[validate(nested)]
        pub(crate) method: Option<MethodTwin>,
        #[garde(skip)]
        pub(crate) status: Option<String>,
        #[garde(inner(length(chars, max = 512)))]
        #[validate(length(max = 512))]
        pub(crate) failure_reason: Option<String>,
        #[garde(skip)]
        pub(crate) status_message: Option<String>,
        #[garde(skip)]
        pub(crate) device_ids: Option<Vec<String>>,
        #[garde(dive)]
        #[validate(nested)]
        pub(crate) statistics: Option<StatisticsTwin>,
    }

    #[derive(Debug, garde::Validate, validator::Validate)]
    pub(crate) struct MethodTwin {
        #[garde(required)]
        #[validate(required)]
        pub(crate) method_name: Option<String>,
        #[garde(inner(range(min = 5, max = 300)))]
        #[validate(range(min = 5, max = 300))]
        pub(crate) response_timeout: Option<i64>,
        #[garde(skip)]
        pub(crate) connect_timeout: Option<i64>,
    }

    #[derive(Debug, garde::Validate, validator::Validate)]
    pub(crate) struct StatisticsTwin {
        #[garde(skip)]
        pub(crate) device_count: Option<i64>,
        #[garde(skip)]
        pub(crate) failed_count: Option<i64>,
        #[garde(skip)]
        pub(crate) succeeded_count: Option<i64>,
        #[garde(skip)]
        pub(crate) running_count: Option<i64>,
        #[garde(skip)]
        pub(crate) pending_count: Option<i64>,
    }
}

pub(crate) use self::twin::JobRequestTwin;

macro_rules! requests {
    ($($name:ident: $request:ident, $method:ident, $statistics:ident;)*) => {$(
        pub(crate) fn $name(number: usize) -> $request {
            let text = |text: &str| Some(text.to_owned());
            $request {
                job_id: Some(format!("firmware-2.4.1-north-{number}")),
                query_condition: text("tags.building = 'north' AND properties.reported.firmware < '2.4.1'"),
                created_time: text("2026-03-02T07:14:58.1234567Z"),
                start_time: text("2026-03-02T07:15:00Z"),
                end_time: None,
                max_execution_time: Some(3600),
                job_type: text("scheduleDeviceMethod"),
                method: Some($method {
                    method_name: text("updateFirmware"),
                    response_timeout: Some(30),
                    connect_timeout: Some(10),
                }),
                status: text("running"),
                failure_reason: text("2 devices were offline for longer than the timeout"),
                status_message: text("214 of 216 devices done"),
                device_ids: Some(vec!["pump-1".to_owned(), "pump-2".to_owned()]),
                statistics: Some($statistics {
                    device_count: Some(216),
                    failed_count: Some(2),
                    succeeded_count: Some(214),
                    running_count: Some(0),
                    pending_count: Some(0),
                }),
            }
        }
    )*};
}

requests! {
    request: JobRequest, Method, Statistics;
    twin: JobRequestTwin, MethodTwin, StatisticsTwin;
}
