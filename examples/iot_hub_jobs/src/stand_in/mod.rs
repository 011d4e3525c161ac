//! A stand-in of a hub: a server on this machine with the models of the client, whose jobs advance.
//!
//! It is good for trying the client, and for testing it: [`StandIn::script`] says what goes wrong with the next requests.

mod fault;
mod fleet;
mod routes;

use std::collections::VecDeque;
use std::io;
use std::net::TcpListener;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

use reqwest::Url;
use tokio::runtime;
use tokio::sync::oneshot;

pub use self::fault::Fault;
use self::fleet::Fleet;
use crate::client::ConnectionString;
use crate::clock::Clock;

/// A server that runs until it is dropped.
#[derive(Debug)]
pub struct StandIn {
    address: Url,
    hub: Arc<Hub>,
    /// Dropped, it ends the server.
    _running: oneshot::Sender<()>,
}

/// What the server knows.
#[derive(Debug)]
struct Hub {
    clock: Arc<dyn Clock>,
    connection: ConnectionString,
    fleet: Mutex<Fleet>,
    script: Mutex<VecDeque<Option<Fault>>>,
}

impl StandIn {
    /// Starts the server on a free port of the loopback interface.
    ///
    /// # Errors
    /// If the machine has no port, or no thread for it.
    pub fn start(clock: Arc<dyn Clock>) -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        listener.set_nonblocking(true)?;
        let host_name = listener.local_addr()?.to_string();
        let address = Url::parse(&format!("http://{host_name}")).map_err(io::Error::other)?;
        let connection = ConnectionString {
            host_name,
            shared_access_key_name: "service".to_owned(),
            shared_access_key: b"the stand-in has no secrets".to_vec(),
        };
        let fleet = Mutex::new(Fleet::new(clock.now()));
        let hub = Arc::new(Hub { clock, connection, fleet, script: Mutex::default() });
        let router = routes::router(Arc::clone(&hub));
        let runtime = runtime::Builder::new_current_thread().enable_all().build()?;
        let (running, ended) = oneshot::channel();
        thread::Builder::new().name("stand-in".to_owned()).spawn(move || {
            runtime.spawn(async { axum::serve(tokio::net::TcpListener::from_std(listener)?, router).await });
            // The sender sends nothing: its end is the signal.
            let _ = runtime.block_on(ended);
        })?;
        Ok(Self { address, hub, _running: running })
    }

    /// Where it is.
    #[must_use]
    pub fn address(&self) -> &Url {
        &self.address
    }

    /// What a client signs its tokens with.
    #[must_use]
    pub fn connection(&self) -> &ConnectionString {
        &self.hub.connection
    }

    /// What goes wrong with the requests to come, one after the other; `None` is for one that goes well, as all those do that
    /// are not in the script.
    pub fn script(&self, faults: impl IntoIterator<Item = Option<Fault>>) {
        self.hub.script().extend(faults);
    }
}

impl Hub {
    fn fleet(&self) -> MutexGuard<'_, Fleet> {
        self.fleet.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn script(&self) -> MutexGuard<'_, VecDeque<Option<Fault>>> {
        self.script.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
