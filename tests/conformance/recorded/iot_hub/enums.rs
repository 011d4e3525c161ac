//! The enums of `azure.iot.hub.protocol.models`.
