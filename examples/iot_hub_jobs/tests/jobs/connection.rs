//! Connection strings and tokens.

use std::io::Read;
use std::net::TcpListener;
use std::thread;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chrono::DateTime;
use msrest_model_iot_hub_jobs::client::{ConnectionString, Failure, JobClient, RetryPolicy, authorization};

/// The tokens are those of `azure.iot.hub.sastoken.SasToken` in `azure-iot-hub` 2.7.0.
#[test]
fn a_token_is_that_of_the_python_package() {
    for (host_name, policy, key, expires, token) in [
        (
            "plant.azure-devices.net",
            "service",
            "aHVudGVyMg==",
            1_772_439_300,
            "SharedAccessSignature sr=plant.azure-devices.net&sig=jcRKuWb1D9qqXOvVnNMGJUr5IXjoY5WIbxpofmF/Pss%3D\
             &se=1772439300&skn=service",
        ),
        (
            "127.0.0.1:5671",
            "iothubowner",
            "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4OTo7PD0+Pw==",
            1_772_439_301,
            "SharedAccessSignature sr=127.0.0.1%3A5671&sig=E9FrDRCkyOJRZNp6Ul27wS%2BEo6aq7nrdunsUByu9dno%3D\
             &se=1772439301&skn=iothubowner",
        ),
        (
            "a_b-c.example",
            "registry",
            "//////////////////////////////////////////8=",
            4_102_448_400,
            "SharedAccessSignature sr=a_b-c.example&sig=NDpvirAZt6mARyo1qH/5KpZS5BOLibaDGUR0JKJyX58%3D\
             &se=4102448400&skn=registry",
        ),
    ] {
        let text = format!("HostName={host_name};SharedAccessKeyName={policy};SharedAccessKey={key}");
        let connection: ConnectionString = text.parse().unwrap();
        assert_eq!(connection.shared_access_key, STANDARD.decode(key).unwrap());
        let header = authorization(&connection, DateTime::from_timestamp(expires, 0).unwrap()).unwrap();
        assert_eq!(header, token);
        assert_eq!(format!("{header:?}"), "Sensitive");
    }
}

#[test]
fn what_is_no_connection_string_is_told_without_the_key() {
    for (text, message) in [
        ("", "HostName: "),
        ("hunter2", "a part of it is not `name=value`"),
        ("HostName=a;HostName=hunter2", "two parts of it have one name"),
        ("HostName=a;SharedAccessKey=aHVudGVyMg==", "SharedAccessKeyName: "),
        ("HostName=a;SharedAccessKeyName=b", "SharedAccessKey: "),
        ("HostName=a;SharedAccessKeyName=b;SharedAccessKey=hunter2!", "SharedAccessKey: "),
        ("HostName=a/hunter2;SharedAccessKeyName=b;SharedAccessKey=aHVudGVyMg==", "HostName is not the name"),
        ("HostName=a@hunter2;SharedAccessKeyName=b;SharedAccessKey=aHVudGVyMg==", "HostName is not the name"),
    ] {
        let error = text.parse::<ConnectionString>().unwrap_err();
        assert!(error.to_string().starts_with(message), "{text}: {error}");
        assert!(!format!("{error} {error:?}").contains("hunter2"), "{error:?}");
    }
}

/// The first byte of TLS is that of a handshake: no request leaves in the clear.
#[test]
fn a_hub_is_called_by_tls() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let host = listener.local_addr().unwrap();
    let server = thread::spawn(move || {
        let mut first = [0];
        listener.accept().unwrap().0.read_exact(&mut first).unwrap();
        first[0]
    });
    let text = format!("HostName={host};SharedAccessKeyName=service;SharedAccessKey=aHVudGVyMg==");
    let connection: ConnectionString = text.parse().unwrap();
    let client = JobClient::new(connection.address().unwrap(), connection).unwrap();
    let error = client.retries(RetryPolicy { retries: 0, ..RetryPolicy::default() }).job("a").unwrap_err();
    assert!(matches!(error.failure(), Failure::NoAnswer(_)), "{error}");
    assert_eq!(server.join().unwrap(), 22);
}
