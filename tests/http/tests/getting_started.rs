//! The client and the server that the guide shows, over real HTTP on loopback.

#![expect(clippy::unwrap_used, reason = "a test that finds nothing fails")]
#![allow(missing_docs, unreachable_pub, reason = "the files are shown as those of a crate")]

#[path = "../../../msrest-model/docs/guide/client.rs"]
mod client;
#[path = "../../../msrest-model/docs/guide/server.rs"]
mod server;

use client::Lamp;
use serde_json::{Value, json};

/// Runs a client beside the server, and gives it the address of a lamp.
fn with_server<T>(talk: impl AsyncFnOnce(reqwest::Client, String) -> T) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/lamps/a", listener.local_addr().unwrap());
        let server = tokio::spawn(async { axum::serve(listener, server::service()).await });
        let outcome = talk(reqwest::Client::new(), url).await;
        server.abort();
        outcome
    })
}

#[test]
fn the_client_brightens_the_lamp_of_the_server() {
    let lamp = with_server(async |client, url| client::brighten(&client, &url).await.unwrap());
    assert_eq!(lamp, Lamp { lamp_id: Some("a".to_owned()), brightness: Some(80) });
}

#[test]
fn the_server_answers_with_the_broken_rules() {
    let (status, body) = with_server(async |client, url| {
        let body = json!({"properties": {"brightness": 200}});
        let response = client.put(url).json(&body).send().await.unwrap();
        (response.status(), response.json::<Value>().await.unwrap())
    });
    assert_eq!(status, 400);
    assert_eq!(body[0]["message"], "Parameter 'Lamp.brightness' must be equal to or less than 100.");
}
