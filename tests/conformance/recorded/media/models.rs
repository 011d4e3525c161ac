//! The models of `azure.mgmt.media.models`.

use chrono::DateTime;
use chrono::Utc;
use msrest_model::Duration;
use msrest_model::Model;
use serde_json::Map;
use serde_json::Value;

/// Describes Advanced Audio Codec (AAC) audio encoding settings.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(
    discriminator = "@odata\\.type",
    value = "#Microsoft.Media.AacAudio",
    attribute = "odatatype",
    rename_all = "camelCase"
)]
pub struct AacAudio {
    /// An optional label for the codec.
    pub label: Option<String>,
    /// The number of channels in the audio.
    pub channels: Option<i64>,
    /// The sampling rate to use for encoding in hertz.
    pub sampling_rate: Option<i64>,
    /// The bitrate, in bits per second, of the output encoded audio.
    pub bitrate: Option<i64>,
    /// The encoding profile to be used when encoding audio with AAC.
    pub profile: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Specifies the clip time as an absolute time position in the media file. The absolute time can point to a
/// different position depending on whether the media file starts from a timestamp of zero or not.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(discriminator = "@odata\\.type", value = "#Microsoft.Media.AbsoluteClipTime", attribute = "odatatype")]
pub struct AbsoluteClipTime {
    /// The time position on the timeline of the input media.
    #[rest(required)]
    pub time: Option<Duration>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// An Asset.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Asset {
    /// Fully qualified resource Id for the resource.
    #[rest(readonly)]
    pub id: Option<String>,
    /// The name of the resource
    #[rest(readonly)]
    pub name: Option<String>,
    /// The type of the resource.
    #[rest(readonly)]
    pub r#type: Option<String>,
    /// The Asset ID.
    #[rest(key = "properties.assetId", readonly)]
    pub asset_id: Option<String>,
    /// The creation date of the Asset.
    #[rest(key = "properties.created", readonly)]
    pub created: Option<DateTime<Utc>>,
    /// The last modified date of the Asset.
    #[rest(key = "properties.lastModified", readonly)]
    pub last_modified: Option<DateTime<Utc>>,
    /// The alternate ID of the Asset.
    #[rest(key = "properties.alternateId")]
    pub alternate_id: Option<String>,
    /// The Asset description.
    #[rest(key = "properties.description")]
    pub description: Option<String>,
    /// The name of the asset blob container.
    #[rest(key = "properties.container")]
    pub container: Option<String>,
    /// The name of the storage account.
    #[rest(key = "properties.storageAccountName")]
    pub storage_account_name: Option<String>,
    /// The Asset encryption format.
    #[rest(key = "properties.storageEncryptionFormat", readonly)]
    pub storage_encryption_format: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Defines the common properties for all audio codecs.
#[derive(Debug, Clone, PartialEq, Model)]
#[rest(discriminator = "@odata\\.type", attribute = "odatatype")]
pub enum Audio {
    #[rest(value = "#Microsoft.Media.AacAudio")]
    AacAudio(AacAudio),
    /// No subtype, or one that is not known.
    #[rest(base, value = "#Microsoft.Media.Audio")]
    Base(AudioBase),
}

/// A Audio of no subtype that is known.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(
    name = "Audio",
    discriminator = "@odata\\.type",
    value = "#Microsoft.Media.Audio",
    attribute = "odatatype",
    rename_all = "camelCase"
)]
pub struct AudioBase {
    /// Constant filled by server.
    #[rest(key = "@odata\\.type", required)]
    pub odatatype: Option<String>,
    /// An optional label for the codec.
    pub label: Option<String>,
    /// The number of channels in the audio.
    pub channels: Option<i64>,
    /// The sampling rate to use for encoding in hertz.
    pub sampling_rate: Option<i64>,
    /// The bitrate, in bits per second, of the output encoded audio.
    pub bitrate: Option<i64>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Base class for specifying a clip time. Use sub classes of this class to specify the time position in the
/// media.
#[derive(Debug, Clone, PartialEq, Model)]
#[rest(discriminator = "@odata\\.type", attribute = "odatatype")]
pub enum ClipTime {
    #[rest(value = "#Microsoft.Media.AbsoluteClipTime")]
    AbsoluteClipTime(AbsoluteClipTime),
    #[rest(value = "#Microsoft.Media.UtcClipTime")]
    UtcClipTime(UtcClipTime),
    /// No subtype, or one that is not known.
    #[rest(base)]
    Base(ClipTimeBase),
}

/// A ClipTime of no subtype that is known.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(name = "ClipTime")]
pub struct ClipTimeBase {
    /// Constant filled by server.
    #[rest(key = "@odata\\.type", required)]
    pub odatatype: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Describes the basic properties of all codecs.
#[derive(Debug, Clone, PartialEq, Model)]
#[rest(discriminator = "@odata\\.type", attribute = "odatatype")]
pub enum Codec {
    #[rest(value = "#Microsoft.Media.Audio")]
    Audio(Audio),
    #[rest(value = "#Microsoft.Media.Video")]
    Video(Video),
    #[rest(value = "#Microsoft.Media.CopyVideo")]
    CopyVideo(CopyVideo),
    #[rest(value = "#Microsoft.Media.CopyAudio")]
    CopyAudio(CopyAudio),
    /// No subtype, or one that is not known.
    #[rest(base)]
    Base(CodecBase),
}

/// A Codec of no subtype that is known.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(name = "Codec")]
pub struct CodecBase {
    /// Constant filled by server.
    #[rest(key = "@odata\\.type", required)]
    pub odatatype: Option<String>,
    /// An optional label for the codec.
    pub label: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Represents an open restriction. License or key will be delivered on every request.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(
    discriminator = "@odata\\.type",
    value = "#Microsoft.Media.ContentKeyPolicyOpenRestriction",
    attribute = "odatatype"
)]
pub struct ContentKeyPolicyOpenRestriction {
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Base class for Content Key Policy restrictions. A derived class must be used to create a restriction.
#[derive(Debug, Clone, PartialEq, Model)]
#[rest(discriminator = "@odata\\.type", attribute = "odatatype")]
pub enum ContentKeyPolicyRestriction {
    #[rest(value = "#Microsoft.Media.ContentKeyPolicyOpenRestriction")]
    ContentKeyPolicyOpenRestriction(ContentKeyPolicyOpenRestriction),
    #[rest(value = "#Microsoft.Media.ContentKeyPolicyUnknownRestriction")]
    ContentKeyPolicyUnknownRestriction(ContentKeyPolicyUnknownRestriction),
    #[rest(value = "#Microsoft.Media.ContentKeyPolicyTokenRestriction")]
    ContentKeyPolicyTokenRestriction(Box<ContentKeyPolicyTokenRestriction>),
    /// No subtype, or one that is not known.
    #[rest(base)]
    Base(ContentKeyPolicyRestrictionBase),
}

/// A ContentKeyPolicyRestriction of no subtype that is known.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(name = "ContentKeyPolicyRestriction")]
pub struct ContentKeyPolicyRestrictionBase {
    /// Constant filled by server.
    #[rest(key = "@odata\\.type", required)]
    pub odatatype: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Base class for Content Key Policy key for token validation. A derived class must be used to create a token
/// key.
#[derive(Debug, Clone, PartialEq, Model)]
#[rest(discriminator = "@odata\\.type", attribute = "odatatype")]
pub enum ContentKeyPolicyRestrictionTokenKey {
    #[rest(value = "#Microsoft.Media.ContentKeyPolicySymmetricTokenKey")]
    ContentKeyPolicySymmetricTokenKey(ContentKeyPolicySymmetricTokenKey),
    #[rest(value = "#Microsoft.Media.ContentKeyPolicyRsaTokenKey")]
    ContentKeyPolicyRsaTokenKey(ContentKeyPolicyRsaTokenKey),
    #[rest(value = "#Microsoft.Media.ContentKeyPolicyX509CertificateTokenKey")]
    ContentKeyPolicyX509CertificateTokenKey(ContentKeyPolicyX509CertificateTokenKey),
    /// No subtype, or one that is not known.
    #[rest(base)]
    Base(ContentKeyPolicyRestrictionTokenKeyBase),
}

/// A ContentKeyPolicyRestrictionTokenKey of no subtype that is known.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(name = "ContentKeyPolicyRestrictionTokenKey")]
pub struct ContentKeyPolicyRestrictionTokenKeyBase {
    /// Constant filled by server.
    #[rest(key = "@odata\\.type", required)]
    pub odatatype: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Specifies a RSA key for token validation.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(
    discriminator = "@odata\\.type",
    value = "#Microsoft.Media.ContentKeyPolicyRsaTokenKey",
    attribute = "odatatype"
)]
pub struct ContentKeyPolicyRsaTokenKey {
    /// The RSA Parameter exponent
    #[rest(format = "bytearray", required)]
    pub exponent: Option<Vec<u8>>,
    /// The RSA Parameter modulus
    #[rest(format = "bytearray", required)]
    pub modulus: Option<Vec<u8>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Specifies a symmetric key for token validation.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(
    discriminator = "@odata\\.type",
    value = "#Microsoft.Media.ContentKeyPolicySymmetricTokenKey",
    attribute = "odatatype",
    rename_all = "camelCase"
)]
pub struct ContentKeyPolicySymmetricTokenKey {
    /// The key value of the key
    #[rest(format = "bytearray", required)]
    pub key_value: Option<Vec<u8>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Represents a token claim.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct ContentKeyPolicyTokenClaim {
    /// Token claim type.
    pub claim_type: Option<String>,
    /// Token claim value.
    pub claim_value: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Represents a token restriction. Provided token must match these requirements for successful license or key
/// delivery.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(
    discriminator = "@odata\\.type",
    value = "#Microsoft.Media.ContentKeyPolicyTokenRestriction",
    attribute = "odatatype",
    rename_all = "camelCase"
)]
pub struct ContentKeyPolicyTokenRestriction {
    /// The token issuer.
    #[rest(required)]
    pub issuer: Option<String>,
    /// The audience for the token.
    #[rest(required)]
    pub audience: Option<String>,
    /// The primary verification key.
    #[rest(required)]
    pub primary_verification_key: Option<ContentKeyPolicyRestrictionTokenKey>,
    /// A list of alternative verification keys.
    pub alternate_verification_keys: Option<Vec<Option<ContentKeyPolicyRestrictionTokenKey>>>,
    /// A list of required token claims.
    pub required_claims: Option<Vec<Option<ContentKeyPolicyTokenClaim>>>,
    /// The type of token.
    #[rest(required)]
    pub restriction_token_type: Option<String>,
    /// The OpenID connect discovery document.
    pub open_id_connect_discovery_document: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Represents a ContentKeyPolicyRestriction that is unavailable in the current API version.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(
    discriminator = "@odata\\.type",
    value = "#Microsoft.Media.ContentKeyPolicyUnknownRestriction",
    attribute = "odatatype"
)]
pub struct ContentKeyPolicyUnknownRestriction {
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Specifies a certificate for token validation.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(
    discriminator = "@odata\\.type",
    value = "#Microsoft.Media.ContentKeyPolicyX509CertificateTokenKey",
    attribute = "odatatype",
    rename_all = "camelCase"
)]
pub struct ContentKeyPolicyX509CertificateTokenKey {
    /// The raw data field of a certificate in PKCS 12 format (X509Certificate2 in .NET)
    #[rest(format = "bytearray", required)]
    pub raw_body: Option<Vec<u8>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// A codec flag, which tells the encoder to copy the input audio bitstream.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(discriminator = "@odata\\.type", value = "#Microsoft.Media.CopyAudio", attribute = "odatatype")]
pub struct CopyAudio {
    /// An optional label for the codec.
    pub label: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// A codec flag, which tells the encoder to copy the input video bitstream without re-encoding.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(discriminator = "@odata\\.type", value = "#Microsoft.Media.CopyVideo", attribute = "odatatype")]
pub struct CopyVideo {
    /// An optional label for the codec.
    pub label: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Describes the settings to be used when encoding the input video into a desired output bitrate layer with
/// the H.264 video codec.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(
    discriminator = "@odata\\.type",
    value = "#Microsoft.Media.H264Layer",
    attribute = "odatatype",
    rename_all = "camelCase"
)]
pub struct H264Layer {
    /// The width of the output video for this layer.
    pub width: Option<String>,
    /// The height of the output video for this layer.
    pub height: Option<String>,
    /// The alphanumeric label for this layer, which can be used in multiplexing different video and audio
    /// layers, or in naming the output file.
    pub label: Option<String>,
    /// The average bitrate in bits per second at which to encode the input video when generating this layer.
    #[rest(required)]
    pub bitrate: Option<i64>,
    /// The maximum bitrate (in bits per second), at which the VBV buffer should be assumed to refill.
    pub max_bitrate: Option<i64>,
    /// The number of B-frames to be used when encoding this layer.
    pub b_frames: Option<i64>,
    /// The frame rate (in frames per second) at which to encode this layer.
    pub frame_rate: Option<String>,
    /// The number of slices to be used when encoding this layer.
    pub slices: Option<i64>,
    /// Whether or not adaptive B-frames are to be used when encoding this layer.
    #[rest(key = "adaptiveBFrame")]
    pub adaptive_bframe: Option<bool>,
    /// We currently support Baseline, Main, High, High422, High444.
    pub profile: Option<String>,
    /// We currently support Level up to 6.2.
    pub level: Option<String>,
    /// The VBV buffer window length.
    pub buffer_window: Option<Duration>,
    /// The number of reference frames to be used when encoding this layer.
    pub reference_frames: Option<i64>,
    /// The entropy mode to be used for this layer.
    pub entropy_mode: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Describes all the properties for encoding a video with the H.264 codec.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(
    discriminator = "@odata\\.type",
    value = "#Microsoft.Media.H264Video",
    attribute = "odatatype",
    rename_all = "camelCase"
)]
pub struct H264Video {
    /// An optional label for the codec.
    pub label: Option<String>,
    /// The distance between two key frames.
    pub key_frame_interval: Option<Duration>,
    /// The resizing mode - how the input video will be resized to fit the desired output resolution(s).
    pub stretch_mode: Option<String>,
    /// The Video Sync Mode.
    pub sync_mode: Option<String>,
    /// Whether or not the encoder should insert key frames at scene changes.
    pub scene_change_detection: Option<bool>,
    /// Tells the encoder how to choose its encoding settings.
    pub complexity: Option<String>,
    /// The collection of output H.264 layers to be produced by the encoder.
    pub layers: Option<Vec<Option<H264Layer>>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// HTTP Live Streaming (HLS) packing setting for the live output.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct Hls {
    /// The number of fragments in an HTTP Live Streaming (HLS) TS segment in the output of the live event.
    pub fragments_per_ts_segment: Option<i64>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Describes the basic properties for generating thumbnails from the input video.
#[derive(Debug, Clone, PartialEq, Model)]
#[rest(discriminator = "@odata\\.type", attribute = "odatatype")]
pub enum Image {
    #[rest(value = "#Microsoft.Media.JpgImage")]
    JpgImage(Box<JpgImage>),
    #[rest(value = "#Microsoft.Media.PngImage")]
    PngImage(Box<PngImage>),
    /// No subtype, or one that is not known.
    #[rest(base, value = "#Microsoft.Media.Image")]
    Base(Box<ImageBase>),
}

/// A Image of no subtype that is known.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(
    name = "Image",
    discriminator = "@odata\\.type",
    value = "#Microsoft.Media.Image",
    attribute = "odatatype",
    rename_all = "camelCase"
)]
pub struct ImageBase {
    /// Constant filled by server.
    #[rest(key = "@odata\\.type", required)]
    pub odatatype: Option<String>,
    /// An optional label for the codec.
    pub label: Option<String>,
    /// The distance between two key frames.
    pub key_frame_interval: Option<Duration>,
    /// The resizing mode - how the input video will be resized to fit the desired output resolution(s).
    pub stretch_mode: Option<String>,
    /// The Video Sync Mode.
    pub sync_mode: Option<String>,
    /// The position in the input video from where to start generating thumbnails.
    #[rest(required)]
    pub start: Option<String>,
    /// The intervals at which thumbnails are generated.
    pub step: Option<String>,
    /// The position relative to transform preset start time in the input video at which to stop generating
    /// thumbnails.
    pub range: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Describes the properties for an output image file.
#[derive(Debug, Clone, PartialEq, Model)]
#[rest(discriminator = "@odata\\.type", attribute = "odatatype")]
pub enum ImageFormat {
    #[rest(value = "#Microsoft.Media.JpgFormat")]
    JpgFormat(JpgFormat),
    #[rest(value = "#Microsoft.Media.PngFormat")]
    PngFormat(PngFormat),
    /// No subtype, or one that is not known.
    #[rest(base, value = "#Microsoft.Media.ImageFormat")]
    Base(ImageFormatBase),
}

/// A ImageFormat of no subtype that is known.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(
    name = "ImageFormat",
    discriminator = "@odata\\.type",
    value = "#Microsoft.Media.ImageFormat",
    attribute = "odatatype",
    rename_all = "camelCase"
)]
pub struct ImageFormatBase {
    /// Constant filled by server.
    #[rest(key = "@odata\\.type", required)]
    pub odatatype: Option<String>,
    /// The pattern of the file names for the generated output files.
    #[rest(required)]
    pub filename_pattern: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Base class for inputs to a Job.
#[derive(Debug, Clone, PartialEq, Model)]
#[rest(discriminator = "@odata\\.type", attribute = "odatatype")]
pub enum JobInput {
    #[rest(value = "#Microsoft.Media.JobInputClip")]
    JobInputClip(Box<JobInputClip>),
    #[rest(value = "#Microsoft.Media.JobInputs")]
    JobInputs(JobInputs),
    /// No subtype, or one that is not known.
    #[rest(base)]
    Base(JobInputBase),
}

/// A JobInput of no subtype that is known.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(name = "JobInput")]
pub struct JobInputBase {
    /// Constant filled by server.
    #[rest(key = "@odata\\.type", required)]
    pub odatatype: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Represents an Asset for input into a Job.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(
    discriminator = "@odata\\.type",
    value = "#Microsoft.Media.JobInputAsset",
    attribute = "odatatype",
    rename_all = "camelCase"
)]
pub struct JobInputAsset {
    /// List of files.
    pub files: Option<Vec<Option<String>>>,
    /// Defines a point on the timeline of the input media at which processing will start.
    pub start: Option<ClipTime>,
    /// Defines a point on the timeline of the input media at which processing will end.
    pub end: Option<ClipTime>,
    /// A label that is assigned to a JobInputClip, that is used to satisfy a reference used in the Transform.
    pub label: Option<String>,
    /// The name of the input Asset.
    #[rest(required)]
    pub asset_name: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Represents input files for a Job.
#[derive(Debug, Clone, PartialEq, Model)]
#[rest(discriminator = "@odata\\.type", attribute = "odatatype")]
pub enum JobInputClip {
    #[rest(value = "#Microsoft.Media.JobInputAsset")]
    JobInputAsset(Box<JobInputAsset>),
    #[rest(value = "#Microsoft.Media.JobInputHttp")]
    JobInputHttp(Box<JobInputHttp>),
    /// No subtype, or one that is not known.
    #[rest(base, value = "#Microsoft.Media.JobInputClip")]
    Base(Box<JobInputClipBase>),
}

/// A JobInputClip of no subtype that is known.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(
    name = "JobInputClip",
    discriminator = "@odata\\.type",
    value = "#Microsoft.Media.JobInputClip",
    attribute = "odatatype"
)]
pub struct JobInputClipBase {
    /// Constant filled by server.
    #[rest(key = "@odata\\.type", required)]
    pub odatatype: Option<String>,
    /// List of files.
    pub files: Option<Vec<Option<String>>>,
    /// Defines a point on the timeline of the input media at which processing will start.
    pub start: Option<ClipTime>,
    /// Defines a point on the timeline of the input media at which processing will end.
    pub end: Option<ClipTime>,
    /// A label that is assigned to a JobInputClip, that is used to satisfy a reference used in the Transform.
    pub label: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Represents HTTPS job input.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(
    discriminator = "@odata\\.type",
    value = "#Microsoft.Media.JobInputHttp",
    attribute = "odatatype",
    rename_all = "camelCase"
)]
pub struct JobInputHttp {
    /// List of files.
    pub files: Option<Vec<Option<String>>>,
    /// Defines a point on the timeline of the input media at which processing will start.
    pub start: Option<ClipTime>,
    /// Defines a point on the timeline of the input media at which processing will end.
    pub end: Option<ClipTime>,
    /// A label that is assigned to a JobInputClip, that is used to satisfy a reference used in the Transform.
    pub label: Option<String>,
    /// Base URI for HTTPS job input.
    pub base_uri: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Describes a list of inputs to a Job.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(discriminator = "@odata\\.type", value = "#Microsoft.Media.JobInputs", attribute = "odatatype")]
pub struct JobInputs {
    /// List of inputs to a Job.
    pub inputs: Option<Vec<Option<JobInput>>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Describes the settings for producing JPEG thumbnails.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(
    discriminator = "@odata\\.type",
    value = "#Microsoft.Media.JpgFormat",
    attribute = "odatatype",
    rename_all = "camelCase"
)]
pub struct JpgFormat {
    /// The pattern of the file names for the generated output files.
    #[rest(required)]
    pub filename_pattern: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Describes the properties for producing a series of JPEG images from the input video.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(
    discriminator = "@odata\\.type",
    value = "#Microsoft.Media.JpgImage",
    attribute = "odatatype",
    rename_all = "camelCase"
)]
pub struct JpgImage {
    /// An optional label for the codec.
    pub label: Option<String>,
    /// The distance between two key frames.
    pub key_frame_interval: Option<Duration>,
    /// The resizing mode - how the input video will be resized to fit the desired output resolution(s).
    pub stretch_mode: Option<String>,
    /// The Video Sync Mode.
    pub sync_mode: Option<String>,
    /// The position in the input video from where to start generating thumbnails.
    #[rest(required)]
    pub start: Option<String>,
    /// The intervals at which thumbnails are generated.
    pub step: Option<String>,
    /// The position relative to transform preset start time in the input video at which to stop generating
    /// thumbnails.
    pub range: Option<String>,
    /// A collection of output JPEG image layers to be produced by the encoder.
    pub layers: Option<Vec<Option<JpgLayer>>>,
    /// Sets the number of columns used in thumbnail sprite image.
    pub sprite_column: Option<i64>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Describes the settings to produce a JPEG image from the input video.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(discriminator = "@odata\\.type", value = "#Microsoft.Media.JpgLayer", attribute = "odatatype")]
pub struct JpgLayer {
    /// The width of the output video for this layer.
    pub width: Option<String>,
    /// The height of the output video for this layer.
    pub height: Option<String>,
    /// The alphanumeric label for this layer, which can be used in multiplexing different video and audio
    /// layers, or in naming the output file.
    pub label: Option<String>,
    /// The compression quality of the JPEG output.
    pub quality: Option<i64>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// The Live Output.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct LiveOutput {
    /// Fully qualified resource Id for the resource.
    #[rest(readonly)]
    pub id: Option<String>,
    /// The name of the resource
    #[rest(readonly)]
    pub name: Option<String>,
    /// The type of the resource.
    #[rest(readonly)]
    pub r#type: Option<String>,
    /// The description of the live output.
    #[rest(key = "properties.description")]
    pub description: Option<String>,
    /// The asset that the live output will write to.
    #[rest(key = "properties.assetName", required)]
    pub asset_name: Option<String>,
    /// ISO 8601 time between 1 minute to 25 hours to indicate the maximum content length that can be archived
    /// in the asset for this live output.
    #[rest(key = "properties.archiveWindowLength", required)]
    pub archive_window_length: Option<Duration>,
    /// The manifest file name.
    #[rest(key = "properties.manifestName")]
    pub manifest_name: Option<String>,
    /// HTTP Live Streaming (HLS) packing setting for the live output.
    #[rest(key = "properties.hls")]
    pub hls: Option<Hls>,
    /// The initial timestamp that the live output will start at, any content before this value will not be
    /// archived.
    #[rest(key = "properties.outputSnapTime")]
    pub output_snap_time: Option<i64>,
    /// The creation time the live output.
    #[rest(key = "properties.created", readonly)]
    pub created: Option<DateTime<Utc>>,
    /// The time the live output was last modified.
    #[rest(key = "properties.lastModified", readonly)]
    pub last_modified: Option<DateTime<Utc>>,
    /// The provisioning state of the live output.
    #[rest(key = "properties.provisioningState", readonly)]
    pub provisioning_state: Option<String>,
    /// The resource state of the live output.
    #[rest(key = "properties.resourceState", readonly)]
    pub resource_state: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Describes the settings for producing PNG thumbnails.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(
    discriminator = "@odata\\.type",
    value = "#Microsoft.Media.PngFormat",
    attribute = "odatatype",
    rename_all = "camelCase"
)]
pub struct PngFormat {
    /// The pattern of the file names for the generated output files.
    #[rest(required)]
    pub filename_pattern: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Describes the properties for producing a series of PNG images from the input video.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(
    discriminator = "@odata\\.type",
    value = "#Microsoft.Media.PngImage",
    attribute = "odatatype",
    rename_all = "camelCase"
)]
pub struct PngImage {
    /// An optional label for the codec.
    pub label: Option<String>,
    /// The distance between two key frames.
    pub key_frame_interval: Option<Duration>,
    /// The resizing mode - how the input video will be resized to fit the desired output resolution(s).
    pub stretch_mode: Option<String>,
    /// The Video Sync Mode.
    pub sync_mode: Option<String>,
    /// The position in the input video from where to start generating thumbnails.
    #[rest(required)]
    pub start: Option<String>,
    /// The intervals at which thumbnails are generated.
    pub step: Option<String>,
    /// The position relative to transform preset start time in the input video at which to stop generating
    /// thumbnails.
    pub range: Option<String>,
    /// A collection of output PNG image layers to be produced by the encoder.
    pub layers: Option<Vec<Option<PngLayer>>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Describes the settings to produce a PNG image from the input video.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(discriminator = "@odata\\.type", value = "#Microsoft.Media.PngLayer", attribute = "odatatype")]
pub struct PngLayer {
    /// The width of the output video for this layer.
    pub width: Option<String>,
    /// The height of the output video for this layer.
    pub height: Option<String>,
    /// The alphanumeric label for this layer, which can be used in multiplexing different video and audio
    /// layers, or in naming the output file.
    pub label: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// A Streaming Locator resource.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct StreamingLocator {
    /// Fully qualified resource Id for the resource.
    #[rest(readonly)]
    pub id: Option<String>,
    /// The name of the resource
    #[rest(readonly)]
    pub name: Option<String>,
    /// The type of the resource.
    #[rest(readonly)]
    pub r#type: Option<String>,
    /// Asset Name
    #[rest(key = "properties.assetName", required)]
    pub asset_name: Option<String>,
    /// The creation time of the Streaming Locator.
    #[rest(key = "properties.created", readonly)]
    pub created: Option<DateTime<Utc>>,
    /// The start time of the Streaming Locator.
    #[rest(key = "properties.startTime")]
    pub start_time: Option<DateTime<Utc>>,
    /// The end time of the Streaming Locator.
    #[rest(key = "properties.endTime")]
    pub end_time: Option<DateTime<Utc>>,
    /// The StreamingLocatorId of the Streaming Locator.
    #[rest(key = "properties.streamingLocatorId")]
    pub streaming_locator_id: Option<String>,
    /// Name of the Streaming Policy used by this Streaming Locator.
    #[rest(key = "properties.streamingPolicyName", required)]
    pub streaming_policy_name: Option<String>,
    /// Name of the default ContentKeyPolicy used by this Streaming Locator.
    #[rest(key = "properties.defaultContentKeyPolicyName")]
    pub default_content_key_policy_name: Option<String>,
    /// The ContentKeys used by this Streaming Locator.
    #[rest(key = "properties.contentKeys")]
    pub content_keys: Option<Vec<Option<StreamingLocatorContentKey>>>,
    /// Alternative Media ID of this Streaming Locator
    #[rest(key = "properties.alternativeMediaId")]
    pub alternative_media_id: Option<String>,
    /// A list of asset or account filters which apply to this streaming locator
    #[rest(key = "properties.filters")]
    pub filters: Option<Vec<Option<String>>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Class for content key in Streaming Locator.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct StreamingLocatorContentKey {
    /// ID of Content Key
    #[rest(required)]
    pub id: Option<String>,
    /// Encryption type of Content Key.
    #[rest(readonly)]
    pub r#type: Option<String>,
    /// Label of Content Key as specified in the Streaming Policy
    pub label_reference_in_streaming_policy: Option<String>,
    /// Value of Content Key
    pub value: Option<String>,
    /// ContentKeyPolicy used by Content Key
    #[rest(readonly)]
    pub policy_name: Option<String>,
    /// Tracks which use this Content Key
    #[rest(readonly)]
    pub tracks: Option<Vec<Option<TrackSelection>>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Class to specify one track property condition.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct TrackPropertyCondition {
    /// Track property type.
    #[rest(required)]
    pub property: Option<String>,
    /// Track property condition operation.
    #[rest(required)]
    pub operation: Option<String>,
    /// Track property value
    pub value: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Class to select a track.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct TrackSelection {
    /// TrackSelections is a track property condition list which can specify track(s)
    pub track_selections: Option<Vec<Option<TrackPropertyCondition>>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Specifies the clip time as a Utc time position in the media file. The Utc time can point to a different
/// position depending on whether the media file starts from a timestamp of zero or not.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(discriminator = "@odata\\.type", value = "#Microsoft.Media.UtcClipTime", attribute = "odatatype")]
pub struct UtcClipTime {
    /// The time position on the timeline of the input media based on Utc time.
    #[rest(required)]
    pub time: Option<DateTime<Utc>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Describes the basic properties for encoding the input video.
#[derive(Debug, Clone, PartialEq, Model)]
#[rest(discriminator = "@odata\\.type", attribute = "odatatype")]
pub enum Video {
    #[rest(value = "#Microsoft.Media.Image")]
    Image(Box<Image>),
    #[rest(value = "#Microsoft.Media.H264Video")]
    H264Video(H264Video),
    /// No subtype, or one that is not known.
    #[rest(base, value = "#Microsoft.Media.Video")]
    Base(VideoBase),
}

/// A Video of no subtype that is known.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(
    name = "Video",
    discriminator = "@odata\\.type",
    value = "#Microsoft.Media.Video",
    attribute = "odatatype",
    rename_all = "camelCase"
)]
pub struct VideoBase {
    /// Constant filled by server.
    #[rest(key = "@odata\\.type", required)]
    pub odatatype: Option<String>,
    /// An optional label for the codec.
    pub label: Option<String>,
    /// The distance between two key frames.
    pub key_frame_interval: Option<Duration>,
    /// The resizing mode - how the input video will be resized to fit the desired output resolution(s).
    pub stretch_mode: Option<String>,
    /// The Video Sync Mode.
    pub sync_mode: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}
