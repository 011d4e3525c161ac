//! What the server answers.

use std::error::Error;
use std::fmt::Debug;

use minreq::{Request, Response};
use msrest_model::{ContentType, Deserializer, RestType, Serializer};

use crate::equality::{same_json, same_xml};

/// What is wrong.
pub(crate) type Failure = Box<dyn Error>;

/// A check, which may fail.
pub(crate) type Outcome = Result<(), Failure>;

/// What a type needs to be compared.
pub(crate) trait Comparable: RestType + PartialEq + Debug {}

impl<T: RestType + PartialEq + Debug> Comparable for T {}

/// An answer of the server.
pub(crate) struct Answer(Response);

impl Answer {
    pub(crate) fn to(request: Request) -> Result<Self, Failure> {
        Ok(Self(request.send()?))
    }

    pub(crate) fn body(&self) -> &[u8] {
        self.0.as_bytes()
    }

    /// That it has this status.
    pub(crate) fn expect(self, status: u16) -> Result<Self, Failure> {
        if self.0.status_code == status {
            return Ok(self);
        }
        Err(format!("status {}: {}", self.0.status_code, self.0.as_str()?).into())
    }

    /// That it says that all is well.
    pub(crate) fn success(self) -> Result<Self, Failure> {
        let status = self.0.status_code;
        self.expect(if (200..300).contains(&status) { status } else { 200 })
    }

    /// What its body holds.
    pub(crate) fn read<T: RestType>(&self) -> Result<T, Failure> {
        Ok(Deserializer::new().deserialize_as(self.body(), self.content_type())?)
    }

    /// That its body holds this value, and that the value, written, is the body again.
    pub(crate) fn is<T: Comparable>(&self, expected: &T) -> Outcome {
        self.holds(expected)?;
        let serializer = Serializer::new().keep_readonly(true);
        if ContentType::parse(self.content_type())? == ContentType::Xml {
            return same_xml(&serializer.body(expected)?, self.0.as_str()?);
        }
        same_json(&serializer.serialize(expected)?, &serde_json::from_slice(self.body())?)
    }

    /// That its body holds this value, in whatever form.
    pub(crate) fn holds<T: Comparable>(&self, expected: &T) -> Outcome {
        let found: T = self.read()?;
        if found == *expected {
            return Ok(());
        }
        Err(format!("read {found:?} instead of {expected:?}").into())
    }

    /// That its body is not what the document says, which has to be an error.
    pub(crate) fn is_refused<T: RestType + Debug>(&self) -> Outcome {
        match self.read::<T>() {
            Ok(value) => Err(format!("read {value:?} from {}", self.0.as_str()?).into()),
            Err(_) => Ok(()),
        }
    }

    fn content_type(&self) -> &str {
        self.0.header("content-type").unwrap_or_default()
    }
}
