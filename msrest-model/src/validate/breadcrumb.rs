use crate::error::Path;
use crate::schema::Attribute;

/// The place that the validator is at: a chain through its stack frames, made into a [`Path`] only for an error.
pub(crate) enum Breadcrumb<'a> {
    Root,
    Attribute(&'a Breadcrumb<'a>, &'static Attribute),
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
                Self::Attribute(parent, attribute) => {
                    if attribute.is_secret() {
                        path.hide_keys();
                    }
                    path.prepend_name(attribute.name);
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
