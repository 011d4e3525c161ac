//! The models of `azure.mgmt.datafactory.models`.

use chrono::DateTime;
use chrono::Utc;
use msrest_model::Model;
use serde_json::Map;
use serde_json::Value;
use std::collections::BTreeMap;

/// Activity dependency information.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct ActivityDependency {
    /// Activity name.
    #[rest(required)]
    pub activity: Option<String>,
    /// Match-Condition for the dependency.
    #[rest(required)]
    pub dependency_conditions: Option<Vec<Option<String>>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: Map<String, Value>,
}

/// The data stored in Avro format.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(discriminator = "type", value = "AvroFormat")]
pub struct AvroFormat {
    /// Serializer.
    pub serializer: Option<Value>,
    /// Deserializer.
    pub deserializer: Option<Value>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: Map<String, Value>,
}

/// Azure Key Vault secret reference.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(discriminator = "type", value = "AzureKeyVaultSecret", rename_all = "camelCase")]
pub struct AzureKeyVaultSecretReference {
    /// The Azure Key Vault linked service reference.
    #[rest(required)]
    pub store: Option<LinkedServiceReference>,
    /// The name of the secret in Azure Key Vault.
    #[rest(required)]
    pub secret_name: Option<Value>,
    /// The version of the secret in Azure Key Vault.
    pub secret_version: Option<Value>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Trigger that runs every time a Blob event occurs.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(discriminator = "type", value = "BlobEventsTrigger", rename_all = "camelCase")]
pub struct BlobEventsTrigger {
    /// Trigger description.
    pub description: Option<String>,
    /// Indicates if trigger is running or not.
    #[rest(readonly)]
    pub runtime_state: Option<String>,
    /// List of tags that can be used for describing the trigger.
    pub annotations: Option<Vec<Value>>,
    /// Pipelines that need to be started.
    pub pipelines: Option<Vec<Option<TriggerPipelineReference>>>,
    /// The blob path must begin with the pattern provided for trigger to fire.
    #[rest(key = "typeProperties.blobPathBeginsWith")]
    pub blob_path_begins_with: Option<String>,
    /// The blob path must end with the pattern provided for trigger to fire.
    #[rest(key = "typeProperties.blobPathEndsWith")]
    pub blob_path_ends_with: Option<String>,
    /// If set to true, blobs with zero bytes will be ignored.
    #[rest(key = "typeProperties.ignoreEmptyBlobs")]
    pub ignore_empty_blobs: Option<bool>,
    /// The type of events that cause this trigger to fire.
    #[rest(key = "typeProperties.events", required)]
    pub events: Option<Vec<Option<String>>>,
    /// The ARM resource ID of the Storage Account.
    #[rest(key = "typeProperties.scope", required)]
    pub scope: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: Map<String, Value>,
}

/// A copy activity translator.
#[derive(Debug, Clone, PartialEq, Model)]
#[rest(discriminator = "type")]
pub enum CopyTranslator {
    #[rest(value = "TabularTranslator")]
    TabularTranslator(Box<TabularTranslator>),
    /// No subtype, or one that is not known.
    #[rest(base, value = "CopyTranslator")]
    Base(CopyTranslatorBase),
}

/// A CopyTranslator of no subtype that is known.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(name = "CopyTranslator", discriminator = "type", value = "CopyTranslator")]
pub struct CopyTranslatorBase {
    /// Copy translator type.Constant filled by server.
    #[rest(required)]
    pub r#type: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: Map<String, Value>,
}

/// Credential reference type.
#[derive(Debug, Clone, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct CredentialReference {
    /// Credential reference type.
    #[rest(required, constant = "CredentialReference")]
    pub r#type: String,
    /// Reference credential name.
    #[rest(required)]
    pub reference_name: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: Map<String, Value>,
}

