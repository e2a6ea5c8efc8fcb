"""Words are found by key, fall back by language, and are filled safely."""

import pytest

from planner.content.words.texts import (
    ShippedTexts,
    field_names,
    fill,
    shipped_languages,
)
from planner.content.words.translations import translation_problems


@pytest.fixture
def folder(tmp_path):
    for name, content in {
        "en/steps.toml": '[mri]\ntitle = "MRI"\nbring = ""\n',
        "en/messages.toml": '[date]\nunreadable = "{text} is no date."\n',
        "en/options/a.toml": '[drug]\nname = "A drug"\n',
        "en/options/b.toml": '[wait]\nname = "Wait"\n',
        "pt/steps.toml": '[mri]\ntitle = "RM"\n',
        "pt_BR/labels.toml": 'yes = "Sim"\n',
        "en/broken.toml": "a = \n",
    }.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    return tmp_path


def test_keys_begin_with_the_file_or_folder_that_holds_them(folder):
    texts = ShippedTexts(folder)
    assert texts.get("steps.mri.title") == "MRI"
    assert texts.find("steps.mri.bring") == ""
    assert texts.get("options.drug.name") == "A drug"
    assert texts.get("options.wait.name") == "Wait"


def test_a_language_falls_back_to_its_parent_and_then_to_english(folder):
    texts = ShippedTexts(folder, "pt_BR")
    assert texts.get("labels.yes") == "Sim"
    assert texts.get("steps.mri.title") == "RM"
    assert texts.get("steps.mri.bring") == ""


def test_a_key_without_words_answers_with_itself(folder):
    assert ShippedTexts(folder).get("steps.nothing.title") == "steps.nothing.title"
    assert ShippedTexts(folder).find("nowhere.at.all") is None
    assert ShippedTexts(folder, "../..").get("steps.mri.title") == "MRI"


def test_a_broken_file_is_a_problem_and_not_a_crash(folder):
    texts = ShippedTexts(folder)
    assert texts.get("broken.a") == "broken.a"
    assert [(p.file, p.code) for p in texts.problems()] == [
        ("broken.toml", "toml.syntax")
    ]


def test_fields_are_filled_once_and_missing_ones_stay_visible(folder):
    texts = ShippedTexts(folder)
    assert texts.say("messages.date.unreadable", text="{text}{x}") == (
        "{text}{x} is no date."
    )
    assert texts.say("messages.date.unreadable") == "{text} is no date."


@pytest.mark.parametrize(
    ("count", "sentence"), [(1, "1 day"), ("1", "1 day"), (0, "0 days"), (2, "2 days")]
)
def test_a_count_chooses_between_one_and_more(count, sentence):
    assert fill("{count} {count|day|days}", {"count": count}) == sentence


def test_the_fields_of_a_sentence_are_known():
    assert field_names("{a} and {n|day|days}") == {"a", "n"}


def test_words_that_do_not_fit_the_english_ones_are_told(folder):
    (folder / "pt" / "messages.toml").write_text(
        '[date]\nunreadable = "{texto}"\nnova = "x"\n', encoding="utf-8"
    )
    english, portuguese = ShippedTexts(folder), ShippedTexts(folder, "pt")
    found = translation_problems(portuguese, english)
    assert [(one.key, one.code) for one in found] == [
        ("messages.date.unreadable", "content.fields-differ"),
        ("messages.date.nova", "content.english-lacks-it"),
    ]


def test_english_comes_first_among_the_languages(folder):
    assert shipped_languages(folder) == ("en", "pt", "pt_BR")
