"""What the program writes in a language it reads in it, and English always."""

import re
import unicodedata
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.content.catalog import shipped_catalog
from planner.models.answers import DateKind, DateTold
from planner.models.civil import Offset
from planner.models.errors import PlannerError
from planner.models.plan.facts import RoughAnchor
from planner.services.edits.rules.rule_values import value_in_english
from planner.services.entry.day0_entry import read_typed_day0
from planner.services.entry.own_words.typed_words import in_english
from planner.services.entry.quick_entry import read_quick_add
from planner.services.entry.typed_values import read_distance
from planner.services.entry.visit_text import read_typed_set_date
from planner.services.words.speaker import Speaker
from tests.slices import share_of

SPOKEN = ("en", "es", "tr")
SPEAKERS = {one: Speaker(shipped_catalog().texts(one)) for one in SPOKEN}
TODAY = date(2026, 12, 8)
JAN = date(2027, 1, 15)
DOTS = str.maketrans({"i": "İ", "\u0131": "I"})
DAYS = st.dates(TODAY, TODAY + timedelta(days=360))


def without_accents(text):
    spread = unicodedata.normalize("NFD", text).replace("\u0131", "i")
    return "".join(one for one in spread if not unicodedata.combining(one))


RETYPED = {
    "as it is": str,
    "upper": str.upper,
    "upper, by a Turkish keyboard": lambda text: text.translate(DOTS).upper(),
    "lower": str.lower,
    "no accents": without_accents,
    "more blanks": lambda text: f"  {text.replace(' ', '  ')} ",
}
languages = st.sampled_from(SPOKEN)
ways = st.sampled_from(sorted(RETYPED))


@settings(max_examples=share_of(1000))
@given(st.integers(0, 60), st.integers(-13, 400), languages, ways)
def test_every_length_that_is_written_is_read(months, days, language, way):
    speaker = SPEAKERS[language]
    far = Offset(months=months, days=days if months else abs(days))
    for told in (far, Offset(months=months), Offset(days=abs(days))):
        typed = RETYPED[way](speaker.length(told))
        assert read_distance(typed, speaker.texts) == told, typed


@settings(max_examples=share_of(1000))
@given(st.integers(-400, 400), languages, ways)
def test_every_distance_to_day_0_that_is_written_is_read(days, language, way):
    speaker, far = SPEAKERS[language], Offset(days=days)
    for text in (speaker.distance(far), speaker.point(far, speaker.day_number(0))):
        typed = RETYPED[way](text)
        assert read_distance(typed, speaker.texts) == far, typed


@pytest.mark.parametrize("language", SPOKEN)
@pytest.mark.parametrize(
    ("typed", "months", "days"),
    [
        ("3 days", 0, 3),
        ("2 weeks", 0, 14),
        ("-3 weeks", 0, -21),
        ("6 months - 2 weeks", 6, -14),
        ("\u22125", 0, -5),
        ("2 weeks after Day 0", 0, 14),
        ("1 YEAR", 12, 0),
    ],
)
def test_english_distances_are_read_in_every_language(language, typed, months, days):
    texts = SPEAKERS[language].texts
    assert read_distance(typed, texts) == Offset(months=months, days=days)


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("en", "-6 months and 2 weeks"),
        ("es", "tres semanas"),
        ("es", "3 semanas y pico"),
        ("tr", "3 haftacık"),
        ("tr", "önce"),
    ],
)
def test_what_is_no_distance_is_refused_as_it_was_typed(language, typed):
    with pytest.raises(PlannerError) as refused:
        read_distance(typed, SPEAKERS[language].texts)
    assert refused.value.details["text"] == typed


@pytest.mark.parametrize(
    ("language", "typed", "wanted"),
    [
        ("es", "28 días", "28 days"),
        ("es", "de 3 a 5 semanas", "3 to 5 weeks"),
        ("es", "Entre 20 y 28 días, mejor 24 días", "20 to 28 days, best 24 days"),
        ("es", "20 to 28 days, best 24 days", "20 to 28 days, best 24 days"),
        ("es", "Correcto", "right"),
        ("tr", "28 gün", "28 days"),
        ("tr", "3 ila 5 hafta", "3 to 5 weeks"),
        ("tr", "20 ile 28 gün arası, en iyisi 24 gün", "20 to 28 days, best 24 days"),
        ("tr", "20-28 GÜN", "20-28 days"),
        ("en", "between 3 and 5 weeks", "3 to 5 weeks"),
        ("en", "as long as it takes", "as long as it takes"),
    ],
)
def test_a_rule_is_read_in_the_words_of_the_reader(language, typed, wanted):
    assert value_in_english(typed, SPEAKERS[language].texts) == wanted


@pytest.mark.parametrize(
    ("language", "typed", "wanted"),
    [
        ("es", "Día −6", "days -6"),
        ("es", "del -5 al -2", "-5 to -2"),
        ("es", "-6 y 1", "-6 and 1"),
        ("tr", "-5'ten -2'ye kadar", "-5 to -2"),
        ("tr", "-5. Gün ile -2. Gün arası", "-5. days to -2. days"),
        ("tr", "10. gün", "10. days"),
    ],
)
def test_days_of_a_sheet_are_put_as_files_write_them(language, typed, wanted):
    assert in_english(typed, SPEAKERS[language].texts) == wanted


