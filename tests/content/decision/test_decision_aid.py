"""The shipped decision aid is whole, balanced, sourced and in plain, fair words."""

import re
import tomllib
from collections import Counter

import pytest

from planner.content.catalog import ShippedCatalog
from planner.content.decision.decision_aid import NEIGHBOUR_ROWS, TEMPLATE_ROWS
from planner.models.evidence.aid import AidAnswer, AidGroup
from planner.models.evidence.evidence import DENOMINATOR, Certainty

NAMES = ("name", "short")
FEWEST_GLOSSARY_TERMS = 50


@pytest.fixture(scope="module")
def catalog():
    return ShippedCatalog()


@pytest.fixture(scope="module")
def aid(catalog):
    return catalog.aid


@pytest.fixture(scope="module")
def words(catalog):
    """All English words by dotted key."""
    texts = catalog.texts()
    keys = [key for name in texts.sections() for key in texts.section_keys(name)]
    return {key: texts.get(key) for key in keys}


def holds(words, place):
    """Whether some words stand at or under a key."""
    return any(key == place or key.startswith(f"{place}.") for key in words)


def plannable(aid):
    return [option for option in aid.options if option.plannable]


def option_table(catalog):
    path = catalog.folder / "text" / "en" / "options.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


# --- Whole ----------------------------------------------------------------------------


def test_the_shipped_decision_aid_has_no_problem(aid):
    assert aid.problems() == ()


def test_all_reasonable_options_are_there_and_the_explained_ones_come_last(aid):
    assert [option.id for option in aid.options] == [
        "stay-present-drug",
        "high-efficacy-drug",
        "ahsct-cy-atg",
        "ahsct-beam-atg",
        "ahsct-split-dose",
        "msc-trial",
        "msc-paying-clinic",
        "no-drug-treatment",
        "decide-later",
        "neural-ipsc-cells",
        "steroids-relapse",
        "rehabilitation-lifestyle",
    ]
    kinds = [option.plannable for option in aid.options]
    assert kinds == sorted(kinds, reverse=True)


def test_every_option_has_the_same_rows_in_the_same_order(catalog, aid):
    table = option_table(catalog)
    assert list(table) == [option.id for option in aid.options]
    for option in aid.options:
        rows = TEMPLATE_ROWS if option.plannable else NEIGHBOUR_ROWS
        assert tuple(table[option.id]) == (*NAMES, *rows)
        assert all(text.strip() for text in table[option.id].values())


def test_every_row_of_the_template_has_a_title(words):
    for row in (*TEMPLATE_ROWS, *NEIGHBOUR_ROWS):
        assert holds(words, f"rows.{row}")


def test_no_cell_of_the_table_of_chances_is_empty(aid, words):
    cells = {(cell.outcome, cell.option): cell for cell in aid.cells}
    wanted = {(row.id, option.id) for row in aid.outcomes for option in plannable(aid)}
    assert set(cells) == wanted
    for cell in cells.values():
        assert words[f"chances.notes.{cell.note}"]


def test_a_cell_without_a_number_says_so_or_says_why(aid, words):
    for cell in aid.cells:
        if cell.chances:
            continue
        note = words[f"chances.notes.{cell.note}"]
        plain = ("Not known", "No treatment", "These drugs", "These cells")
        assert note.startswith(plain), (cell.note, note)


def test_waiting_shows_the_chances_of_the_present_drug(aid):
    shown = {(cell.option, cell.outcome): cell.chances for cell in aid.cells}
    for outcome in aid.outcomes:
        present = shown["stay-present-drug", outcome.id]
        assert shown["decide-later", outcome.id] == present


# --- Numbers --------------------------------------------------------------------------


def test_every_number_is_whole_and_has_its_words(aid, words):
    for cell in aid.cells:
        for chance in cell.chances:
            assert 0 <= chance.low <= chance.value <= chance.high <= DENOMINATOR
            assert chance.low < chance.high
            assert chance.people > 0
            assert chance.certainty not in {Certainty.NONE, Certainty.CLAIM}
            assert words[f"chances.spans.{chance.span}"]
            assert words[f"chances.studied.{chance.studied}"]
            assert words[f"chances.reasons.{chance.reason}"]
            assert words[f"chances.certainty.{chance.certainty.value}"]


