"""The example journeys speak the language of the program."""

import re

import pytest

from planner.app.workbench import open_workbench
from planner.content.catalog import shipped_catalog
from planner.models.structs import replace
from planner.paths import resources_folder
from planner.services.journeys.examples import STORY_DAY, start_examples

CATALOG = shipped_catalog()
OTHERS = [one for one in CATALOG.languages() if one != "en"]


def started(folder, language):
    bench = open_workbench(folder / f"{language}.db", STORY_DAY)
    made = dict(start_examples(replace(bench, language=language)))
    bench.close()
    return made


def words_of(language):
    texts = CATALOG.texts(language)
    return {key: texts.get(key) for key in texts.section_keys("stories")}


def test_every_word_of_the_examples_has_a_translation():
    files = sorted((resources_folder() / "content" / "examples").glob("*-*.toml"))
    written = {
        text
        for file in files
        for text in re.findall(r'"([^"]+)"', file.read_text("utf-8"))
        if " " in text and not re.fullmatch(r"[+\d ]+", text)
    }
    names = {text for text in written if len(text.split()) == 2 and text.istitle()}
    words = set(words_of("en").values())
    assert written - names <= words
    assert {one for one in words if " " in one} <= written


@pytest.mark.slow
@pytest.mark.parametrize("language", OTHERS)
def test_examples_are_told_in_the_language_of_the_program(tmp_path, language):
    english, told = started(tmp_path, "en"), started(tmp_path, language)
    words = words_of(language)
    assert [one.title for one in told.values()] == [
        words[f"stories.{key}"]
        for key in ("at-home", "split-dose", "clinic-abroad", "staying", "not-yet")
    ]
    abroad, before = told["split-dose-abroad"], english["split-dose-abroad"]
    assert words["stories.sister"] in str(abroad)
    assert words["stories.intensive-care"] in str(abroad)
    assert abroad.profile.name == before.profile.name == "David Reyes"
    left = {one for one in words_of("en").values() if " " in one}
    assert not [one for one in left if f"'{one}'" in str(told)]
