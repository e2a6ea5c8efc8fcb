"""Whatever is wrong in an answers file is told at once, each at its own line."""

import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.clock import SystemClock
from planner.content.answers.answers import read_answers
from planner.content.catalog import shipped_catalog
from planner.content.public_holidays import PublicHolidays
from planner.models.errors import FileRefusedError
from planner.models.ids import ProtocolId
from planner.services.journeys.answer_checks import check_answers
from planner.services.journeys.journeys import JourneyService
from planner.storage.journey_store import SqliteJourneyStore
from tests.places import ROOT

DOCS = ROOT / "docs" / "answers-format.md"
GOOD = re.search(r"```toml\n(.*?)```", DOCS.read_text("utf-8"), re.DOTALL).group(1)
TODAY = date(2026, 11, 22)
LONG = "x" * 301

# header of the table, key, what the line becomes, key of the problem, its code
MISTAKES = [
    ("", "title", f'title = "{LONG}"', "title", "text.too-long"),
    ("", "questions", f'questions = ["{"x" * 10_001}"]', "questions[1]", "text"),
    ("[profile]", "name", "name = 7", "profile.name", "field.not-text"),
    ("[profile]", "born", "born = 2031-03-14", "profile.born", "profile.born-in"),
    ("[profile]", "onset", 'onset = "long ago"', "profile.onset", "date.unreadable"),
    ("[profile]", "diagnosed", 'diagnosed = "2031"', "profile.diagnosed", "profile."),
    ("[profile]", "relapses-12", "relapses-12 = 3", "profile.relapses-12", "profile."),
    ("[profile]", "last-relapse", 'last-relapse = "2027-05"', "", "profile.in-future"),
    ("[profile]", "last-mri", 'last-mri = "2026-02-31"', "", "date.no-such-day"),
    ("[profile]", "edss", "edss = 3.7", "profile.edss", "profile.edss"),
    ("[profile]", "edss-on", 'edss-on = "2027"', "profile.edss-on", "profile.in-fut"),
    ("[profile]", "walking", 'walking = "fast"', "", "field.not-a-choice"),
    ("[profile]", "smokes", 'smoke = "no"', "profile.smoke", "field.unknown"),
    ("[profile]", "home-country", 'home-country = "XX"', "", "country.unknown"),
    ("[profile]", "dont-know", 'dont-know = ["ages"]', "profile.dont-know[1]", "answ"),
    ("[profile.present-drug]", "drug", 'drug = "tysabri"', "", "answers.unknown-drug"),
    ("[profile.present-drug]", "last-dose", "last-dose = 2019-01-01", "", "profile.do"),
    ("[[profile.past-drug]]", "since", 'since = "2031"', "", "profile.in-future"),
    ("[[profile.past-drug]]", "drug", 'drug = ""', "", "field.empty"),
    ("[[profile.past-drug]]", "why-stopped", f'why-stopped = "{LONG}"', "", "text.too"),
    ("[decision]", "decide-by", "decide-by = 2026", "", "field.not-date"),
    ("[decision]", "role", 'role = "me"', "decision.role", "field.not-a-choice"),
    ("[decision]", "top", 'top = ["ghost"]', "decision.top[1]", "answers.unknown-item"),
    ("[decision.ratings]", "disability", "ghost = 4", "", "answers.unknown-item"),
    ("[plan]", "centre-start", "centre-start = 2201-12-01", "", "date.out-of-range"),
    ("[centre]", "name", 'name = ""', "centre.name", "field.empty"),
    ("[centre]", "city", f'city = "{LONG}"', "centre.city", "text.too-long"),
    ("[centre]", "region", 'region = "Nowhere"', "centre.region", "country.region"),
    ("[centre.answers.accreditation]", "text", 'text = ""', "", "field.empty"),
    ("[centre.answers.accreditation]", "on", 'on = "May"', "", "field.not-date"),
    ("[contacts.aftercare]", "phone", f'phone = "{LONG}"', "", "text.too-long"),
    ("[[away]]", "last", "last = 2026-12-01", "away[1].last", "away.order"),
    ("[[away]]", "why", f'why = "{LONG}"', "away[1].why", "text.too-long"),
    ("[[closure]]", "site", 'site = "moon"', "closure[1].site", "field.not-a-choice"),
    ("[[closure]]", "first", "first = 2201-01-01", "closure[1].first", "date.out-of"),
]


@pytest.fixture(scope="module")
def service(tmp_path_factory):
    store = SqliteJourneyStore(tmp_path_factory.mktemp("data") / "journeys.db")
    yield JourneyService(store, shipped_catalog(), SystemClock(TODAY), PublicHolidays())
    store.close()


