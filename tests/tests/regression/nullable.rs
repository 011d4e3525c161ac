//! azure/msrest-for-python issue 236: a PATCH cannot set an attribute to null.

use msrest_model_tests::{One, check_reads, check_writes};

/// MEND: absent, null and a value are three things where an attribute is declared so.
#[test]
fn a_nullable_attribute_tells_null_from_absent() {
    for (document, value) in [("{}", None), (r#"{"value": 5}"#, Some(Some(5)))] {
        check_reads(document, &One::<Option<i32>> { value });
        check_writes(&One::<Option<i32>> { value }, document);
    }
    check_writes(&One::<Option<i32>> { value: Some(None) }, r#"{"value": null}"#);
}
