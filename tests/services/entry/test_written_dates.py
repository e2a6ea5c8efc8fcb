"""Whatever date a language writes, it reads, however carelessly it is typed again."""

import unicodedata
from datetime import date

from hypothesis import example, given, settings
from hypothesis import strategies as st

from planner.services.entry.date_entry import read_date, read_partial
from planner.services.language.dates_by_language import date_forms
from tests.slices import share_of

TODAY = date(2026, 11, 22)
LANGUAGES = ("en", "es", "tr", "de", "fr", "it", "pl", "pt", "sv", "ar", "he")
DAYS = st.dates(date(1900, 1, 1), date(2200, 12, 31))
DOTS = str.maketrans({"i": "İ", "\u0131": "I"})


def without_accents(text):
    spread = unicodedata.normalize("NFD", text)
    return "".join(letter for letter in spread if not unicodedata.combining(letter))


RETYPED = {
    "as it is": str,
    "upper": str.upper,
    "upper, by a Turkish keyboard": lambda text: text.translate(DOTS).upper(),
    "lower": str.lower,
    "no accents": without_accents,
    "no accents, lower": lambda text: without_accents(text.upper()).lower(),
    "no signs": lambda text: text.replace(",", " ").replace(".", " "),
    "more blanks": lambda text: f"  {text.replace(' ', '  ')} ",
}


def written(forms, day):
    for pattern in (forms.day, forms.day_long, forms.day_bare):
        yield forms.write(pattern, day)
    bare = forms.write(forms.day_bare, day)
    number = day.weekday()
    for names in (forms.weekdays, forms.weekdays_short, forms.weekdays_short_alone):
        yield f"{names[number]} {bare}"
        yield f"{bare}, {names[number]}"
        yield f"{names[number]} {day.day}.{day.month}.{day.year}"
    for names in (forms.months_alone, forms.months, forms.months_short_alone):
        yield f"{day.day} {names[day.month - 1]} {day.year}"


@settings(max_examples=share_of(3000))
@given(DAYS, st.sampled_from(LANGUAGES), st.sampled_from(sorted(RETYPED)))
@example(date(2027, 3, 2), "es", "lower")  # "mar" is the Tuesday and the month
@example(date(2027, 5, 4), "it", "no signs")
@example(date(2027, 4, 1), "tr", "upper, by a Turkish keyboard")
def test_every_date_that_is_written_is_read(day, language, way):
    for text in written(date_forms(language), day):
        typed = RETYPED[way](text)
        assert read_date(typed, language, TODAY).day == day, typed


@settings(max_examples=share_of(1000))
@given(DAYS, st.sampled_from(LANGUAGES), st.sampled_from(sorted(RETYPED)))
def test_every_month_that_is_written_is_read(day, language, way):
    forms = date_forms(language)
    for pattern in (forms.month, forms.month_long):
        typed = RETYPED[way](forms.write(pattern, day))
        assert read_partial(typed, language, TODAY).text == f"{day:%Y-%m}", typed