@pytest.mark.parametrize(
    ("language", "typed", "what", "day", "time", "latest"),
    [
        ("es", "RM el 4 de febrero a las 10:30", "RM", date(2027, 2, 4), "10:30", 0),
        ("es", "RM 4 feb 2:15 p. m.", "RM", date(2027, 2, 4), "2:15 p. m.", 0),
        (
            "es",
            "renovar pasaporte hasta el 15 de enero",
            "renovar pasaporte",
            JAN,
            "",
            1,
        ),
        ("es", "renovar pasaporte by 15 Jan", "renovar pasaporte", JAN, "", 1),
        ("es", "llamar antes del 16 de enero", "llamar", JAN, "", 1),
        ("es", "hasta el viernes 15 de enero: visa", "visa", JAN, "", 1),
        ("es", "Cita para el 15 de enero a las 9:00", "Cita", JAN, "9:00", 0),
        ("tr", "pasaport en geç 15 Ocak", "pasaport", JAN, "", 1),
        ("tr", "15 Ocak'a kadar pasaport", "pasaport", JAN, "", 1),
        ("tr", "pasaport 15 Ocak\u2019a kadar", "pasaport", JAN, "", 1),
        ("tr", "16 Ocak'tan önce vize", "vize", JAN, "", 1),
        ("tr", "MR 15 Ocak'ta saat 10:30'da", "MR", JAN, "10:30", 0),
        ("tr", "MR 15 Ocak Cuma günü 10.30", "MR", JAN, "10.30", 0),
        ("tr", "Dr. Ayşe'ye sor 15 Ocak", "Dr. Ayşe'ye sor", JAN, "", 0),
        ("tr", "MR on 15 Jan at 10:30", "MR", JAN, "10:30", 0),
        ("en", "visa 15 Jan at the latest", "visa", JAN, "", 1),
        ("en", "visa before 16 Jan", "visa", JAN, "", 1),
    ],
)
def test_a_line_is_read_in_the_words_of_the_reader(
    language, typed, what, day, time, latest
):
    read = read_quick_add(typed, SPEAKERS[language].texts, TODAY)
    assert [(one.what, one.day, one.time, one.latest) for one in read.readings] == [
        (what, day, time, bool(latest))
    ]


def test_a_word_that_can_mean_two_things_is_asked_back():
    read = read_quick_add("pasaporte para el 15 de enero", SPEAKERS["es"].texts, TODAY)
    assert [one.latest for one in read.readings] == [True, False]
    assert {one.day for one in read.readings} == {JAN}


@pytest.mark.parametrize("language", SPOKEN)
def test_the_examples_of_a_refusal_can_be_typed_as_they_stand(language):
    texts = SPEAKERS[language].texts
    for one in examples(texts, "offset.unreadable"):
        assert read_distance(one, texts)
    for one in examples(texts, "rule.unreadable"):
        assert value_in_english(one, texts) != one or language == "en"
    for one in examples(texts, "own-step.no-day"):
        assert read_quick_add(one, texts, TODAY).readings


def examples(texts, code):
    told = texts.say(f"messages.{code}", text="X", line="X")
    found = re.findall('[“«"]([^”»"]+)[”»"]', told)
    assert len(found) > 1
    return [one for one in found if one != "X"]


@settings(max_examples=share_of(500))
@given(DAYS, languages, ways)
def test_the_last_day_that_is_echoed_is_read(day, language, way):
    speaker = SPEAKERS[language]
    line = speaker.say("quick.latest", date=speaker.day_bare(day))
    read = read_quick_add(f"X7 {RETYPED[way](line)}", speaker.texts, TODAY)
    assert [(one.day, one.latest) for one in read.readings] == [(day, True)]


@settings(max_examples=share_of(500))
@given(DAYS, languages, ways)
def test_what_a_visit_writes_of_a_date_is_read(day, language, way):
    speaker = SPEAKERS[language]
    wished = speaker.say("not-before", date=speaker.day_bare(day))
    for text, told in (
        (wished, DateTold(kind=DateKind.NOT_BEFORE, day=day)),
        (f"not before {day:%d %b %Y}", DateTold(kind=DateKind.NOT_BEFORE, day=day)),
        (speaker.say("visit.not-needed"), DateTold(kind=DateKind.NOT_NEEDED)),
        ("not needed", DateTold(kind=DateKind.NOT_NEEDED)),
    ):
        typed = RETYPED[way](text)
        assert read_typed_set_date(typed, speaker.texts, TODAY)[0] == told, typed


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        ("es", "de marzo a mayo de 2027"),
        ("es", "entre marzo y mayo de 2027"),
        ("es", "desde marzo hasta mayo de 2027"),
        ("es", "March to May 2027"),
        ("tr", "Mart – Mayıs 2027"),
        ("tr", "Mart ile Mayıs 2027 arası"),
        ("tr", "Mart'tan Mayıs 2027'ye kadar"),
        ("tr", "March to May 2027"),
        ("en", "between March and May 2027"),
    ],
)
def test_months_of_day_0_are_read_in_the_words_of_the_reader(language, typed):
    known = read_typed_day0(typed, SPEAKERS[language].texts, TODAY, "").known
    assert known == RoughAnchor(first=date(2027, 3, 1), last=date(2027, 5, 31))


@pytest.mark.parametrize("language", SPOKEN)
def test_a_waiting_list_and_an_open_end_are_read_as_they_are_written(language):
    speaker = SPEAKERS[language]
    day = speaker.say("not-before", date=speaker.day_bare(JAN))
    for typed, known in (
        (speaker.say("waiting-list"), RoughAnchor()),
        ("waiting", RoughAnchor()),
        (day, RoughAnchor(first=JAN)),
    ):
        assert read_typed_day0(typed, speaker.texts, TODAY, "").known == known
