"""Words are found by key, fall back by language, and are filled safely."""

import shutil

import pytest

from planner.content.catalog import ShippedCatalog
from planner.content.reading.toml_file import parse_table
from planner.content.words.texts import (
    ShippedTexts,
    shipped_languages,
)
from planner.content.words.translations import (
    message_problems,
    translation_problems,
)
from planner.paths import resources_folder
from planner.services.language.messages import FOREIGN
from planner.services.words.speaker import Speaker


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


def test_english_words_in_another_language_are_marked_as_such(folder):
    (folder / "en" / "speech.toml").write_text(
        'rest = "Take a {rest}."\njoin = "{first}, {next}"\nnames = "fever|heat"\n',
        encoding="utf-8",
    )
    texts = ShippedTexts(folder, "pt_BR")
    assert texts.get("speech.rest") == f"Take a {{rest}}.{FOREIGN}"
    assert texts.say("speech.rest", rest="nap") == f"Take a nap.{FOREIGN}"
    assert texts.get("steps.mri.title") == "RM", "Portuguese is no other language"
    assert texts.get("speech.join") == "{first}, {next}", "a joint has no words"
    assert texts.get("speech.names") == "fever|heat", "a list is cut by the program"
    assert ShippedTexts(folder).get("speech.rest") == "Take a {rest}."
    assert not texts.has("speech.rest")


def test_a_text_that_is_empty_in_a_file_half_done_is_missing(folder):
    (folder / "pt" / "steps.toml").write_text(
        '[mri]\ntitle = ""\nbring = ""\n', encoding="utf-8"
    )
    texts = ShippedTexts(folder, "pt")
    assert texts.get("steps.mri.title") == f"MRI{FOREIGN}"
    assert not texts.has("steps.mri.title")
    assert texts.get("steps.mri.bring") == ""
    assert texts.has("steps.mri.bring"), "as empty as the English"


def test_a_phrase_of_the_papers_stands_for_a_word_that_the_folder_lacks(tmp_path):
    for name, content in {
        "text/en/sheet.toml": '[card]\ntitle = "Card"\nfoot = "Foot"\n',
        "text/es/sheet.toml": '[card]\nfoot = "Pie de pantalla"\n',
        "phrases/es.toml": (
            '[language]\ntag = "es_419"\n'
            '[sheet.card]\ntitle = "Tarjeta: {count}"\nfoot = "Pie"\n'
        ),
    }.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    texts = ShippedTexts(tmp_path / "text", "es")
    told = texts.say("sheet.card.title", count=54000)
    assert told == "Tarjeta: 54,000", "numbers by the tag of the file"
    assert texts.get("sheet.card.foot") == "Pie de pantalla"
    assert texts.language == "es_419"
    assert texts.has("sheet.card.title")
    assert texts.share == 100
    assert texts.section_keys("sheet") == ("sheet.card.foot",)


def test_a_key_without_words_answers_with_itself(folder):
    assert ShippedTexts(folder).get("steps.nothing.title") == "steps.nothing.title"
    assert ShippedTexts(folder).find("nowhere.at.all") is None
    assert ShippedTexts(folder, "../..").get("steps.mri.title") == "MRI"


def test_a_broken_file_is_a_problem_and_not_a_crash(folder):
    texts = ShippedTexts(folder)
    assert texts.get("broken.a") == "broken.a"
    assert [(p.file, p.code) for p in texts.problems()] == [
        ("en/broken.toml", "toml.syntax")
    ]


def test_fields_are_filled_once_and_missing_ones_stay_visible(folder):
    texts = ShippedTexts(folder)
    assert texts.say("messages.date.unreadable", text="{text}{x}") == (
        "{text}{x} is no date."
    )
    assert texts.say("messages.date.unreadable") == "{text} is no date."


