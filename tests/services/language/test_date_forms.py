"""Dates as each language writes them: values of CLDR 47, written down by hand."""

import subprocess
import sys
from datetime import date

import pytest
from babel.core import Locale
from babel.localedata import locale_identifiers

from planner.services.language.cldr_dates import read_date_forms
from planner.services.language.dates_by_language import date_forms
from tests.places import ROOT

TUESDAY = date(2027, 4, 6)
WRITTEN = {
    "en": ("Tue 6 Apr 2027", "Tuesday 6 April 2027", "6 Apr 2027", "April 2027"),
    "es": (
        "ma, 6 abr 2027",
        "martes, 6 de abril de 2027",
        "6 abr 2027",
        "abril de 2027",
    ),
    "tr": ("6 Nis 2027 Sal", "6 Nisan 2027 Sal\u0131", "6 Nis 2027", "Nisan 2027"),
    "de": (
        "Di., 6. Apr. 2027",
        "Dienstag, 6. April 2027",
        "6. Apr. 2027",
        "April 2027",
    ),
    # The month of a date is in the genitive, that of a heading is not.
    "pl": (
        "wt., 6 kwi 2027",
        "wtorek, 6 kwietnia 2027",
        "6 kwi 2027",
        "kwiecień 2027",
    ),
    "ar": (
        "الثلاثاء، 6 أبريل 2027",
        "الثلاثاء، 6 أبريل 2027",
        "6 أبريل 2027",
        "أبريل 2027",
    ),
    # CLDR's short form has the month as a number, which could be the day.
    "cs": (
        "út 6. dubna 2027",
        "úterý 6. dubna 2027",
        "6. dubna 2027",
        "duben 2027",
    ),
    # There the year comes first, and the sign behind the number says "month".
    "ja": ("2027年4月6日(火)", "2027年4月6日火曜日", "2027年4月6日", "2027年4月"),
}
SPANS = {
    "en": ("6 to 8 Apr 2027", "6 Apr to 2 May 2027", "6 Apr 2027 to 1 Jan 2028"),
    "es": ("6–8 abr 2027", "6 abr – 2 may 2027", "6 abr 2027 – 1 ene 2028"),
    "tr": ("6–8 Nis 2027", "6 Nis – 2 May 2027", "6 Nis 2027 – 1 Oca 2028"),
    "de": ("6.–8. Apr. 2027", "6. Apr. – 2. Mai 2027", "6. Apr. 2027 – 1. Jan. 2028"),
    "hu": (
        "2027. ápr. 6–8.",
        "2027. ápr. 6. – máj. 2.",
        "2027. ápr. 6. – 2028. jan. 1.",
    ),
}
WEEKDAY_SPANS = {
    "en": "Tue 6 to Thu 8 Apr 2027",
    "tr": "6 Nis 2027 Sal – 8 Nis 2027 Per",
    "pl": "wt., 6 – czw., 8 kwi 2027",
}


def plain(text):
    """CLDR keeps parts of a date together with blanks of several kinds."""
    return " ".join(text.split())


def in_order(names):
    return tuple(names[number] for number in sorted(names))


@pytest.mark.parametrize("language", WRITTEN)
def test_a_date_is_written_as_the_language_writes_it(language):
    forms = date_forms(language)
    patterns = (forms.day, forms.day_long, forms.day_bare, forms.month_long)
    written = tuple(plain(forms.write(one, TUESDAY)) for one in patterns)
    assert written == WRITTEN[language]


@pytest.mark.parametrize("language", SPANS)
def test_a_span_says_nothing_twice(language):
    forms = date_forms(language)
    ends = (date(2027, 4, 8), date(2027, 5, 2), date(2028, 1, 1))
    spans = tuple(plain(forms.write_span(forms.spans, TUESDAY, end)) for end in ends)
    assert spans == SPANS[language]


@pytest.mark.parametrize("language", WEEKDAY_SPANS)
def test_a_span_with_weekdays_keeps_each_with_its_day(language):
    forms = date_forms(language)
    span = forms.write_span(forms.weekday_spans, TUESDAY, date(2027, 4, 8))
    assert plain(span) == WEEKDAY_SPANS[language]


@pytest.mark.parametrize("form", ["format", "stand-alone"])
def test_the_english_names_are_those_of_cldr(form):
    ours, locale = date_forms("en"), Locale("en")
    alone = form == "stand-alone"
    months = ours.months_alone if alone else ours.months
    weekdays = ours.weekdays_alone if alone else ours.weekdays
    assert months == in_order(locale.months[form]["wide"])
    assert weekdays == in_order(locale.days[form]["wide"])
    months = ours.months_short_alone if alone else ours.months_short
    weekdays = ours.weekdays_short_alone if alone else ours.weekdays_short
    assert months == in_order(locale.months[form]["abbreviated"])
    assert weekdays == in_order(locale.days[form]["abbreviated"])


def test_english_dates_need_no_babel():
    code = (
        "import sys\n"
        "from planner.services.language.dates_by_language import date_forms\n"
        "date_forms('en')\n"
        "print('babel' in sys.modules)"
    )
    run = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout.strip() == "False"


def test_a_language_that_cldr_lacks_is_written_like_our_english():
    assert date_forms("xx") == date_forms("en")


@pytest.mark.slow
def test_every_language_of_cldr_can_write_dates_and_spans():
    languages = [one for one in locale_identifiers() if "_" not in one]
    assert len(languages) > 200
    for language in languages:
        forms = read_date_forms(language)
        for pattern in (forms.day, forms.day_long, forms.day_bare):
            written = forms.write(pattern, TUESDAY)
            assert "6" in written, language
            assert "2027" in written, language
        for spans in (forms.spans, forms.weekday_spans):
            for end in (date(2027, 4, 8), date(2027, 5, 2), date(2028, 1, 1)):
                assert str(end.day) in forms.write_span(spans, TUESDAY, end), language


@pytest.mark.parametrize("language", ["es", "es_419", "it", "gl", "ro"])
def test_no_weekday_in_a_date_has_the_name_of_a_month(language):
    """ "mar, 2 mar" is Tuesday the second of March, and would be read twice."""
    forms = read_date_forms(language)
    months = {name.rstrip(".") for name in forms.months_short}
    names = [name.rstrip(".") for name in forms.weekdays_short]
    assert not months & set(names)
    assert len(set(names)) == 7