@pytest.fixture(scope="module")
def problems(service):
    """Returns all that is wrong with an answers file."""
    protocol = service.catalog.protocol(ProtocolId("ahsct-cy-atg"))

    def read(text):
        file = read_answers(text, "answers.toml")
        try:
            check_answers(service, file, protocol=protocol, day0=None)
        except FileRefusedError as refused:
            return refused.problems
        return ()

    return read


def line_of(header, key):
    """The number of the line on which a table of the good file says a key."""
    table = ""
    for number, line in enumerate(GOOD.split("\n"), start=1):
        if line.startswith("["):
            table = line.split("#")[0].strip()
        elif table == header and re.match(rf"{key}\s*=", line):
            return number
    raise AssertionError((header, key))


def with_mistakes(chosen):
    lines = GOOD.split("\n")
    for header, key, instead, _, _ in chosen:
        lines[line_of(header, key) - 1] = instead
    return "\n".join(lines)


def test_the_documented_example_has_nothing_wrong(problems):
    assert problems(GOOD) == ()


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda one: f"{one[0]}{one[1]}")
def test_one_mistake_is_one_problem_at_its_key_and_line(problems, mistake):
    header, key, _, place, code = mistake
    (problem,) = problems(with_mistakes([mistake]))
    assert problem.line == line_of(header, key)
    assert problem.code.startswith(code)
    assert problem.key.startswith(place)
    assert problem.file == "answers.toml"


@given(chosen=st.sets(st.sampled_from(MISTAKES)))
def test_so_many_mistakes_are_so_many_problems_each_at_its_line(problems, chosen):
    found = problems(with_mistakes(chosen))
    lines = [problem.line for problem in found]
    assert lines == sorted(line_of(header, key) for header, key, *_ in chosen)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('[profile]\nhome-region = "AB"', [(2, "answers.region-alone")]),
        (
            '[profile.present-drug]\ndrug = "none"\nlast-dose = 2026-01-01',
            [(3, "answers.without-drug")],
        ),
        ('[profile.present-drug]\ndrug = "other"', [(1, "answers.name-missing")]),
        (
            '[profile.present-drug]\ndrug = "natalizumap"',
            [(2, "answers.unknown-drug-near")],
        ),
        ('[profile]\nedss = 3.5\ndont-know = ["edss"]', [(3, "answers.known-too")]),
        (
            '[profile]\ndont-know = ["x",\n  "y"]',
            [(2, "answers.unknown-field"), (2, "answers.unknown-field")],
        ),
        ('[decision]\ntop = ["children", "children"]', [(2, "decision.top-twice")]),
        (
            '[decision]\ntop = ["children", "money", "work", "safety"]',
            [(2, "decision.top-too-many")],
        ),
        (
            '[centre]\nname = "x"\n[centre.answers.ghost]\ntext = "y"',
            [(3, "answers.unknown-question")],
        ),
        ("[plan]\ncentre-start = 2201-12-01", [(2, "date.out-of-range")]),
        # The good file has begun already, so there it may lie in the past.
        ("[plan]\ncentre-start = 2025-01-11", [(2, "plan.day0-in-past")]),
        ('[[away]]\nfirst = 2027-01-09\nlast = "x"', [(3, "field.not-date")]),
        (
            '[profile]\nborn = 2031-01-01\nonset = "2019"\ndiagnosed = "2018"',
            [(2, "profile.born-in-future"), (4, "profile.diagnosed-before-onset")],
        ),
        (
            '[[profile.past-drug]]\ndrug = "x"\nsince = "2031"\nuntil = "2020"',
            [(2, "answers.unknown-drug"), (3, "profile.in-future")],
        ),
    ],
)
def test_answers_that_cannot_stand_together_are_told_once(problems, text, told):
    assert [(one.line, one.code) for one in problems(text)] == told


def test_too_many_of_a_thing_is_told_at_the_first_that_is_too_many(problems):
    first = date(2027, 1, 1)
    last = (first + timedelta(days=number) for number in range(201))
    away = "".join(f"[[away]]\nfirst = {first}\nlast = {one}\n" for one in last)
    drug = '[[profile.past-drug]]\ndrug = "natalizumab"\n'
    asked = ", ".join(f'"q{number}"' for number in range(301))
    found = problems(f"questions = [{asked}]\n" + away + drug * 41)
    assert [(one.key, one.code) for one in found] == [
        ("questions[301]", "question.too-many"),
        ("away[201]", "away.too-many"),
        ("profile.past-drug[41]", "profile.too-many-drugs"),
    ]
