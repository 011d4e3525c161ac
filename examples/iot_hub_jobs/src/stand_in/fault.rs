//! What can go wrong between a client and a hub.

use std::io;
use std::mem;
use std::panic::resume_unwind;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use axum::body::{Body, Bytes, HttpBody, to_bytes};
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_TYPE, RETRY_AFTER};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use http_body::Frame;

use super::Hub;
use super::routes::Refusal;

/// What goes wrong with a request.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Fault {
    /// The request is carried out, and the connection is closed before the answer.
    LostAnswer,
    /// The request is carried out, and the connection is closed within the body of the answer.
    HalfBody,
    /// The request is refused with status 429 and this header `Retry-After`.
    Throttled(&'static str),
    /// Something else answers, with this status, content type and body.
    Answer(u16, &'static str, &'static str),
}

/// Lets go wrong what the script says.
pub(super) async fn follow_script(State(hub): State<Arc<Hub>>, request: Request, next: Next) -> Response {
    let fault = hub.script().pop_front().flatten();
    match fault {
        None => next.run(request).await,
        Some(Fault::LostAnswer) => {
            next.run(request).await;
            // The task of a connection that unwinds closes it; nothing is printed, unlike by `panic!`.
            resume_unwind(Box::new("the connection is lost"))
        }
        Some(Fault::HalfBody) => {
            let (head, body) = next.run(request).await.into_parts();
            let whole = to_bytes(body, usize::MAX).await.unwrap_or_default();
            Response::from_parts(head, Body::new(HalfBody::Half(whole.slice(..whole.len() / 2))))
        }
        Some(Fault::Throttled(retry_after)) => {
            let refusal =
                Refusal::new(StatusCode::TOO_MANY_REQUESTS, "ThrottlingException", "too many requests");
            ([(RETRY_AFTER, retry_after)], refusal).into_response()
        }
        Some(Fault::Answer(status, content_type, body)) => {
            let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
            (status, [(CONTENT_TYPE, content_type)], body).into_response()
        }
    }
}

/// A body that breaks off.
enum HalfBody {
    Half(Bytes),
    /// The server sends what it has, before it hears of the end.
    Sent,
    Broken,
}

impl HttpBody for HalfBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        match mem::replace(&mut *self, Self::Broken) {
            Self::Half(half) => {
                *self = Self::Sent;
                Poll::Ready(Some(Ok(Frame::data(half))))
            }
            Self::Sent => {
                context.waker().wake_by_ref();
                Poll::Pending
            }
            Self::Broken => Poll::Ready(Some(Err(io::ErrorKind::ConnectionReset.into()))),
        }
    }
}
