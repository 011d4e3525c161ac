use crate::error::Path;

/// Where the validator is: a chain of stack frames that becomes a [`Path`] only for an error.
pub(crate) enum Place<'a> {
    Root,
    Name(&'a Place<'a>, &'static str),
    Index(&'a Place<'a>, usize),
    Key(&'a Place<'a>, &'a str),
}

impl Place<'_> {
    pub(crate) fn path(&self) -> Path {
        let mut path = Path::default();
        let mut place = self;
        loop {
            place = match place {
                Self::Root => return path,
                Self::Name(parent, name) => {
                    path.prepend_name(name);
                    parent
                }
                Self::Index(parent, index) => {
                    path.prepend_index(*index);
                    parent
                }
                Self::Key(parent, key) => {
                    path.prepend_key(key);
                    parent
                }
            };
        }
    }
}
