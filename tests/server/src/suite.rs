//! The kinds of scenarios. A suite is a table of them.

use minreq::{Method, Request};
use msrest_model::RestType;

use crate::answer::{Answer, Comparable, Failure, Outcome};

/// The scenarios of one document, with what came of them.
pub(crate) struct Suite<'a> {
    address: &'a str,
    outcomes: Vec<(&'static str, Outcome)>,
}

impl<'a> Suite<'a> {
    pub(crate) fn new(address: &'a str) -> Self {
        Self { address, outcomes: Vec::new() }
    }

    pub(crate) fn into_outcomes(self) -> Vec<(&'static str, Outcome)> {
        self.outcomes
    }

    /// A request without a body.
    pub(crate) fn request(&self, method: Method, path: &str) -> Request {
        Request::new(method, format!("{}{path}", self.address)).with_timeout(10)
    }

    /// What answers a request with a value.
    pub(crate) fn send<T: RestType>(&self, method: Method, path: &str, value: &T) -> Result<Answer, Failure> {
        let text = msrest_model::to_string(value)?;
        let content_type = if text.starts_with('<') { "application/xml" } else { "application/json" };
        Answer::to(self.request(method, path).with_header("Content-Type", content_type).with_body(text))
    }

    /// That the server takes this XML.
    pub(crate) fn put_xml(&self, path: &str, text: String) -> Outcome {
        let request = self.request(Method::Put, path).with_header("Content-Type", "application/xml");
        Answer::to(request.with_body(text))?.success().map(drop)
    }

    /// A scenario of a kind of its own.
    pub(crate) fn scenario(&mut self, name: &'static str, check: impl FnOnce(&Self) -> Outcome) {
        let outcome = check(self);
        self.outcomes.push((name, outcome));
    }

    /// GET answers this value, and the value, written, is the body again.
    pub(crate) fn get<T: Comparable>(&mut self, name: &'static str, path: &str, expected: &T) {
        self.scenario(name, |suite| suite.answer(path)?.is(expected));
    }

    /// GET answers this value in another form than the one that is written.
    pub(crate) fn get_unusual<T: Comparable>(&mut self, name: &'static str, path: &str, expected: &T) {
        self.scenario(name, |suite| suite.answer(path)?.holds(expected));
    }

    /// GET answers without a body.
    pub(crate) fn get_nothing<T: Comparable>(&mut self, name: &'static str, path: &str) {
        self.get_unusual::<Option<T>>(name, path, &None);
    }

    /// GET answers what the type cannot be.
    pub(crate) fn get_invalid<T: Comparable>(&mut self, name: &'static str, path: &str) {
        self.scenario(name, |suite| suite.answer(path)?.is_refused::<T>());
    }

    /// GET answers with a `null` among values: an error, unless the type says that values may be missing.
    pub(crate) fn get_with_null<T: Comparable, N: Comparable>(
        &mut self,
        name: &'static str,
        path: &str,
        expected: &N,
    ) {
        self.get_invalid::<T>(name, path);
        self.get_unusual(name, path, expected);
    }

    /// PUT sends this value.
    pub(crate) fn put<T: Comparable>(&mut self, name: &'static str, path: &str, value: &T) {
        self.scenario(name, |suite| suite.send(Method::Put, path, value)?.success().map(drop));
    }

    /// GET answers what PUT sends.
    pub(crate) fn get_and_put<T: Comparable>(&mut self, names: [&'static str; 2], path: &str, value: &T) {
        let [get, put] = names;
        self.get(get, path, value);
        self.put(put, path, value);
    }

    /// A request with a value, and the value that answers it.
    pub(crate) fn exchange<T: Comparable, A: Comparable>(
        &mut self,
        name: &'static str,
        (method, path): (Method, &str),
        value: &T,
        expected: &A,
    ) {
        self.scenario(name, |suite| suite.send(method, path, value)?.success()?.is(expected));
    }

    fn answer(&self, path: &str) -> Result<Answer, Failure> {
        Answer::to(self.request(Method::Get, path))?.success()
    }
}
