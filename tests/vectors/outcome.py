"""What msrest made of a document: a JSON value, or an error."""

import json

# Without a content type msrest leaves text as it is.
JSON = "application/json"


def outcome(operation):
    try:
        return {"expected": json.loads(json.dumps(operation(), sort_keys=True))}
    except Exception:  # msrest lets errors of every kind through
        return {"error": True}