/// The format definition of a storage.
#[derive(Debug, Clone, PartialEq, Model)]
#[rest(discriminator = "type")]
pub enum DatasetStorageFormat {
    #[rest(value = "AvroFormat")]
    AvroFormat(AvroFormat),
    #[rest(value = "JsonFormat")]
    JsonFormat(Box<JsonFormat>),
    #[rest(value = "OrcFormat")]
    OrcFormat(OrcFormat),
    #[rest(value = "ParquetFormat")]
    ParquetFormat(ParquetFormat),
    #[rest(value = "TextFormat")]
    TextFormat(Box<TextFormat>),
    /// No subtype, or one that is not known.
    #[rest(base, value = "DatasetStorageFormat")]
    Base(DatasetStorageFormatBase),
}

/// A DatasetStorageFormat of no subtype that is known.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(name = "DatasetStorageFormat", discriminator = "type", value = "DatasetStorageFormat")]
pub struct DatasetStorageFormatBase {
    /// Type of dataset storage format.Constant filled by server.
    #[rest(required)]
    pub r#type: Option<String>,
    /// Serializer.
    pub serializer: Option<Value>,
    /// Deserializer.
    pub deserializer: Option<Value>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: Map<String, Value>,
}

/// Factory's GitHub repo information.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(discriminator = "type", value = "FactoryGitHubConfiguration", rename_all = "camelCase")]
pub struct FactoryGitHubConfiguration {
    /// Account name.
    #[rest(required)]
    pub account_name: Option<String>,
    /// Repository name.
    #[rest(required)]
    pub repository_name: Option<String>,
    /// Collaboration branch.
    #[rest(required)]
    pub collaboration_branch: Option<String>,
    /// Root folder.
    #[rest(required)]
    pub root_folder: Option<String>,
    /// Last commit id.
    pub last_commit_id: Option<String>,
    /// GitHub Enterprise host name.
    pub host_name: Option<String>,
    /// GitHub bring your own app client id.
    pub client_id: Option<String>,
    /// GitHub bring your own app client secret information.
    pub client_secret: Option<GitHubClientSecret>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Factory's git repo information.
#[derive(Debug, Clone, PartialEq, Model)]
#[rest(discriminator = "type")]
pub enum FactoryRepoConfiguration {
    #[rest(value = "FactoryGitHubConfiguration")]
    FactoryGitHubConfiguration(Box<FactoryGitHubConfiguration>),
    #[rest(value = "FactoryVSTSConfiguration")]
    FactoryVSTSConfiguration(FactoryVSTSConfiguration),
    /// No subtype, or one that is not known.
    #[rest(base)]
    Base(FactoryRepoConfigurationBase),
}

/// A FactoryRepoConfiguration of no subtype that is known.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(name = "FactoryRepoConfiguration", rename_all = "camelCase")]
pub struct FactoryRepoConfigurationBase {
    /// Type of repo configuration.Constant filled by server.
    #[rest(required)]
    pub r#type: Option<String>,
    /// Account name.
    #[rest(required)]
    pub account_name: Option<String>,
    /// Repository name.
    #[rest(required)]
    pub repository_name: Option<String>,
    /// Collaboration branch.
    #[rest(required)]
    pub collaboration_branch: Option<String>,
    /// Root folder.
    #[rest(required)]
    pub root_folder: Option<String>,
    /// Last commit id.
    pub last_commit_id: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Factory's VSTS repo information.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(discriminator = "type", value = "FactoryVSTSConfiguration", rename_all = "camelCase")]
pub struct FactoryVSTSConfiguration {
    /// Account name.
    #[rest(required)]
    pub account_name: Option<String>,
    /// Repository name.
    #[rest(required)]
    pub repository_name: Option<String>,
    /// Collaboration branch.
    #[rest(required)]
    pub collaboration_branch: Option<String>,
    /// Root folder.
    #[rest(required)]
    pub root_folder: Option<String>,
    /// Last commit id.
    pub last_commit_id: Option<String>,
    /// VSTS project name.
    #[rest(required)]
    pub project_name: Option<String>,
    /// VSTS tenant id.
    pub tenant_id: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Client secret information for factory's bring your own app repository configuration.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct GitHubClientSecret {
    /// Bring your own app client secret AKV URL.
    pub byoa_secret_akv_url: Option<String>,
    /// Bring your own app client secret name in AKV.
    pub byoa_secret_name: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// The compute resource properties for managed integration runtime.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct IntegrationRuntimeComputeProperties {
    /// The location for managed integration runtime.
    pub location: Option<String>,
    /// The node size requirement to managed integration runtime.
    pub node_size: Option<String>,
    /// The required number of nodes for managed integration runtime.
    #[rest(minimum = 1)]
    pub number_of_nodes: Option<i64>,
    /// Maximum parallel executions count per node for managed integration runtime.
    #[rest(minimum = 1)]
    pub max_parallel_executions_per_node: Option<i64>,
    /// Data flow properties for managed integration runtime.
    pub data_flow_properties: Option<IntegrationRuntimeDataFlowProperties>,
    /// VNet properties for managed integration runtime.
    pub v_net_properties: Option<IntegrationRuntimeVNetProperties>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: Map<String, Value>,
}

/// Data flow properties for managed integration runtime.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct IntegrationRuntimeDataFlowProperties {
    /// Compute type of the cluster which will execute data flow job.
    pub compute_type: Option<String>,
    /// Core count of the cluster which will execute data flow job.
    pub core_count: Option<i64>,
    /// Time to live (in minutes) setting of the cluster which will execute data flow job.
    #[rest(minimum = 0)]
    pub time_to_live: Option<i64>,
    /// Cluster will not be recycled and it will be used in next data flow activity run until TTL (time to
    /// live) is reached if this is set as false.
    pub cleanup: Option<bool>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: Map<String, Value>,
}

/// VNet properties for managed integration runtime.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct IntegrationRuntimeVNetProperties {
    /// The ID of the VNet that this integration runtime will join.
    pub v_net_id: Option<String>,
    /// The name of the subnet this integration runtime will join.
    pub subnet: Option<String>,
    /// Resource IDs of the public IP addresses that this integration runtime will use.
    pub public_i_ps: Option<Vec<Option<String>>>,
    /// The ID of subnet, to which this Azure-SSIS integration runtime will be joined.
    pub subnet_id: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: Map<String, Value>,
}

