//! Models inside functions and blocks, by `macro_rules!`, with bounds, visibility and `cfg`.

use msrest_model::{Model, RestEnum};

macro_rules! model {
    ($(#[$meta:meta])* $visibility:vis $name:ident { $($field:ident: $type:ty = $key:literal $(, $flag:ident)?;)* }) => {
        $(#[$meta])*
        #[derive(Debug, Model)]
        $visibility struct $name { $(#[rest(key = $key $(, $flag)?)] $visibility $field: $type,)* }
    };
}

mod inner {
    use msrest_model::Model;

    model! {
        /// Declared by a macro.
        pub(crate) Disk { id: Option<String> = "properties.id", readonly; size: i64 = "properties.size"; }
    }
}

#[test]
fn declared_by_a_macro() {
    let disk = inner::Disk::deserialize(r#"{"properties":{"id":"a","size":3}}"#).unwrap();
    assert_eq!(disk.to_json().unwrap(), r#"{"properties":{"size":3}}"#);
    assert_eq!(disk.id.as_deref(), Some("a"));
}

#[test]
fn declared_in_a_function() {
    #[derive(Model)]
    struct Local {
        status: Status,
    }
    #[derive(RestEnum)]
    enum Status {
        Running,
    }
    let first = Local::deserialize(r#"{"status":"running"}"#).unwrap();
    assert!(matches!(first.status, Status::Running));
    {
        #[derive(Model)]
        struct Local {
            name: Option<String>,
        }
        assert!(Local::deserialize("{}").unwrap().name.is_none());
    }
}

#[test]
fn bounds_and_const_parameters() {
    #[derive(Model)]
    struct Page<T: Clone, U = String, const N: usize = 3>
    where
        U: PartialEq,
    {
        first: Vec<T>,
        second: Option<U>,
    }
    let page: Page<i64> = Page::deserialize(r#"{"first":[1],"second":"a"}"#).unwrap();
    assert_eq!(page.to_json().unwrap(), r#"{"first":[1],"second":"a"}"#);
    assert_eq!((page.first.len(), page.second.is_some()), (1, true));
}

/// `Self` means the model, whatever impl or type its fields stand in.
#[test]
fn self_in_the_types_of_fields() {
    trait Holds {
        type Item;
    }
    impl<T> Holds for Tree<T> {
        type Item = i64;
    }
    #[derive(Debug, PartialEq, Model)]
    struct Tree<T> {
        name: Option<T>,
        first: Option<Box<Self>>,
        rest: Vec<Self>,
        size: Option<<Self as Holds>::Item>,
    }
    let text = r#"{"name":"a","first":{"name":"b","rest":[],"size":3},"rest":[{"rest":[]}]}"#;
    let tree: Tree<String> = Tree::deserialize(text).unwrap();
    assert_eq!(tree.first.as_ref().and_then(|tree| tree.size), Some(3));
    assert_eq!(tree.to_json().unwrap(), text);
}

#[test]
fn fields_and_variants_under_cfg() {
    #[derive(Model)]
    struct Job {
        #[cfg(test)]
        kept: Option<i64>,
        #[cfg(not(test))]
        gone: Option<NoSuchType>,
    }
    #[derive(Debug, PartialEq, RestEnum)]
    enum Status {
        #[cfg(test)]
        Kept,
        #[cfg(not(test))]
        Gone,
    }
    assert_eq!(Job::deserialize(r#"{"kept":1}"#).unwrap().kept, Some(1));
    assert_eq!(Status::from_value("kept"), Some(Status::Kept));
}
