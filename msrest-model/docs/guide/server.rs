use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::get;
use axum::{Json, Router};
use msrest_model::{Model, ValidationErrors};

use super::client::Lamp; // the model above

pub fn service() -> Router {
    Router::new().route("/lamps/{id}", get(show).put(replace))
}

async fn show(Path(id): Path<String>) -> Json<Lamp> {
    // A response has what is readonly, too.
    Json(Lamp { lamp_id: Some(id), brightness: Some(10) })
}

async fn replace(
    Path(id): Path<String>,
    Json(lamp): Json<Lamp>,
) -> Result<Json<Lamp>, (StatusCode, Json<ValidationErrors>)> {
    // The body is the list of broken rules.
    lamp.check().map_err(|errors| (StatusCode::BAD_REQUEST, Json(errors)))?;
    Ok(Json(Lamp { lamp_id: Some(id), ..lamp }))
}
