"""Every value and every refusal of the program has words; no two files clash."""

import re
import tomllib
from enum import Enum
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import planner.models
from planner.content.catalog import shipped_catalog
from planner.content.public_holidays import PublicHolidays
from planner.models.errors import StorageCause
from planner.services.language.countries import country_name

TEXTS = shipped_catalog().texts()
SOURCE = Path(planner.models.__file__).parents[1]
CODE = re.compile(
    r"(?:PlannerError|FileProblem|\.note|\.add|\.close|_refused)\("
    r"[^\"()]*(?:\"[a-z_0-9\[\]{}.]*\",\s*)?\s*(?:code=)?\"([a-z][a-z0-9-]*\.[a-z0-9.-]+)\""
)


def enumerations():
    for module in iter_modules(planner.models.__path__):
        members = vars(import_module(f"planner.models.{module.name}"))
        for value in members.values():
            if isinstance(value, type) and issubclass(value, Enum) and len(value):
                yield value


def kebab(name):
    return re.sub(r"(?<!^)(?=[A-Z])", "-", name).lower()


def test_every_value_of_the_domain_has_a_word():
    missing = [
        f"labels.{kebab(kind.__name__)}.{member.value}"
        for kind in enumerations()
        for member in kind
        if TEXTS.find(f"labels.{kebab(kind.__name__)}.{member.value}") is None
    ]
    assert missing == []


def test_every_refusal_in_the_code_has_a_sentence():
    codes = {
        code
        for path in SOURCE.rglob("*.py")
        for code in CODE.findall(path.read_text(encoding="utf-8"))
        if code[0].isalpha()  # not a version number
    }
    assert len(codes) > 60
    missing = sorted(code for code in codes if not TEXTS.find(f"messages.{code}"))
    assert missing == []


def test_every_trouble_with_the_data_file_has_a_sentence():
    for cause in StorageCause:
        assert TEXTS.find(f"messages.storage.{cause.value}"), cause


def test_no_two_files_of_a_section_give_the_same_key():
    folder = shipped_catalog().folder / "text" / "en"
    for section in (path for path in folder.iterdir() if path.is_dir()):
        seen = {}
        for path in sorted(section.glob("*.toml")):
            for key in _keys(tomllib.loads(path.read_text(encoding="utf-8"))):
                assert key not in seen, f"{key}: {path.name}, {seen[key]}"
                seen[key] = path.name


def test_every_country_with_holidays_has_a_name():
    for code, _ in PublicHolidays().countries():
        assert country_name(code, "en") != code


def test_every_drug_has_a_name():
    for drug in shipped_catalog().drugs():
        assert TEXTS.find(f"drugs.{drug.id}.name"), drug.id


def _keys(table, path=""):
    for key, value in table.items():
        place = f"{path}.{key}" if path else key
        if isinstance(value, dict):
            yield from _keys(value, place)
        else:
            yield place
