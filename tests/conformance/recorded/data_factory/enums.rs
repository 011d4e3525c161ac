//! The enums of `azure.mgmt.datafactory.models`.
