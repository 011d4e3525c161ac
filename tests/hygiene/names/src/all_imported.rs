//! With everything of the library in scope the methods of the standard library stay what they are.

use std::collections::BTreeMap;

#[expect(unused_imports, reason = "in scope, but not used")]
use msrest_model::{extend::*, *};

#[test]
fn no_trait_hides_a_method_of_the_standard_library() {
    let mut list = Vec::new();
    list.push(1);
    assert_eq!((list.len(), list.first().copied()), (1, Some(1)));
    let mut text = String::new();
    text.push('a');
    assert_eq!(text.as_str().len(), 1);
    let mut map = BTreeMap::new();
    map.insert("a".to_owned(), Some(1));
    assert_eq!(map.get("a").copied().flatten(), Some(1));
    assert!(list.pop().is_some() && map.remove("a").is_some() && list.is_empty());
}
