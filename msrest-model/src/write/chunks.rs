//! Text that is being written: to a sink in pieces, or kept as a whole.

use std::io;

use crate::rest_type::Abort;

pub(crate) struct Chunks<'a> {
    /// The text that was not given to the sink yet.
    pub(crate) text: String,
    sink: Option<&'a mut dyn io::Write>,
    /// Why the sink took no more.
    error: Option<io::Error>,
}

/// About how many bytes a sink gets at once.
const PIECE: usize = 16 * 1024;

impl<'a> Chunks<'a> {
    pub(crate) fn new(capacity: usize, sink: Option<&'a mut dyn io::Write>) -> Self {
        Self { text: String::with_capacity(capacity), sink, error: None }
    }

    /// Gives the text to the sink if there is enough of it. [`finish`](Self::finish) has the error.
    #[inline]
    pub(crate) fn end_piece(&mut self) -> Result<(), Abort> {
        if self.text.len() >= PIECE { self.flush() } else { Ok(()) }
    }

    /// What is left of the text, or why the sink took no more. If the text is not whole, the rest is not written to the sink.
    pub(crate) fn finish(mut self, is_whole: bool) -> io::Result<String> {
        if is_whole {
            let _ = self.flush();
        }
        self.error.map_or(Ok(self.text), Err)
    }

    fn flush(&mut self) -> Result<(), Abort> {
        let Some(sink) = &mut self.sink else { return Ok(()) };
        if self.error.is_none() {
            self.error = sink.write_all(self.text.as_bytes()).err();
        }
        self.text.clear();
        if self.error.is_none() { Ok(()) } else { Err(Abort) }
    }
}