/// The data stored in JSON format.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(discriminator = "type", value = "JsonFormat", rename_all = "camelCase")]
pub struct JsonFormat {
    /// Serializer.
    pub serializer: Option<Value>,
    /// Deserializer.
    pub deserializer: Option<Value>,
    /// File pattern of JSON.
    pub file_pattern: Option<Value>,
    /// The character used to separate nesting levels.
    pub nesting_separator: Option<Value>,
    /// The code page name of the preferred encoding.
    pub encoding_name: Option<Value>,
    /// The JSONPath of the JSON array element to be flattened.
    pub json_node_reference: Option<Value>,
    /// The JSONPath definition for each column mapping with a customized column name to extract data from
    /// JSON file.
    pub json_path_definition: Option<Value>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: Map<String, Value>,
}

/// The linked integration runtime information.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct LinkedIntegrationRuntime {
    /// The name of the linked integration runtime.
    #[rest(readonly)]
    pub name: Option<String>,
    /// The subscription ID for which the linked integration runtime belong to.
    #[rest(readonly)]
    pub subscription_id: Option<String>,
    /// The name of the data factory for which the linked integration runtime belong to.
    #[rest(readonly)]
    pub data_factory_name: Option<String>,
    /// The location of the data factory for which the linked integration runtime belong to.
    #[rest(readonly)]
    pub data_factory_location: Option<String>,
    /// The creating time of the linked integration runtime.
    #[rest(readonly)]
    pub create_time: Option<DateTime<Utc>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Linked service reference type.
