"""What a newer version wrote is refused as newer, never dropped; shapes are held."""

import json
from contextlib import closing
from hashlib import sha256

import msgspec
import pytest

from planner.models.errors import StorageCause, StorageError
from planner.models.journey import Plan
from planner.models.person.aftercare import Aftercare
from planner.models.person.decision import Decision
from planner.models.person.profile import Profile
from planner.models.plan.protocol import TreatmentProtocol
from planner.records.parts import _COLLECTIONS, HEAD, Head, PlanWithoutProtocol
from planner.services.edits.profile_edits import rename
from planner.storage.access.driver import sqlite
from planner.storage.identity import SCHEMA_VERSION
from tests.ui.windows import a_service, with_plan

SHAPES = {
    1: "was not held yet",
    2: "0094ade43f1efd86",
    3: "656110c37bbf8205",
    4: "05c42f1ce6aa23a0",
    5: "091d1a6976b1a084",
    6: "d1edba7961a35d90",
    7: "c24c9844ec7d675a",
    8: "ffb07ba90b5c80dc",
    9: "60d1fe911038e320",
    10: "fd09fe25bbcc848e",
    11: "af19703f4f488ddc",
    12: "121412ecd7c36265",
    13: "f003e417f3ea7766",
    14: "b972100eccb71f31",
    15: "1d8345a1763f2fff",
}
"""A fingerprint of the stored records by schema version. When it differs, what people
have stored is read by other classes than wrote it: raise ``SCHEMA_VERSION``, write a
migration, keep a file of the old version as a test, and add a line here."""


@pytest.fixture
def stored(tmp_path):
    service = a_service(tmp_path)
    journey = with_plan(service)
    yield service, journey
    service.store.close()


def write(service, statement):
    with closing(sqlite.connect(service.store.path)) as file, file:
        file.execute(statement)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE record SET body = json_set(body, '$.mood', 'calm') WHERE kind = 'plan'",
        (
            "UPDATE record SET body = json_set(body, '$.steps[0].mood', 'calm')"
            " WHERE kind = 'protocol'"
        ),
        "UPDATE record SET kind = 'mood' WHERE kind = 'profile'",
    ],
)
def test_a_record_of_a_newer_version_is_refused_and_kept_whole(stored, statement):
    service, journey = stored
    write(service, statement)
    before = service.store.path.read_bytes()
    with pytest.raises(StorageError) as refused:
        service.open(journey.id)
    assert refused.value.cause is StorageCause.TOO_NEW
    assert service.store.path.read_bytes() == before


def test_a_record_that_lacks_a_key_of_today_is_read_with_its_default(stored):
    service, journey = stored
    write(
        service,
        "UPDATE record SET body = json_remove(body, '$.why') WHERE kind = 'plan'",
    )
    read = service.open(journey.id)
    assert read.plan == journey.plan
    service.record(read, rename(read, "Another"))


def shape():
    """The JSON schema of every stored record, whatever its classes are called."""
    kinds = (Head, Profile, Decision, PlanWithoutProtocol, TreatmentProtocol)
    singles = (*kinds, tuple[Plan, ...], Aftercare)
    members = (kind for _, kind in _COLLECTIONS.values())
    schemas, parts = msgspec.json.schema_components((*singles, *members))
    assert HEAD.kind == "head"
    bare = [_bare(schema, parts, ()) for schema in schemas]
    return sha256(json.dumps(bare, sort_keys=True).encode()).hexdigest()[:16]


def _bare(value, parts, above):
    if isinstance(value, list):
        return [_bare(part, parts, above) for part in value]
    if not isinstance(value, dict):
        return value
    if "$ref" in value:
        name = value["$ref"].rpartition("/")[2]
        inner = (*above, name)
        return "again" if name in above else _bare(parts[name], parts, inner)
    # Python 3.13 takes the indentation off docstrings, those of enums too.
    told = {"description", "title"} if value.keys() & {"type", "anyOf", "enum"} else ()
    return {
        key: _bare(part, parts, above) for key, part in value.items() if key not in told
    }


def test_the_shape_of_stored_records_belongs_to_the_schema_version():
    assert SHAPES.get(SCHEMA_VERSION) == shape()
    assert len(SHAPES) == SCHEMA_VERSION
