"""Files from strangers: real ones with something in them changed, many times over."""

import re
from functools import cache, partial

from planner.app.main import main as planner
from planner.content.answers.aftercare_answers import read_aftercare
from planner.content.answers.answers import read_answers
from planner.content.answers.rules_answers import read_rules
from planner.content.answers.visit_answers import read_visit
from planner.content.catalog import shipped_catalog
from planner.models.errors import PlannerError
from planner.records.data_file import read_journey, write_journey
from planner.services.documents.reading_plans import read_plan
from tests.places import ROOT
from tests.soak.lives import EXAMPLES, TODAY

_TOKENS = (
    b"null", b"-1", b"1e400", b"[[[[[[[[", b"}}", b'"', b"\\u0000", b"\xff\xfe", b"\n",
    b"\x00", b"9" * 400, b"2027-02-30", b"nan", b"''' ", b"<<", b"endobj", b"R ", b"#",
    b"\xe2\x80\xae", b"x" * 5000,
)  # fmt: skip
_VALUE = re.compile(rb'(?<=[:=])\s*("(?:[^"\\]|\\.)*"|-?\d[\d.\-:T]*|true|false)')
_DAY = re.compile(rb"\d{4}-\d\d-\d\d")


def _turn_bits(content, chance):
    changed = bytearray(content)
    for _ in range(chance.choice((1, 3, 30))):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def _cut(content, chance):
    start, end = sorted(chance.randrange(len(content)) for _ in range(2))
    return content[:end] if chance.random() < 0.5 else content[:start] + content[end:]


def _repeat(content, chance):
    start = chance.randrange(len(content))
    piece = content[start : start + chance.choice((1, 20, 400))]
    return content[:start] + piece * chance.choice((2, 9, 60)) + content[start:]


def _put_in(content, chance):
    start = chance.randrange(len(content))
    return content[:start] + chance.choice(_TOKENS) + content[start:]


def _other_value(content, chance):
    """Put the value of one key in the place of another's."""
    found = list(_VALUE.finditer(content))
    if not found:
        return _put_in(content, chance)
    one, other = chance.choice(found), chance.choice(found)
    return content[: one.start()] + other.group() + content[one.end() :]


def _other_day(content, chance):
    found = list(_DAY.finditer(content))
    if not found:
        return _put_in(content, chance)
    one = chance.choice(found)
    day = b"%04d-%02d-%02d" % (
        chance.choice((1, 1900, 2026, 2027, 2200, 9999)),
        chance.randrange(14),
        chance.randrange(33),
    )
    return content[: one.start()] + day + content[one.end() :]


def _lines_about(content, chance):
    lines = content.split(b"\n")
    if len(lines) < 3:
        return _repeat(content, chance)
    one, other = (chance.randrange(len(lines)) for _ in range(2))
    lines[one], lines[other] = lines[other], lines[one]
    del lines[chance.randrange(len(lines))]
    return b"\n".join(lines)


_WAYS = (
    _turn_bits,
    _cut,
    _repeat,
    _put_in,
    _other_value,
    _other_value,
    _other_day,
    _lines_about,
)


def harm(content, chance):
    """Change something, seldom several things."""
    for _ in range(chance.choice((1, 1, 1, 2, 4))):
        content = chance.choice(_WAYS)(content, chance) or b"x"
    return content


_JOURNEYS = {"ahsct-at-home": "ahsct-cy-atg", "stay-on-drug": "stay-present-drug"}


def make_samples(folder):
    """Make whole files of every kind that is read; return them with their readers."""
    data = folder / "samples.db"
    run = partial(_run, data)
    journeys = []
    for name, option in _JOURNEYS.items():
        run("new", "--answers", str(EXAMPLES / f"{name}.toml"), "--option", option)
    listed = _listed(data)
    for number, journey in enumerate(listed):
        journeys.append(folder / f"{number}.json")
        run("export", journey, "--json", str(journeys[-1]))
    pdf = folder / "booklet.pdf"
    run("export", listed[0], "--pdf", str(pdf), "--sheet", "booklet", "--with-data")
    sheets = []
    for option in ("ahsct-cy-atg", "stay-present-drug"):
        sheets.append(folder / f"{option}.toml")
        run("protocol", "copy", option, str(sheets[-1]))
    return [
        *((file.read_bytes(), "plan") for file in journeys),
        (pdf.read_bytes(), "PDF"),
        *((file.read_bytes(), "protocol") for file in sheets),
        *_tables(),
    ]


def _run(data, *words):
    code = planner(["--data", str(data), "--today", TODAY, *words])
    if code != 0:
        raise AssertionError(words)


def _listed(data):
    from planner.storage.journey_store import SqliteJourneyStore  # noqa: PLC0415

    with SqliteJourneyStore(data) as store:
        return [one.id for one in store.summaries()]


def _tables():
    for file in sorted(EXAMPLES.glob("*.toml")):
        if file.stem != "index":
            yield file.read_bytes(), "answers"
    for kind in ("visit", "rules", "aftercare"):
        text = (ROOT / "docs" / f"{kind}-format.md").read_text(encoding="utf-8")
        (example,) = re.findall(r"```toml\n(.*?)```", text, re.DOTALL)
        yield example.encode(), kind


@cache
def reader(kind, today):
    """Return what reads a kind of file; what is accepted must read back the same."""
    from planner.export.writer import Writer  # noqa: PLC0415  it loads every writer

    def read_back(content):
        journey = read_plan(Writer(), content, "plan", today)
        again = read_journey(write_journey(journey), today=today, file="again")
        if again != journey:
            raise AssertionError("read back it is another journey")

    def note(content):
        """What is wrong with these is noted, and refused by whoever takes it."""
        if _NOTING[kind](content, f"{kind}.toml").problems:
            raise PlannerError("problems")

    if kind in _NOTING:
        return note
    protocols = shipped_catalog()
    return {
        "plan": read_back,
        "PDF": read_back,
        "protocol": lambda content: protocols.read_protocol(content, "own.toml"),
    }[kind]


_NOTING = {
    "answers": read_answers,
    "visit": lambda content, name: read_visit(
        content, name, shipped_catalog().texts("en")
    ),
    "rules": read_rules,
    "aftercare": read_aftercare,
}
