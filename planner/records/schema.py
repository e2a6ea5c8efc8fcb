"""The JSON schema of the data file, derived from the domain classes.

The shipped copy (``resources/schema/journey.schema.json``) is compared with this one
in the tests, so that it cannot drift from what is written.
"""

from typing import Any, Final

import msgspec

from planner.models.journey import Journey
from planner.records.data_file import KIND, VERSION

_DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"


def data_file_schema() -> dict[str, Any]:
    """Return the schema (draft 2020-12) that every written data file fulfils."""
    (journey,), definitions = msgspec.json.schema_components(
        (Journey,), ref_template="#/$defs/{name}"
    )
    closed = {name: _closed(definitions[name]) for name in sorted(definitions)}
    return {
        "$schema": _DIALECT,
        "title": "MS Journey Planner data file",
        "type": "object",
        "properties": {
            "kind": {"const": KIND},
            "version": {"const": VERSION},
            "journey": journey,
        },
        "required": ["kind", "version", "journey"],
        "additionalProperties": False,
        "$defs": closed,
    }


def _closed(definition: dict[str, Any]) -> dict[str, Any]:
    """Refuse unknown keys, and leave our docstrings to the documentation."""
    kept = {key: value for key, value in definition.items() if key != "description"}
    if "properties" in kept:
        kept["additionalProperties"] = False
    return kept
