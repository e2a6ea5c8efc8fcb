"""The signs to call for cover what leaflets of transplant units and of drugs name."""

import re

import pytest

from planner.content.catalog import shipped_catalog

CATALOG = shipped_catalog()
TEXTS = CATALOG.texts()


def told(flag):
    return " ".join(TEXTS.get(f"redflags.{flag}.{part}") for part in ("title", "body"))


@pytest.mark.parametrize(
    ("flag", "signs"),
    [
        ("temperature", "38.0|paracetamol|before you have called"),
        (
            "bleeding",
            "nose|gums|urine|stool|black stool|coffee grounds|bruises|red dots",
        ),
        ("head", "headache|confusion|fainting|seizure"),
        ("breath-heart", "breathe|chest pain|heart"),
        ("clot", "leg|arm|clot"),
        ("vomiting", "tablets|drink|very little urine"),
        ("contact-shingles", "chickenpox|shingles"),
        ("months-later", "bruises|bleeding gums|heavy periods|dark urine"),
        ("drug-natalizumab", "PML|six months|yellow skin"),
        ("drug-alemtuzumab", "emergency number|one side|speech|headache|neck pain"),
        ("drug-s1p", "slow heartbeat|blind spot|PML|Do not stop by yourself"),
        ("drug-anti-cd20", "trouble breathing|shingles|PML"),
        ("drug-cladribine", "shingles|lump|mole"),
        ("drug-tablets", "yellow skin|dark urine|PML"),
        ("drug-interferon", "yellow skin|suicide|emergency number"),
        ("drug-glatiramer", "swelling of the face|hives|emergency number"),
        ("drug-mitoxantrone", "heart|swollen legs|fever"),
        ("drug-older-immune", "fever|bruises|for mycophenolate only"),
    ],
)
def test_a_sign_that_needs_a_call_is_named(flag, signs):
    for sign in signs.split("|"):
        assert sign.lower() in told(flag).lower(), sign


def test_the_emergency_number_stands_first_and_every_drug_has_its_own_signs():
    ids = [flag.id for flag in CATALOG.aid.red_flags]
    assert ids[0] == "emergency-number"
    for drug in CATALOG.drugs():
        flags = [flag for flag in CATALOG.aid.red_flags if drug.id in flag.drugs]
        assert flags, drug.id
    shown = " ".join(told(one) for one in ids if one.startswith("drug-")).lower()
    for drug in CATALOG.drugs():
        if drug.high_efficacy:
            name = str(drug.id).split("-", maxsplit=1)[0]
            assert re.search(rf"\b{name}\b", shown), drug.id


def test_the_signs_come_before_anything_that_could_hide_a_fever():
    for flag in CATALOG.aid.red_flags:
        assert "take paracetamol" not in told(flag.id).lower()
