//! The enums of `azure.mgmt.media.models`.
