//! The enums of `azure.storage.blob._generated.models`.