#[derive(Debug, Clone, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct LinkedServiceReference {
    /// Linked service reference type.
    #[rest(required, constant = "LinkedServiceReference")]
    pub r#type: String,
    /// Reference LinkedService name.
    #[rest(required)]
    pub reference_name: Option<String>,
    /// Arguments for LinkedService.
    pub parameters: Option<BTreeMap<String, Value>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// The data stored in Optimized Row Columnar (ORC) format.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(discriminator = "type", value = "OrcFormat")]
pub struct OrcFormat {
    /// Serializer.
    pub serializer: Option<Value>,
    /// Deserializer.
    pub deserializer: Option<Value>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: Map<String, Value>,
}

/// The data stored in Parquet format.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(discriminator = "type", value = "ParquetFormat")]
pub struct ParquetFormat {
    /// Serializer.
    pub serializer: Option<Value>,
    /// Deserializer.
    pub deserializer: Option<Value>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: Map<String, Value>,
}

/// Pipeline reference type.
#[derive(Debug, Clone, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct PipelineReference {
    /// Pipeline reference type.
    #[rest(required, constant = "PipelineReference")]
    pub r#type: String,
    /// Reference pipeline name.
    #[rest(required)]
    pub reference_name: Option<String>,
    /// Reference name.
    pub name: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// The base definition of a secret type.
#[derive(Debug, Clone, PartialEq, Model)]
#[rest(discriminator = "type")]
pub enum SecretBase {
    #[rest(value = "AzureKeyVaultSecret")]
    AzureKeyVaultSecretReference(AzureKeyVaultSecretReference),
    #[rest(value = "SecureString")]
    SecureString(SecureString),
    /// No subtype, or one that is not known.
    #[rest(base)]
    Base(SecretBaseBase),
}

