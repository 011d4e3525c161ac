#![allow(unreachable_pub, dead_code, reason = "written as a public module of a crate")]
#![allow(
    clippy::enum_variant_names,
    clippy::large_enum_variant,
    clippy::type_complexity,
    reason = "as the service has them"
)]

pub mod enums;
pub mod models;

use conformance_runner::Entry;

pub const MODELS: &[Entry] = &[
    Entry::new::<models::ActivityDependency>("ActivityDependency"),
    Entry::new::<models::AvroFormat>("AvroFormat"),
    Entry::new::<models::AzureKeyVaultSecretReference>("AzureKeyVaultSecretReference"),
    Entry::new::<models::BlobEventsTrigger>("BlobEventsTrigger"),
    Entry::new::<models::CopyTranslator>("CopyTranslator"),
    Entry::new::<models::CredentialReference>("CredentialReference"),
    Entry::new::<models::DatasetStorageFormat>("DatasetStorageFormat"),
    Entry::new::<models::FactoryGitHubConfiguration>("FactoryGitHubConfiguration"),
    Entry::new::<models::FactoryRepoConfiguration>("FactoryRepoConfiguration"),
    Entry::new::<models::FactoryVSTSConfiguration>("FactoryVSTSConfiguration"),
    Entry::new::<models::GitHubClientSecret>("GitHubClientSecret"),
    Entry::new::<models::IntegrationRuntimeComputeProperties>("IntegrationRuntimeComputeProperties"),
    Entry::new::<models::IntegrationRuntimeDataFlowProperties>("IntegrationRuntimeDataFlowProperties"),
    Entry::new::<models::IntegrationRuntimeVNetProperties>("IntegrationRuntimeVNetProperties"),
    Entry::new::<models::JsonFormat>("JsonFormat"),
    Entry::new::<models::LinkedIntegrationRuntime>("LinkedIntegrationRuntime"),
    Entry::new::<models::LinkedServiceReference>("LinkedServiceReference"),
    Entry::new::<models::OrcFormat>("OrcFormat"),
    Entry::new::<models::ParquetFormat>("ParquetFormat"),
    Entry::new::<models::PipelineReference>("PipelineReference"),
    Entry::new::<models::SecretBase>("SecretBase"),
    Entry::new::<models::SecureString>("SecureString"),
    Entry::new::<models::SelfHostedIntegrationRuntimeNode>("SelfHostedIntegrationRuntimeNode"),
    Entry::new::<models::SelfHostedIntegrationRuntimeStatus>("SelfHostedIntegrationRuntimeStatus"),
    Entry::new::<models::SetVariableActivity>("SetVariableActivity"),
    Entry::new::<models::TabularTranslator>("TabularTranslator"),
    Entry::new::<models::TextFormat>("TextFormat"),
    Entry::new::<models::TriggerPipelineReference>("TriggerPipelineReference"),
    Entry::new::<models::TypeConversionSettings>("TypeConversionSettings"),
    Entry::new::<models::UserProperty>("UserProperty"),
];
