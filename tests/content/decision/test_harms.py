"""The same harms stand by name in every option of a family."""

import re
import tomllib

import pytest

from planner.content.catalog import shipped_catalog


@pytest.fixture(scope="module")
def catalog():
    return shipped_catalog()


@pytest.fixture(scope="module")
def aid(catalog):
    return catalog.aid


@pytest.fixture(scope="module")
def words(catalog):
    """All English words by dotted key."""
    texts = catalog.texts()
    keys = [key for name in texts.sections() for key in texts.section_keys(name)]
    return {key: texts.get(key) for key in keys}


def plannable(aid):
    return [option for option in aid.options if option.plannable]


def option_table(catalog):
    path = catalog.folder / "text" / "en" / "options.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


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
                "|heart|lung|bladder|children|sperm|menopause|come back"
                "|without relapses|low mood"
            ),
        ),
        (
            "drug",
            (
                "death|infection|pml|cancer|immune disease|bleeding|heart|lung|liver"
                "|bladder|sperm|menopause|come back|without relapses|low mood|cost"
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
