//! The models of `azure.cognitiveservices.vision.face.models`.

use super::enums::{
    AccessoryType, BlurLevel, ExposureLevel, FindSimilarMatchMode, Gender, GlassesType, HairColorType,
    MaskType, NoiseLevel, QualityForRecognition, SnapshotApplyMode,
};
use msrest_model::Model;
use serde_json::Map;
use serde_json::Value;

/// Accessory item and corresponding confidence level.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Accessory {
    /// Type of an accessory.
    pub r#type: Option<AccessoryType>,
    /// Confidence level of an accessory
    pub confidence: Option<f64>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Request body for applying snapshot operation.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct ApplySnapshotRequest {
    /// User specified target object id to be created from the snapshot.
    #[rest(required, max_length = 64, pattern = "^[a-z0-9-_]+$")]
    pub object_id: Option<String>,
    /// Snapshot applying mode.
    pub mode: Option<SnapshotApplyMode>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Properties describing any presence of blur within the image.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct Blur {
    /// An enum value indicating level of blurriness.
    pub blur_level: Option<BlurLevel>,
    /// A number indicating level of blurriness ranging from 0 to 1.
    pub value: Option<f64>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Properties describing facial emotion in form of confidence ranging from 0 to 1.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct Emotion {
    pub anger: Option<f64>,
    pub contempt: Option<f64>,
    pub disgust: Option<f64>,
    pub fear: Option<f64>,
    pub happiness: Option<f64>,
    pub neutral: Option<f64>,
    pub sadness: Option<f64>,
    pub surprise: Option<f64>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Properties describing exposure level of the image.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct Exposure {
    /// An enum value indicating level of exposure.
    pub exposure_level: Option<ExposureLevel>,
    /// A number indicating level of exposure level ranging from 0 to 1. \[0, 0.25) is under exposure. \[0.25,
    /// 0.75) is good exposure. \[0.75, 1\] is over exposure.
    pub value: Option<f64>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Face Attributes.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct FaceAttributes {
    /// Age in years
    pub age: Option<f64>,
    /// Possible gender of the face.
    pub gender: Option<Gender>,
    /// Smile intensity, a number between \[0,1\]
    pub smile: Option<f64>,
    /// Properties describing facial hair attributes.
    pub facial_hair: Option<FacialHair>,
    /// Glasses type if any of the face.
    pub glasses: Option<GlassesType>,
    /// Properties indicating head pose of the face.
    pub head_pose: Option<HeadPose>,
    /// Properties describing facial emotion in form of confidence ranging from 0 to 1.
    pub emotion: Option<Emotion>,
    /// Properties describing hair attributes.
    pub hair: Option<Hair>,
    /// Properties describing the presence of makeup on a given face.
    pub makeup: Option<Makeup>,
    /// Properties describing occlusions on a given face.
    pub occlusion: Option<Occlusion>,
    /// Properties describing any accessories on a given face.
    pub accessories: Option<Vec<Option<Accessory>>>,
    /// Properties describing any presence of blur within the image.
    pub blur: Option<Blur>,
    /// Properties describing exposure level of the image.
    pub exposure: Option<Exposure>,
    /// Properties describing noise level of the image.
    pub noise: Option<Noise>,
    /// Properties describing the presence of a mask on a given face.
    pub mask: Option<Mask>,
    /// Properties describing the overall image quality regarding whether the image being used in the
    /// detection is of sufficient quality to attempt face recognition on.
    pub quality_for_recognition: Option<QualityForRecognition>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Properties describing facial hair attributes.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct FacialHair {
    pub moustache: Option<f64>,
    pub beard: Option<f64>,
    pub sideburns: Option<f64>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Request body for find similar operation.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct FindSimilarRequest {
    /// FaceId of the query face.
    #[rest(required)]
    pub face_id: Option<String>,
    /// An existing user-specified unique candidate face list, created in Face List - Create a Face List.
    #[rest(max_length = 64, pattern = "^[a-z0-9-_]+$")]
    pub face_list_id: Option<String>,
    /// An existing user-specified unique candidate large face list, created in LargeFaceList - Create.
    #[rest(max_length = 64, pattern = "^[a-z0-9-_]+$")]
    pub large_face_list_id: Option<String>,
    /// An array of candidate faceIds.
    #[rest(max_items = 1000)]
    pub face_ids: Option<Vec<Option<String>>>,
    /// The number of top similar faces returned.
    #[rest(minimum = 1, maximum = 1000)]
    pub max_num_of_candidates_returned: Option<i64>,
    /// Similar face searching mode.
    pub mode: Option<FindSimilarMatchMode>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Properties describing hair attributes.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct Hair {
    /// A number describing confidence level of whether the person is bald.
    pub bald: Option<f64>,
    /// A boolean value describing whether the hair is visible in the image.
    pub invisible: Option<bool>,
    /// An array of candidate colors and confidence level in the presence of each.
    pub hair_color: Option<Vec<Option<HairColor>>>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Hair color and associated confidence.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct HairColor {
    /// Name of the hair color.
    pub color: Option<HairColorType>,
    /// Confidence level of the color
    pub confidence: Option<f64>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Properties indicating head pose of the face.
#[derive(Debug, Clone, Default, PartialEq, Model)]
pub struct HeadPose {
    pub roll: Option<f64>,
    pub yaw: Option<f64>,
    pub pitch: Option<f64>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Large person group object.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct LargePersonGroup {
    /// User defined name, maximum length is 128.
    #[rest(required, min_length = 1, max_length = 128)]
    pub name: Option<String>,
    /// User specified data.
    #[rest(max_length = 16384)]
    pub user_data: Option<String>,
    pub recognition_model: Option<String>,
    /// LargePersonGroupId of the target large person groups
    #[rest(required, max_length = 64, pattern = "^[a-z0-9-_]+$")]
    pub large_person_group_id: Option<String>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Properties describing the presence of makeup on a given face.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct Makeup {
    /// A boolean value describing whether eye makeup is present on a face.
    pub eye_makeup: Option<bool>,
    /// A boolean value describing whether lip makeup is present on a face.
    pub lip_makeup: Option<bool>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Properties describing the presence of a mask on a given face.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct Mask {
    /// Mask type if any of the face.
    pub r#type: Option<MaskType>,
    /// A boolean value indicating whether nose and mouth are covered.
    pub nose_and_mouth_covered: Option<bool>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Properties describing noise level of the image.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct Noise {
    /// An enum value indicating level of noise.
    pub noise_level: Option<NoiseLevel>,
    /// A number indicating level of noise level ranging from 0 to 1. \[0, 0.25) is under exposure. \[0.25,
    /// 0.75) is good exposure. \[0.75, 1\] is over exposure. \[0, 0.3) is low noise level. \[0.3, 0.7) is
    /// medium noise level. \[0.7, 1\] is high noise level.
    pub value: Option<f64>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}

/// Properties describing occlusions on a given face.
#[derive(Debug, Clone, Default, PartialEq, Model)]
#[rest(rename_all = "camelCase")]
pub struct Occlusion {
    /// A boolean value indicating whether forehead is occluded.
    pub forehead_occluded: Option<bool>,
    /// A boolean value indicating whether eyes are occluded.
    pub eye_occluded: Option<bool>,
    /// A boolean value indicating whether the mouth is occluded.
    pub mouth_occluded: Option<bool>,
    /// What the document has beyond the attributes above.
    #[rest(additional_properties)]
    pub additional_properties: Map<String, Value>,
}
