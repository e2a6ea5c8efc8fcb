"""Broken decision-aid content is refused with file, key and line."""

import re
import shutil

import pytest

from planner.content.catalog import ShippedCatalog, shipped_catalog
from planner.paths import resources_folder
from planner.services.words.speaker import Speaker

NUMBER_PARTS = [
    "value",
    "low",
    "high",
    "span",
    "studied",
    "people",
    "source",
    "certainty",
    "reason",
]


@pytest.fixture
def folder(tmp_path):
    copy = tmp_path / "content"
    shutil.copytree(resources_folder() / "content", copy)
    return copy


def change(folder, name, pattern, replacement):
    """Replace the first match in a file and return what is wrong then."""
    path = folder / name
    text = path.read_text(encoding="utf-8")
    changed, count = re.subn(pattern, replacement, text, count=1, flags=re.MULTILINE)
    assert count == 1
    path.write_text(changed, encoding="utf-8")
    return [
        (problem.file, problem.key, problem.code)
        for problem in ShippedCatalog(folder).aid.problems()
    ]


@pytest.mark.parametrize("part", NUMBER_PARTS)
def test_a_number_that_lacks_a_part_is_refused(folder, part):
    found = change(folder, "chances.toml", rf"^{part} = .*\n", "")
    assert found
    assert all(name == "chances.toml" for name, _, _ in found)
    assert any(
        key.endswith(f"chance[1].{part}") and code == "field.missing"
        for _, key, code in found
    )


def test_a_number_outside_its_own_range_is_refused(folder):
    found = change(folder, "chances.toml", r"^low = \d+", "low = 1000")
    assert [code for _, _, code in found] == ["chances.outside-its-range"]


@pytest.mark.parametrize(
    "key",
    ["ms", "took", "came_from", "before", "active", "sex", "age", "edss", "years"],
)
def test_a_number_that_does_not_say_whom_it_holds_for_is_refused(folder, key):
    found = change(folder, "studied.toml", rf"^{key} = .*\n", "")
    assert ("studied.toml", f"sweden-174.{key}", "chances.whom") in found


def test_a_number_of_people_of_whom_nothing_is_written_is_refused(folder):
    found = change(folder, "chances.toml", r'^studied = ".*"', 'studied = "nobody"')
    assert [code for _, _, code in found] == ["chances.whom"]
    assert found[0][1].endswith("chance[1].studied")


def test_a_number_of_another_time_span_than_its_row_is_refused(folder):
    found = change(folder, "chances.toml", r'^span = "2-years"', 'span = "5-years"')
    assert [(name, code) for name, _, code in found] == [
        ("chances.toml", "chances.mixed-spans")
    ]


def test_a_remark_that_cites_a_source_that_is_not_there_is_refused(folder):
    found = change(
        folder,
        "chances.toml",
        r'(^\[\[.*\.remark\]\]\nwords = .*\nstudied = .*\n)source = ".*"',
        r'\1source = "nobody-1999"',
    )
    assert [code for _, _, code in found] == ["source.unknown"]


def test_an_age_band_with_its_ends_the_wrong_way_round_is_refused(folder):
    found = change(folder, "studied.toml", r"^age = \[18, 55\]", "age = [55, 18]")
    assert [code for _, _, code in found] == ["chances.two-ends"]


def test_an_empty_cell_is_refused(folder):
    pattern = r"^\[no-activity-3y\.no-drug-treatment\]\nnote = .*\n"
    found = change(folder, "chances.toml", pattern, "")
    assert [code for _, _, code in found] == ["chances.empty-cell"]


@pytest.mark.parametrize(
    ("name", "pattern"),
    [
        ("chances.toml", r'^source = "[^"]+"'),
        ("horizon.toml", r'^source = "[^"]+"'),
        ("criteria.toml", r'^source = "[^"]+"'),
        ("centres.toml", r'^source = "[^"]+"'),
        ("prices.toml", r'^source = "[^"]+"'),
    ],
)
def test_an_unknown_source_is_refused_where_it_is_cited(folder, name, pattern):
    found = change(folder, name, pattern, 'source = "nobody-1999"')
    assert [(file, code) for file, _, code in found] == [(name, "source.unknown")]


@pytest.mark.parametrize(
    "name",
    ["options.toml", "checklist.toml", "warnings.toml", "redflags.toml", "claims.toml"],
)
def test_an_unknown_source_in_a_list_is_refused(folder, name):
    found = change(folder, name, r'^sources = \["[^"]+"', 'sources = ["nobody-1999"')
    assert "source.unknown" in {code for _, _, code in found}