def test_a_range_that_we_worked_out_says_so_in_its_reason(aid, words):
    for cell in aid.cells:
        for chance in cell.chances:
            reason = words[f"chances.reasons.{chance.reason}"]
            said = "worked out the range" in reason or "worked it out" in reason
            assert said == chance.calculated, chance


def test_every_outcome_tells_both_frames_in_one_sentence(aid, words):
    for outcome in aid.outcomes:
        both = words[f"outcomes.{outcome.id}.both"]
        assert both.count("{count}") == 1
        assert both.count("{rest}") == 1
        assert "of 1000" in both


def test_the_published_counts_are_told_as_they_were_published(aid):
    """Spot checks against the papers: Sweden, Italy, MIST, AFFIRM, and deaths."""
    shown = {
        (cell.outcome, cell.option): [
            (chance.value, chance.low, chance.high) for chance in cell.chances
        ]
        for cell in aid.cells
    }
    assert shown["no-activity-5y", "ahsct-cy-atg"] == [(710, 630, 800)]
    assert shown["no-activity-5y", "ahsct-beam-atg"] == [(810, 680, 960)]
    assert shown["no-activity-10y", "ahsct-cy-atg"] == [(650, 570, 750)]
    assert shown["no-worsening-5y", "ahsct-beam-atg"] == [(855, 769, 941)]
    assert shown["no-worsening-2y", "no-drug-treatment"][0][0] == 710
    assert (21, 13, 34) in shown["death", "ahsct-cy-atg"]
    assert (0, 0, 21) in shown["death", "ahsct-beam-atg"]
    assert shown["death", "msc-paying-clinic"] == []


def test_staying_never_shows_people_whose_drug_had_failed_or_was_another(aid, words):
    """The content cannot choose by drug: without the drug there is no picture."""
    for cell in aid.cells:
        if cell.option in {"stay-present-drug", "decide-later"}:
            assert cell.chances == (), cell.outcome
            told = words[f"chances.notes.{cell.note}"]
            assert "your drug" in told or "drug" in told, cell.outcome


def test_people_whose_drug_had_failed_stand_under_another_drug_and_say_so(aid, words):
    shown = [
        (cell.option, words[f"chances.studied.{chance.studied}"])
        for cell in aid.cells
        for chance in cell.chances
        if chance.studied == "mist-drug-52"
    ]
    assert [option for option, _ in shown] == ["high-efficacy-drug"]
    assert all("drug had failed" in told for _, told in shown)


def test_fertility_tells_both_halves_of_the_survey_and_speaks_to_men(aid, words):
    told = words["chances.notes.periods-age"]
    assert all(part in told for part in ("28 women", "32 or younger", "380 of 1000"))
    children = next(item for item in aid.value_items if item.id == "children")
    assert {"periods-return", "early-menopause", "sperm-return"} <= set(
        children.outcomes
    )


def test_a_standard_error_is_never_shown_as_a_range(aid):
    """Daikeler 2011 prints 9.8 +/- 2 %: one standard error. The counts: 29 of 347."""
    shown = [
        (chance.value, chance.low, chance.high, chance.calculated)
        for cell in aid.cells
        for chance in cell.chances
        if chance.source == "daikeler-2011"
    ]
    assert set(shown) == {(84, 57, 118, True)}


def test_no_range_is_narrower_than_so_many_people_allow(aid):
    """A true 95 % range of a share reaches at least 1.5 standard errors each way."""
    for cell in aid.cells:
        for chance in cell.chances:
            share = chance.value / DENOMINATOR
            error = (share * (1 - share) / chance.people) ** 0.5 * DENOMINATOR
            assert chance.high - chance.low >= 2 * 1.5 * error, chance


def test_a_row_of_some_years_holds_no_number_of_more_years(aid):
    for cell in aid.cells:
        years = re.search(r"-(\d+)y", cell.outcome)
        for chance in cell.chances:
            told = re.fullmatch(r"(\d+)-years?", chance.span)
            if years and told:
                assert told[1] == years[1], (cell.outcome, chance.span)


# --- Fair words -----------------------------------------------------------------------


def test_no_option_gets_fewer_words_by_half_than_another(catalog, aid):
    table = option_table(catalog)
    counts = {
        option.id: sum(len(text.split()) for text in table[option.id].values())
        for option in plannable(aid)
    }
    assert min(counts.values()) * 2 > max(counts.values()), counts


