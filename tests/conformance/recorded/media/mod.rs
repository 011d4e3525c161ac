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
    Entry::new::<models::AacAudio>("AacAudio"),
    Entry::new::<models::AbsoluteClipTime>("AbsoluteClipTime"),
    Entry::new::<models::Asset>("Asset"),
    Entry::new::<models::Audio>("Audio"),
    Entry::new::<models::ClipTime>("ClipTime"),
    Entry::new::<models::Codec>("Codec"),
    Entry::new::<models::ContentKeyPolicyOpenRestriction>("ContentKeyPolicyOpenRestriction"),
    Entry::new::<models::ContentKeyPolicyRestriction>("ContentKeyPolicyRestriction"),
    Entry::new::<models::ContentKeyPolicyRestrictionTokenKey>("ContentKeyPolicyRestrictionTokenKey"),
    Entry::new::<models::ContentKeyPolicyRsaTokenKey>("ContentKeyPolicyRsaTokenKey"),
    Entry::new::<models::ContentKeyPolicySymmetricTokenKey>("ContentKeyPolicySymmetricTokenKey"),
    Entry::new::<models::ContentKeyPolicyTokenClaim>("ContentKeyPolicyTokenClaim"),
    Entry::new::<models::ContentKeyPolicyTokenRestriction>("ContentKeyPolicyTokenRestriction"),
    Entry::new::<models::ContentKeyPolicyUnknownRestriction>("ContentKeyPolicyUnknownRestriction"),
    Entry::new::<models::ContentKeyPolicyX509CertificateTokenKey>("ContentKeyPolicyX509CertificateTokenKey"),
    Entry::new::<models::CopyAudio>("CopyAudio"),
    Entry::new::<models::CopyVideo>("CopyVideo"),
    Entry::new::<models::H264Layer>("H264Layer"),
    Entry::new::<models::H264Video>("H264Video"),
    Entry::new::<models::Hls>("Hls"),
    Entry::new::<models::Image>("Image"),
    Entry::new::<models::ImageFormat>("ImageFormat"),
    Entry::new::<models::JobInput>("JobInput"),
    Entry::new::<models::JobInputAsset>("JobInputAsset"),
    Entry::new::<models::JobInputClip>("JobInputClip"),
    Entry::new::<models::JobInputHttp>("JobInputHttp"),
    Entry::new::<models::JobInputs>("JobInputs"),
    Entry::new::<models::JpgFormat>("JpgFormat"),
    Entry::new::<models::JpgImage>("JpgImage"),
    Entry::new::<models::JpgLayer>("JpgLayer"),
    Entry::new::<models::LiveOutput>("LiveOutput"),
    Entry::new::<models::PngFormat>("PngFormat"),
    Entry::new::<models::PngImage>("PngImage"),
    Entry::new::<models::PngLayer>("PngLayer"),
    Entry::new::<models::StreamingLocator>("StreamingLocator"),
    Entry::new::<models::StreamingLocatorContentKey>("StreamingLocatorContentKey"),
    Entry::new::<models::TrackPropertyCondition>("TrackPropertyCondition"),
    Entry::new::<models::TrackSelection>("TrackSelection"),
    Entry::new::<models::UtcClipTime>("UtcClipTime"),
    Entry::new::<models::Video>("Video"),
];
