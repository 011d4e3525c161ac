use crate::error::Path;

/// Where the validator is: a chain of stack frames that becomes a [`Path`] only for an error.
pub(crate) enum Breadcrumb<'a> {
    Root,
    Name(&'a Breadcrumb<'a>, &'static str),
    Index(&'a Breadcrumb<'a>, usize),
    Key(&'a Breadcrumb<'a>, &'a str),
}

impl Breadcrumb<'_> {
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