def test_a_sentence_is_counted_by_the_rules_of_its_own_language(folder):
    days = "{count, plural, one {# day} other {# days}}"
    dni = "{count, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}}"
    (folder / "en" / "speech.toml").write_text(f'days = "{days}"\n', encoding="utf-8")
    (folder / "pl").mkdir()
    english = ShippedTexts(folder, "pl").say("speech.days", count=2)
    assert english == f"2 days{FOREIGN}"
    (folder / "pl" / "speech.toml").write_text(f'days = "{dni}"\n', encoding="utf-8")
    assert ShippedTexts(folder, "pl").say("speech.days", count=2) == "2 dni"


def test_a_sentence_with_wrong_braces_is_said_in_the_next_language_and_told(folder):
    (folder / "pt" / "messages.toml").write_text(
        '[date]\nunreadable = "{text|a|b} data?"\n', encoding="utf-8"
    )
    texts = ShippedTexts(folder, "pt_BR")
    told = texts.say("messages.date.unreadable", text="x")
    assert told == f"x is no date.{FOREIGN}"
    found = list(message_problems(ShippedTexts(folder, "pt")))
    assert [(one.file, one.key, one.code) for one in found] == [
        ("pt/messages.toml", "messages.date.unreadable", "message.old-choice")
    ]


def test_words_that_do_not_fit_the_english_ones_are_told(folder):
    (folder / "pt" / "messages.toml").write_text(
        '[date]\nunreadable = "{texto}"\nnova = "x"\n', encoding="utf-8"
    )
    english, portuguese = ShippedTexts(folder), ShippedTexts(folder, "pt")
    found = translation_problems(portuguese, english)
    assert [(one.key, one.code) for one in found] == [
        ("messages.date.unreadable", "message.unknown-field"),
        ("messages.date.unreadable", "message.missing-field"),
        ("messages.date.nova", "content.english-lacks-it"),
    ]


FAULTS = {
    "a plural of another language": (
        'days = "{count, plural, one {# día} few {# días} other {# días}}"',
        "message.other-language",
    ),
    "a plural that is missing": (
        'days = "{count, plural, one {# día}}"',
        "message.no-other",
    ),
    "no plural at all": (
        'days = "{count, plural, singular {# día} other {# días}}"',
        "message.unknown-category",
    ),
    "a field too many": (
        'days = "{count, plural, one {# día} other {# días}} {step}"',
        "message.unknown-field",
    ),
    "a field too few": ('days = "días"', "message.missing-field"),
    "brackets that do not fit": ('days = "{count, plural"', "message.braces"),
    "a word that English lacks": ('noches = "noches"', "content.english-lacks-it"),
    "a number for a text": ("days = 3", "field.not-text"),
}


@pytest.mark.slow
def test_what_is_wrong_in_a_language_is_told_with_file_line_and_key(tmp_path):
    content = tmp_path / "content"
    shutil.copytree(resources_folder() / "content", content)
    tags = ("gl", "eu", "nl", "da", "fi", "nb", "et", "af")  # all count one and other
    for tag, (words, _) in zip(tags, FAULTS.values(), strict=True):
        file = content / "text" / tag / "speech" / "length.toml"
        file.parent.mkdir(parents=True)
        file.write_text(f"# Lengths of time.\n[length]\n{words}\n", encoding="utf-8")
    found = ShippedCatalog(content).problems()
    for tag, (words, code) in zip(tags, FAULTS.values(), strict=True):
        name = words.partition(" ")[0]
        told = {
            (one.line, one.code, one.key.removeprefix("speech."))
            for one in found
            if one.file == f"{tag}/speech/length.toml"
        }
        assert (3, code, f"length.{name}") in told, tag
    assert {one.file.split("/")[0] for one in found} == set(tags), "and no other"