/// A SecretBase of no subtype that is known.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(name = "SecretBase")]
pub struct SecretBaseBase {
    /// Type of the secret.Constant filled by server.
    #[rest(required)]
    pub r#type: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Azure Data Factory secure string definition. The string value will be masked with asterisks '\*' during
/// Get or List API calls.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(discriminator = "type", value = "SecureString")]
pub struct SecureString {
    /// Value of secure string.
    #[rest(required)]
    pub value: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Properties of Self-hosted integration runtime node.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct SelfHostedIntegrationRuntimeNode {
    /// Name of the integration runtime node.
    #[rest(readonly)]
    pub node_name: Option<String>,
    /// Machine name of the integration runtime node.
    #[rest(readonly)]
    pub machine_name: Option<String>,
    /// URI for the host machine of the integration runtime.
    #[rest(readonly)]
    pub host_service_uri: Option<String>,
    /// Status of the integration runtime node.
    #[rest(readonly)]
    pub status: Option<String>,
    /// The integration runtime capabilities dictionary.
    #[rest(readonly)]
    pub capabilities: Option<BTreeMap<String, Option<String>>>,
    /// Status of the integration runtime node version.
    #[rest(readonly)]
    pub version_status: Option<String>,
    /// Version of the integration runtime node.
    #[rest(readonly)]
    pub version: Option<String>,
    /// The time at which the integration runtime node was registered in ISO8601 format.
    #[rest(readonly)]
    pub register_time: Option<DateTime<Utc>>,
    /// The most recent time at which the integration runtime was connected in ISO8601 format.
    #[rest(readonly)]
    pub last_connect_time: Option<DateTime<Utc>>,
    /// The time at which the integration runtime will expire in ISO8601 format.
    #[rest(readonly)]
    pub expiry_time: Option<DateTime<Utc>>,
    /// The time the node last started up.
    #[rest(readonly)]
    pub last_start_time: Option<DateTime<Utc>>,
    /// The integration runtime node last stop time.
    #[rest(readonly)]
    pub last_stop_time: Option<DateTime<Utc>>,
    /// The result of the last integration runtime node update.
    #[rest(readonly)]
    pub last_update_result: Option<String>,
    /// The last time for the integration runtime node update start.
    #[rest(readonly)]
    pub last_start_update_time: Option<DateTime<Utc>>,
    /// The last time for the integration runtime node update end.
    #[rest(readonly)]
    pub last_end_update_time: Option<DateTime<Utc>>,
    /// Indicates whether this node is the active dispatcher for integration runtime requests.
    #[rest(readonly)]
    pub is_active_dispatcher: Option<bool>,
    /// Maximum concurrent jobs on the integration runtime node.
    #[rest(readonly)]
    pub concurrent_jobs_limit: Option<i64>,
    /// The maximum concurrent jobs in this integration runtime.
    #[rest(readonly)]
    pub max_concurrent_jobs: Option<i64>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: Map<String, Value>,
}

/// Self-hosted integration runtime status.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(discriminator = "type", value = "SelfHosted", rename_all = "camelCase")]
pub struct SelfHostedIntegrationRuntimeStatus {
    /// The data factory name which the integration runtime belong to.
    #[rest(readonly)]
    pub data_factory_name: Option<String>,
    /// The state of integration runtime.
    #[rest(readonly)]
    pub state: Option<String>,
    /// The time at which the integration runtime was created, in ISO8601 format.
    #[rest(key = "typeProperties.createTime", readonly)]
    pub create_time: Option<DateTime<Utc>>,
    /// The task queue id of the integration runtime.
    #[rest(key = "typeProperties.taskQueueId", readonly)]
    pub task_queue_id: Option<String>,
    /// It is used to set the encryption mode for node-node communication channel (when more than 2
    /// self-hosted integration runtime nodes exist).
    #[rest(key = "typeProperties.internalChannelEncryption", readonly)]
    pub internal_channel_encryption: Option<String>,
    /// Version of the integration runtime.
    #[rest(key = "typeProperties.version", readonly)]
    pub version: Option<String>,
    /// The list of nodes for this integration runtime.
    #[rest(key = "typeProperties.nodes")]
    pub nodes: Option<Vec<Option<SelfHostedIntegrationRuntimeNode>>>,
    /// The date at which the integration runtime will be scheduled to update, in ISO8601 format.
    #[rest(key = "typeProperties.scheduledUpdateDate", readonly)]
    pub scheduled_update_date: Option<DateTime<Utc>>,
    /// The time in the date scheduled by service to update the integration runtime, e.g., PT03H is 3 hours.
    #[rest(key = "typeProperties.updateDelayOffset", readonly)]
    pub update_delay_offset: Option<String>,
    /// The local time zone offset in hours.
    #[rest(key = "typeProperties.localTimeZoneOffset", readonly)]
    pub local_time_zone_offset: Option<String>,
    /// Object with additional information about integration runtime capabilities.
    #[rest(key = "typeProperties.capabilities", readonly)]
    pub capabilities: Option<BTreeMap<String, Option<String>>>,
    /// The URLs for the services used in integration runtime backend service.
    #[rest(key = "typeProperties.serviceUrls", readonly)]
    pub service_urls: Option<Vec<Option<String>>>,
    /// Whether Self-hosted integration runtime auto update has been turned on.
    #[rest(key = "typeProperties.autoUpdate", readonly)]
    pub auto_update: Option<String>,
    /// Status of the integration runtime version.
    #[rest(key = "typeProperties.versionStatus", readonly)]
    pub version_status: Option<String>,
    /// The list of linked integration runtimes that are created to share with this integration runtime.
    #[rest(key = "typeProperties.links")]
    pub links: Option<Vec<Option<LinkedIntegrationRuntime>>>,
    /// The version that the integration runtime is going to update to.
    #[rest(key = "typeProperties.pushedVersion", readonly)]
    pub pushed_version: Option<String>,
    /// The latest version on download center.
    #[rest(key = "typeProperties.latestVersion", readonly)]
    pub latest_version: Option<String>,
    /// The estimated time when the self-hosted integration runtime will be updated.
    #[rest(key = "typeProperties.autoUpdateETA", readonly)]
    pub auto_update_eta: Option<DateTime<Utc>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: Map<String, Value>,
}

/// Set value for a Variable.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(discriminator = "type", value = "SetVariable", rename_all = "camelCase")]
pub struct SetVariableActivity {
    /// Activity name.
    #[rest(required)]
    pub name: Option<String>,
    /// Activity description.
    pub description: Option<String>,
    /// Activity depends on condition.
    pub depends_on: Option<Vec<Option<ActivityDependency>>>,
    /// Activity user properties.
    pub user_properties: Option<Vec<Option<UserProperty>>>,
    /// Name of the variable whose value needs to be set.
    #[rest(key = "typeProperties.variableName")]
    pub variable_name: Option<String>,
    /// Value to be set.
    #[rest(key = "typeProperties.value")]
    pub value: Option<Value>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: Map<String, Value>,
}

/// A copy activity tabular translator.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(discriminator = "type", value = "TabularTranslator", rename_all = "camelCase")]
pub struct TabularTranslator {
    /// Column mappings.
    pub column_mappings: Option<Value>,
    /// The schema mapping to map between tabular data and hierarchical data.
    pub schema_mapping: Option<Value>,
    /// The JSON Path of the Nested Array that is going to do cross-apply.
    pub collection_reference: Option<Value>,
    /// Whether to map complex (array and object) values to simple strings in json format.
    pub map_complex_values_to_string: Option<Value>,
    /// Column mappings with logical types.
    pub mappings: Option<Value>,
    /// Whether to enable the advanced type conversion feature in the Copy activity.
    pub type_conversion: Option<Value>,
    /// Type conversion settings.
    pub type_conversion_settings: Option<TypeConversionSettings>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: Map<String, Value>,
}

/// The data stored in text format.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(discriminator = "type", value = "TextFormat", rename_all = "camelCase")]
pub struct TextFormat {
    /// Serializer.
    pub serializer: Option<Value>,
    /// Deserializer.
    pub deserializer: Option<Value>,
    /// The column delimiter.
    pub column_delimiter: Option<Value>,
    /// The row delimiter.
    pub row_delimiter: Option<Value>,
    /// The escape character.
    pub escape_char: Option<Value>,
    /// The quote character.
    pub quote_char: Option<Value>,
    /// The null value string.
    pub null_value: Option<Value>,
    /// The code page name of the preferred encoding.
    pub encoding_name: Option<Value>,
    /// Treat empty column values in the text file as null.
    pub treat_empty_as_null: Option<Value>,
    /// The number of lines/rows to be skipped when parsing text files.
    pub skip_line_count: Option<Value>,
    /// When used as input, treat the first row of data as headers.
    pub first_row_as_header: Option<Value>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties(send))]
    pub additional_properties: Map<String, Value>,
}

/// Pipeline that needs to be triggered with the given parameters.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct TriggerPipelineReference {
    /// Pipeline reference.
    pub pipeline_reference: Option<PipelineReference>,
    /// Pipeline parameters.
    pub parameters: Option<BTreeMap<String, Value>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Type conversion settings.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct TypeConversionSettings {
    /// Whether to allow data truncation when converting the data.
    pub allow_data_truncation: Option<Value>,
    /// Whether to treat boolean values as numbers.
    pub treat_boolean_as_number: Option<Value>,
    /// The format for DateTime values.
    pub date_time_format: Option<Value>,
    /// The format for DateTimeOffset values.
    pub date_time_offset_format: Option<Value>,
    /// The format for TimeSpan values.
    pub time_span_format: Option<Value>,
    /// The culture used to convert data from/to string.
    pub culture: Option<Value>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// User property.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct UserProperty {
    /// User property name.
    #[rest(required)]
    pub name: Option<String>,
    /// User property value.
    #[rest(required)]
    pub value: Option<Value>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}