def test_every_option_has_a_fair_share_of_good_and_of_bad_points(catalog, aid):
    for option in plannable(aid):
        table = option_table(catalog)[option.id]
        good, bad = (table[key].strip().split("\n") for key in ("good", "bad"))
        assert len(good) >= 4
        assert len(bad) >= 4


@pytest.mark.parametrize(
    "harm",
    [
        "death|die|kill",
        "immune disease|autoimmune",
        "infection",
        "cancer",
        "bleeding",
        "children|infertility|pregnancy",
        "come back",
        "get worse without relapses",
        "heart",
        "lung",
        "low mood",
    ],
)
def test_the_gravest_harms_are_named_for_every_option(catalog, aid, harm):
    table = option_table(catalog)
    for option in plannable(aid):
        points = (table[option.id]["good"] + table[option.id]["bad"]).lower()
        assert re.search(harm, points), (option.id, harm)


def test_children_and_menopause_are_named_wherever_there_is_chemotherapy(catalog, aid):
    for option in plannable(aid):
        bad = option_table(catalog)[option.id]["bad"].lower()
        if option.family == "ahsct":
            assert "infertility" in bad
            assert "menopause" in bad
            assert "worse for a time" in bad
            assert "travel" in bad


@pytest.mark.parametrize(
    ("family", "harms"),
    [
        (
            "ahsct",
            (
                "death|infertility|menopause|sperm|infection|bleeding|autoimmune|cancer"
                "|heart|lung|bladder|worse for a time|come back|without relapses"
                "|no cure|mouth sores|low mood|travel"
            ),
        ),
        (
            "msc",
            (
                "death|can cause death|infection|bleeding|cancer|growth|immune disease"
                "|heart|lung|children|sperm|menopause|come back"
                "|without relapses|low mood"
            ),
        ),
        (
            "drug",
            (
                "death|infection|pml|cancer|immune disease|bleeding|heart|lung|liver"
                "|come back|without relapses|low mood|cost"
            ),
        ),
    ],
)
def test_the_same_harms_stand_by_name_in_every_option_of_a_family(
    catalog, aid, family, harms
):
    table = option_table(catalog)
    wanted = {harm for harm in harms.split("|") if harm != "can cause death"}
    for option in plannable(aid):
        if option.family == family:
            bad = table[option.id]["bad"].lower()
            assert {harm for harm in wanted if harm not in bad} == set(), option.id


def test_the_harm_of_embryonic_or_mixed_cells_is_told_of_those_cells(words):
    """Infection (MMWR 2024) and growth (NEJM 2016) came after cells of another kind."""
    told = re.compile(r"brain infection|growth in the spine|hard-to-treat germ")
    for key, text in words.items():
        if key.startswith(
            ("options.msc", "chances.notes.paying", "warnings", "claims")
        ):
            for sentence in re.split(r"(?<=[.;])\s|\n", text):
                if told.search(sentence):
                    assert re.search("embryonic|mixed", sentence), (key, sentence)


def test_no_chance_is_told_by_a_word_alone_or_as_one_in_so_many(words):
    bare = re.compile(
        r"\b(rare|rarely|commonly|1 in \d|one in \w+|times (more|less) likely"
        r"|twice as likely|\d+ ?%|percent)\b",
        re.IGNORECASE,
    )
    sections = ("options", "chances", "outcomes", "claims", "criteria", "values")
    for key, text in words.items():
        if key.split(".")[0] in sections:
            assert not bare.search(text), (key, text)


def test_no_text_of_the_decision_aid_names_a_dose_or_gives_a_verdict(words):
    told = re.compile(
        r"\d ?(mg|µg|mcg|ml|g/m|mg/kg)\b|you are eligible|you should choose|"
        r"the best option for you|we recommend",
        re.IGNORECASE,
    )
    for key, text in words.items():
        assert not told.search(text), (key, text)


# --- Sources --------------------------------------------------------------------------


def test_every_option_cites_what_it_says_of_treatments(aid):
    for option in aid.options:
        assert option.sources, option.id


def test_publications_are_cited_by_doi_or_pmid_and_never_by_a_mirror(catalog):
    mirrors = ("scribd", "vdocuments", "weglot", "zhihuiya", "webvpn", "blogspot")
    for source in catalog.sources():
        assert not any(mirror in source.url for mirror in mirrors), source.id
        assert re.fullmatch(r"(10\.\d{4,9}/\S+)?", source.doi), source.id
        assert re.fullmatch(r"\d{0,9}", source.pmid), source.id


