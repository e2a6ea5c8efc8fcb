"""What only one sex has to do with is not told to the other."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.content.catalog import shipped_catalog
from planner.models.evidence.people import Sex
from planner.services.words.person_texts import texts_for
from planner.services.words.speaker import Speaker

CATALOG = shipped_catalog()
LANGUAGES = ("en", "es", "tr")
OF_WOMEN = {
    "en": r"\bperiods?\b|menopaus|\beggs?\b|embryos|\bovar|cervix|vagina|pregnant\b",
    "es": r"menstrua|su última regla|menopaus|óvulo|embriones|uteri|vagin|hay un embar",
    "tr": r"\badet(i|ler|in|\b)|menopoz|yumurta|embriyo\b|rahim|vajin|gebey",
}
OF_MEN = {
    "en": r"sperm|testosterone|\b(by|for) men\b",
    "es": r"esperm|\bsemen\b|testosterona|en hombres",
    "tr": r"sperm|testosteron|erkeklerde|erkekler için b",
}
"""What tells that a text speaks to women, or to men. "Pregnancy" is of both."""

ABOUT_OTHERS = {
    # Of whom they speak they say themselves, or they are an index of all there is.
    *("changes", "claims", "glossary", "harms", "search", "sexes", "stories"),
    # Their rows are shown by sex: tests/services/views/deciding.
    *("chances", "outcomes"),
    # Rules as others wrote them.
    "criteria",
    # Names of steps, which are in the plan by what was told, and of an answer.
    *("brief", "labels"),
}
ONLY_IN_THEIR_PLAN = (
    "steps.egg-freezing.",
    "steps.sperm-freezing.",
    "steps.pregnancy-test",
)
SEXES = {Sex.MEN: OF_WOMEN, Sex.WOMEN: OF_MEN}
IDS = sorted({key.split(".")[1] for key in CATALOG.texts().section_keys("sexes")})


def told(texts):
    for section in CATALOG.texts().sections():
        if section not in ABOUT_OTHERS:
            for key in CATALOG.texts().section_keys(section):
                if not key.startswith(ONLY_IN_THEIR_PLAN) and "forms" not in key:
                    yield key, texts.get(key)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("sex", SEXES)
def test_no_text_speaks_to_the_other_sex(sex, language):
    texts = texts_for(CATALOG.texts(language), sex)
    words = SEXES[sex][language]
    found = {key for key, text in told(texts) if re.search(words, text, re.IGNORECASE)}
    assert found == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_part_that_is_replaced_stands_in_a_text(language):
    """An edited text would lose its part, and speak to both again."""
    texts = CATALOG.texts(language)
    every = "\n".join(text for _, text in told(texts))
    parts = {one: texts.get(f"sexes.{one}.all") for one in IDS}
    assert {one for one, part in parts.items() if part not in every} == set()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("one", IDS)
def test_a_part_is_replaced_for_somebody_in_every_language_alike(one, language):
    english, texts = CATALOG.texts(), CATALOG.texts(language)
    for sex in SEXES:
        key = f"sexes.{one}.{sex}"
        assert (english.find(key) is None) == (texts.find(key) is None), key
        assert texts.find(key) != texts.find(f"sexes.{one}.all")


@pytest.mark.parametrize("language", LANGUAGES)
@given(data=st.data())
def test_what_concerns_both_is_the_same_for_both(language, data):
    """A text is changed only by the parts that are named: all else stays."""
    texts = CATALOG.texts(language)
    key, text = data.draw(st.sampled_from(sorted(told(texts))))
    sex = data.draw(st.sampled_from(sorted(SEXES)))
    parts = [texts.get(f"sexes.{one}.all") for one in IDS]
    changed = texts_for(texts, sex).get(key) != text
    assert not changed or any(part in text for part in parts)


def test_who_has_not_told_their_sex_reads_what_is_for_everybody():
    texts = CATALOG.texts()
    assert texts_for(texts, None) is texts
    assert texts_for(texts, Sex.EVERYBODY) is texts
    assert "your periods" in texts.get("options.stay-present-drug.like-body")


def test_a_man_reads_of_his_hair_alone_and_of_sperm():
    texts = texts_for(CATALOG.texts(), Sex.MEN)
    body = texts.get("options.stay-present-drug.like-body")
    assert body.endswith("Your hair stays as it is, unless your drug changes it.")
    assert "(sperm can be stored first)" in texts.get("options.ahsct-cy-atg.bad")


def test_words_of_the_person_are_never_changed():
    """What somebody wrote is filled into a sentence, and stays as they wrote it."""
    own = CATALOG.texts().get("sexes.transplant-bad.all")
    speaker = Speaker(CATALOG.texts()).read_by(Sex.MEN)
    assert own in speaker.labelled("My note", own)


def test_a_language_that_is_half_done_keeps_its_own_words(tmp_path):
    folder = tmp_path / "text"
    for name in ("en", "xx"):
        (folder / name).mkdir(parents=True)
    (folder / "en/sexes.toml").write_text('[a]\nall = "eggs or sperm"\nmen = "sperm"\n')
    (folder / "en/asked.toml").write_text('[a]\nsure = "Ask about eggs or sperm."\n')
    (folder / "xx/asked.toml").write_text('[a]\nsure = "Zzz eggs or sperm."\n')
    (folder / "xx/sexes.toml").write_text('[a]\nall = "eggs or sperm"\n')
    from planner.content.words.texts import ShippedTexts  # noqa: PLC0415

    own = texts_for(ShippedTexts(folder, "xx"), Sex.MEN)
    assert own.get("asked.a.sure") == "Zzz eggs or sperm."
    english = texts_for(ShippedTexts(folder, "en"), Sex.MEN)
    assert english.get("asked.a.sure") == "Ask about sperm."