@pytest.mark.parametrize(
    ("name", "pattern", "replacement", "code"),
    [
        (
            "criteria.toml",
            r'field = "age"',
            'field = "shoe-size"',
            "content.unknown-id",
        ),
        ("search.toml", r"^query = .*", 'query = ""', "field.empty"),
        ("search.toml", r"^day = .*", 'day = "soon"', "field.not-date"),
        ("changes.toml", r'"ahsct-cy-atg"', '"moon"', "content.unknown-id"),
        ("chances.toml", r"^count = 16$", "count = 17", "chances.count"),
        ("chances.toml", r"^count = 9\n", "", "chances.count"),
        (
            "redflags.toml",
            r'families = \["ahsct"',
            'families = ["moon"',
            "content.unknown-id",
        ),
        (
            "redflags.toml",
            r'drugs = \["cladribine"',
            'drugs = ["moon-dust"',
            "content.unknown-id",
        ),
        ("criteria.toml", r'op = "lt"', 'op = "near"', "field.not-a-choice"),
        (
            "criteria.toml",
            r'"lt", value = "50"',
            '"lt", value = "fifty"',
            "criteria.test",
        ),
        ("criteria.toml", r'op = "lt"', 'op = "is"', "criteria.test"),
        ("horizon.toml", r"^due = .*\n", "", "field.missing"),
        ("horizon.toml", r'"no-relapse-2y"', '"no-such"', "content.unknown-id"),
        ("values.toml", r'^rows = \["cost"\]', "rows = []", "values.shows-nothing"),
        ("values.toml", r'"no-worsening-2y"', '"no-such"', "content.unknown-id"),
        ("questions.toml", r'^on = \["team-date"\]\n', "", "questions.trigger"),
        ("questions.toml", r'"team-date"', '"no-such-gap"', "content.unknown-id"),
        ("ipdas.toml", r'^places = \["options"\]\n', "", "aid.place"),
        ("ipdas.toml", r"^score = 3", "score = 2", "aid.score"),
        ("ipdas.toml", r"^score = 3\n", "", "aid.score"),
        ("options.toml", r"^protocols = .*\n", "", "content.no-protocol"),
        (
            "options.toml",
            r'outcomes_from = ".*"',
            'outcomes_from = "x"',
            "content.unknown-id",
        ),
        ("prices.toml", r"^amount = 85184", "amount = 1", "chances.outside-its-range"),
    ],
)
def test_content_that_does_not_hold_together_is_refused(
    folder, name, pattern, replacement, code
):
    found = change(folder, name, pattern, replacement)
    assert (name, code) in {(file, said) for file, _, said in found}


def refused(folder, name, pattern, replacement):
    """Change the first match, load all content as it is shipped, and say what is told.

    Returns the line that was changed, and each refusal as file, key, line and code,
    with its sentence.
    """
    path = folder / name
    before = path.read_text(encoding="utf-8")
    place = re.search(pattern, before, flags=re.MULTILINE)
    assert place
    after = before[: place.start()] + replacement + before[place.end() :]
    path.write_text(after, encoding="utf-8")
    catalog = ShippedCatalog(folder)
    speaker = Speaker(catalog.texts())
    found = [
        ((one.file, one.key, one.line, one.code), speaker.file_problem(one))
        for one in catalog.problems()
    ]
    assert all(f"{line}" in told for (_, _, line, _), told in found)
    return before[: place.start()].count("\n") + 1, [refusal for refusal, _ in found]


def head_of(folder, name, line):
    """Return the table that a line belongs to, and the line of its head."""
    lines = (folder / name).read_text(encoding="utf-8").splitlines()[:line]
    for number in range(len(lines), 0, -1):
        if lines[number - 1].startswith("["):
            return lines[number - 1].strip("[]"), number
    raise AssertionError(line)


def test_people_of_whom_a_part_is_not_told_are_refused_at_their_place(folder):
    line, found = refused(folder, "studied.toml", r"^before = .*\n", "")
    table, head = head_of(folder, "studied.toml", line - 1)
    assert found == [("studied.toml", f"{table}.before", head, "chances.whom")]


def test_a_span_that_its_row_does_not_name_is_refused_at_its_line(folder):
    changed = 'span = "5-years"'
    line, found = refused(folder, "chances.toml", r'^span = "2-years"', changed)
    key = head_of(folder, "chances.toml", line)[0]
    where = ("chances.toml", f"{key}[1].span", line, "chances.mixed-spans")
    assert found == [where]


def test_a_source_that_is_not_there_is_refused_at_its_line(folder):
    changed = 'source = "gone-1999"'
    line, found = refused(folder, "chances.toml", r'^source = ".*"', changed)
    key = head_of(folder, "chances.toml", line)[0]
    where = ("chances.toml", f"{key}[1].source", line, "source.unknown")
    assert found == [where]


def test_a_harm_that_is_left_out_is_refused_at_the_list_of_its_option(folder):
    leaving_out = r"^Cancer years later; how often is not known\n"
    line, found = refused(folder, "text/en/options.toml", leaving_out, "")
    option, _ = head_of(folder, "text/en/options.toml", line - 1)
    ((file, key, told, code),) = found
    assert (file, key) == ("text/en/options.toml", f"{option}.bad")
    assert code == "options.harm-left-out"
    text = (folder / "text/en/options.toml").read_text(encoding="utf-8").splitlines()
    assert text[told - 1].startswith("bad = ")
    assert told < line


def test_a_step_that_the_team_sets_is_refused_a_day_at_its_line(folder):
    changed = 'set_by_team = true\nday = "-3"'
    name = "protocols/fragments/prepare.toml"
    line, found = refused(folder, name, r"^set_by_team = true", changed)
    dated = [one for one in found if one[3] == "protocol.team-day"]
    assert dated
    # The fragment is part of several timetables; each is told at the same place.
    assert {(file, told) for file, _, told, _ in dated} == {("prepare.toml", line)}
    assert all(key.endswith("set_by_team") for _, key, _, _ in dated)


def test_a_file_that_is_missing_is_a_problem_and_not_a_crash(folder):
    (folder / "chances.toml").unlink()
    codes = {problem.code for problem in ShippedCatalog(folder).aid.problems()}
    assert "toml.unreadable" in codes


def test_every_refusal_of_these_files_has_words():
    texts = shipped_catalog().texts()
    for code in (
        "content.unknown-id",
        "content.no-protocol",
        "chances.empty-cell",
        "chances.whom",
        "chances.two-ends",
        "chances.mixed-spans",
        "chances.outside-its-range",
        "values.shows-nothing",
        "questions.trigger",
        "aid.place",
        "aid.score",
        "criteria.test",
        "source.unknown",
    ):
        assert texts.find(f"messages.{code}"), code