# --- Words for every id ---------------------------------------------------------------


def test_every_id_of_the_decision_aid_has_its_words(aid, words):
    wanted = [
        *(
            f"outcomes.{row.id}.{part}"
            for row in aid.outcomes
            for part in ("title", "meaning")
        ),
        *(
            f"values.{item.id}.{part}"
            for item in aid.value_items
            for part in ("title", "body")
        ),
        *(
            f"criteria.{one.id}.{part}"
            for one in aid.criteria
            for part in ("title", "says", "why", "ask")
        ),
        *(f"criteria.bodies.{one.body}" for one in aid.criteria),
        *(
            f"checklist.{one.id}.{part}"
            for one in aid.centre_questions
            for part in ("question", "why")
        ),
        *(
            f"warnings.{one.id}.{part}"
            for one in aid.warning_signs
            for part in ("sign", "why")
        ),
        *(
            f"redflags.{one.id}.{part}"
            for one in aid.red_flags
            for part in ("title", "body")
        ),
        *(f"about.{one.id}" for one in aid.about_topics),
        *(f"questions.{seed.id}" for seed in aid.question_seeds),
        *(
            f"claims.{one.id}.{part}"
            for one in aid.claims
            for part in ("said", "answer")
        ),
        *(f"claims.verdicts.{one.verdict}" for one in aid.claims),
        *(
            f"centres.reported.{one}"
            for centre in aid.centres
            for one in centre.reported
        ),
        *(
            f"centres.not-reported.{one}"
            for centre in aid.centres
            for one in centre.not_reported
        ),
        *(f"prices.basis.{price.basis}" for price in aid.prices),
        *(f"prices.answers.{price.id}" for price in aid.prices if price.claim),
        *(f"ipdas.{one.number.replace('.', '-')}" for one in aid.self_assessment),
    ]
    assert [key for key in wanted if not words.get(key)] == []


def test_values_ask_about_what_people_with_ms_named(aid):
    asked = {item.id for item in aid.value_items}
    assert len(asked) >= 13
    assert {"disability", "relapses", "safety", "children", "money", "one-off"} <= asked


def test_the_centres_of_the_article_are_unnamed_and_their_silence_is_told(aid):
    assert len(aid.centres) == 7
    for centre in aid.centres:
        assert {"transplant-accreditation", "ms-number", "deaths"} <= set(
            centre.not_reported
        )


# --- Self-assessment ------------------------------------------------------------------


def test_the_self_assessment_has_all_44_points_of_the_standard(aid):
    counts = Counter((one.group, one.answer) for one in aid.self_assessment)
    assert counts == {
        (AidGroup.QUALIFYING, AidAnswer.MET): 6,
        (AidGroup.CERTIFYING, AidAnswer.MET): 6,
        (AidGroup.CERTIFYING, AidAnswer.NOT_APPLICABLE): 4,
        (AidGroup.QUALITY, AidAnswer.MET): 15,
        (AidGroup.QUALITY, AidAnswer.NEEDS_PEOPLE): 8,
        (AidGroup.QUALITY, AidAnswer.NOT_APPLICABLE): 5,
    }


def test_every_point_that_is_met_names_a_place_that_is_there(aid, words):
    for one in aid.self_assessment:
        for place in one.places:
            assert holds(words, place), (one.number, place)


def test_the_aid_never_calls_itself_certified(words):
    for key, text in words.items():
        if key.startswith(("about.", "ipdas.")):
            assert "certified" not in text.lower()


# --- Glossary -------------------------------------------------------------------------


def test_every_term_of_the_glossary_is_used_somewhere(words):
    entries = {key.split(".")[1] for key in words if key.startswith("glossary.")}
    assert len(entries) >= FEWEST_GLOSSARY_TERMS
    rest = "\n".join(
        text for key, text in words.items() if not key.startswith("glossary.")
    ).lower()
    for entry in entries:
        forms = words[f"glossary.{entry}.forms"].lower().split("|")
        assert any(form in rest for form in forms), entry
        assert words[f"glossary.{entry}.term"]
        assert words[f"glossary.{entry}.meaning"]