def test_a_folder_that_is_called_by_no_language_is_told(tmp_path):
    content = tmp_path / "content"
    shutil.copytree(resources_folder() / "content", content)
    for name in ("Spanish", "es-MX", "pt_", "klingon"):
        shutil.copytree(content / "text" / "es", content / "text" / name)
    (content / "text" / ".cache").mkdir()
    shutil.copy(content / "phrases" / "de.toml", content / "phrases" / "Deutsch.toml")
    catalog = ShippedCatalog(content)
    found = {(one.file, one.key, one.code) for one in catalog.problems()}
    assert found == {
        (file, name, "content.no-language")
        for file, name in (
            ("Spanish/", "Spanish"),
            ("es-MX/", "es-MX"),
            ("klingon/", "klingon"),
            ("pt_/", "pt_"),
            ("Deutsch.toml", "Deutsch"),
        )
    }
    told = [Speaker(catalog.texts()).file_problem(one) for one in catalog.problems()]
    assert sum("Spanish" in one and "no" in one for one in told) == 1
    assert "Deutsch" not in catalog.phrases.languages()


def test_english_comes_first_among_the_languages(folder):
    assert shipped_languages(folder) == ("en", "pt", "pt_BR")


TWISTED = {
    "a heading below its own": '[b]\nx = "1"\n[a]\nx = "2"\n[b.c]\nx = "3"\n',
    "a remark behind a heading": '[a] # a remark\nx = "1"\n',
    "a heading in quotes": '["a"]\nx = "1"\n',
    "words of several lines": 'top = """\n[a]\nx = "no"\n"""\n[a]\nx = "1"\n',
    "words before the first heading": 'a.x = "1"\ny = "2"\n[b]\nx = "3"\n',
    "words by dots below a heading": '[a]\nb.x = "1"\n[c]\n',
    "a mark of the byte order": '\ufeff[a]\nx = "1"\n',
    "line ends of Windows": '[a]\r\nx = "1"\r\n[b]\r\nx = "2"\r\n',
    "nothing": "",
}


@pytest.mark.parametrize("content", TWISTED.values(), ids=TWISTED)
def test_each_word_is_found_wherever_the_file_is_cut(tmp_path, content):
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "words.toml").write_text(content, encoding="utf-8", newline="")
    whole = parse_table(content, "words.toml").all_texts()
    for key, text in whole:
        assert ShippedTexts(tmp_path).get(f"words.{key}") == text
    assert ShippedTexts(tmp_path).section_keys("words") == tuple(
        f"words.{key}" for key, _ in whole
    )


def test_the_order_of_the_words_does_not_hang_on_what_was_asked_first(tmp_path):
    (tmp_path / "en" / "words").mkdir(parents=True)
    for file, toml in {
        "a": '[x]\nk = "1"\n[y]\nk = "2"\n',
        "b": '[x]\nk = "3"\n',
    }.items():
        (tmp_path / "en" / "words" / f"{file}.toml").write_text(toml, encoding="utf-8")
    texts = ShippedTexts(tmp_path)
    assert texts.get("words.y.k") == "2"
    assert texts.get("words.x.k") == "3", "a later file wins"
    assert texts.section_keys("words") == ("words.x.k", "words.y.k")
    assert texts.get("words.x.k") == "3"


def test_a_table_that_is_no_toml_leaves_the_others_their_words(tmp_path):
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "words.toml").write_text('[a]\nx = \n[b]\nx = "1"\n', "utf-8")
    texts = ShippedTexts(tmp_path)
    assert texts.find("words.a.x") is None
    assert texts.find("words.b.x") == "1"
    assert [problem.code for problem in texts.problems()] == ["toml.syntax"]


def test_the_keys_of_a_section_are_read_once(folder):
    texts = ShippedTexts(folder)
    assert texts.get("options.wait.name") == "Wait"
    keys = texts.section_keys("options")
    (folder / "en/options/a.toml").unlink()
    assert (
        texts.section_keys("options")
        == keys
        == (
            "options.drug.name",
            "options.wait.name",
        )
    )
    assert texts.get("options.drug.name") == "A drug"
