"""Checks that everything shipped works where it is installed; the gate of a build."""

import os
import tempfile
from collections.abc import Callable
from itertools import product
from pathlib import Path
from typing import Final

from planner.app.workbench import open_workbench
from planner.content.catalog import ShippedCatalog
from planner.content.public_holidays import PublicHolidays
from planner.faults import fault_kind, fault_place
from planner.models.document import Audience
from planner.models.errors import PlannerError, StorageCause, StorageError
from planner.models.journey import Journey
from planner.models.structs import replace
from planner.paths import resources_folder
from planner.services.documents.exports import (
    FILE_KINDS,
    ExportKind,
    ExportWish,
    SheetKind,
    make_export,
    wish_for,
)
from planner.services.documents.reading_plans import read_import
from planner.services.journeys.examples import STORY_DAY, start_examples
from planner.services.journeys.warnings import needs_aftercare
from planner.services.journeys.workbench import Workbench
from planner.services.words.speaker import Speaker
from planner.storage.access.keys import Passphrase
from planner.storage.access.opening import is_locked
from planner.storage.locking.lock_change import change_lock

_COUNTRIES: Final = ("DE", "MX", "TR")
"""A name of a holiday from each needs the library's tables and its translations."""
_SCRIPTS: Final = {
    "Latin": "Łódź, İzmir, Niño",
    "Greek": "Αθήνα",
    "Cyrillic": "Київ",
    "Arabic": "سارة",
    "Chinese": "王小明",
    "Japanese": "山田たろう",
    "Korean": "김민준",
    "Thai": "สมชาย",
    "Devanagari": "राजेश",
    "Georgian": "გიორგი",
    "Armenian": "Արմեն",
    "Hebrew": "שרה",
}
_PASSWORD: Final = "only for this check"  # noqa: S105  opens nothing of anybody's


def self_test() -> tuple[str, ...]:
    """Use every library, file and page that ships, in a folder of its own.

    Leaves nothing behind.

    Returns:
        One line for each check that passed.

    Raises:
        PlannerError: ``self-test.failed`` with the name of the check and what failed:
            the finding, or the error with module and line.
    """
    with tempfile.TemporaryDirectory(prefix="planner-self-test-") as folder:
        data = Path(folder) / "journeys.db"
        checks: tuple[tuple[str, Callable[[], str]], ...] = (
            ("resources", _load_resources),
            ("database", lambda: _make_and_reopen(data)),
            ("documents", lambda: _make_and_read(data)),
            ("letters", lambda: _draw_letters(data)),
            ("encryption", lambda: _encipher_and_open(data)),
            ("locking", lambda: _lock_and_refuse(data)),
            ("languages", _speak),
            ("holidays", _look_up_holidays),
            ("window", lambda: _open_and_close(data)),
        )
        return tuple(f"{name}: {_told(name, check)}" for name, check in checks)


def _told(name: str, check: Callable[[], str]) -> str:
    try:
        return check()
    except PlannerError:
        raise
    except Exception as error:
        # A build lacks a module or a file: which one is what its maker needs to know.
        what = f"{fault_kind(error)} ({fault_place(error)}): {error}"
        raise PlannerError("self-test.failed", check=name, what=what) from error


def _load_resources() -> str:
    catalog = ShippedCatalog()
    problems = catalog.problems()
    told = "; ".join(map(Speaker(catalog.texts()).file_problem, problems[:5]))
    _demand(not problems, "resources", told)
    steps = sum(len(protocol.steps) for protocol in catalog.protocols())
    files = sum(1 for path in resources_folder().rglob("*") if path.is_file())
    return f"{files} files, {len(catalog.aid.options)} options, {steps} steps"


def _make_and_reopen(data: Path) -> str:
    bench = open_workbench(data, STORY_DAY)
    started = dict(start_examples(bench))
    bench.close()
    # A second time, so that what is compared was read from the disk.
    bench = open_workbench(data, STORY_DAY)
    for journey in started.values():
        _demand(bench.service.open(journey.id) == journey, "database", journey.title)
    trouble = bench.data_file.check()
    bench.close()
    _demand(not trouble, "database", "; ".join(trouble[:5]))
    return f"{len(started)} journeys kept and read back"


def _make_and_read(data: Path) -> str:
    """Make every file of every example, and read back what carries the journey."""
    bench = open_workbench(data, STORY_DAY)
    made = count = 0
    for journey, wish in product(_journeys(bench), _wishes()):
        if wish.sheet is not None and not _carries(journey):
            continue
        content = make_export(bench, journey, wish)
        made += len(content)
        count += 1
        if wish.kind is ExportKind.JSON:
            back = read_import(bench, content, "plan.json")
            _demand(_same(back, journey), "documents", journey.title)
    bench.close()
    return f"{count} files of {made // 1024} KiB made, each journey read back"


def _draw_letters(data: Path) -> str:
    bench = open_workbench(data, STORY_DAY)
    for script, words in _SCRIPTS.items():
        lacking = bench.writer.unprintable(words)
        _demand(not lacking, "letters", f"{script}: {lacking}")
    journey, name = _journeys(bench)[0], " ".join(_SCRIPTS.values())
    named = replace(journey, profile=replace(journey.profile, name=name))
    make_export(bench, named, ExportWish())
    bench.close()
    return f"names drawn in {', '.join(_SCRIPTS)}"


def _encipher_and_open(data: Path) -> str:
    """Lock the data file, open it with its passphrase alone, and unlock it again."""
    passphrase = Passphrase(_PASSWORD)
    change_lock(data, None, passphrase)
    _demand(is_locked(data), "encryption", "the file is not locked")
    for tried in (None, Passphrase("another one")):
        try:
            open_workbench(data, STORY_DAY, tried).close()
        except StorageError as refusal:
            told = {StorageCause.LOCKED, StorageCause.WRONG_KEY}
            _demand(refusal.cause in told, "encryption", refusal.code)
        else:
            _demand(held=False, check="encryption", what="it opens without its key")
    bench = open_workbench(data, STORY_DAY, passphrase)
    trouble, count = bench.data_file.check(), len(_journeys(bench))
    bench.close()
    _demand(not trouble, "encryption", "; ".join(trouble[:5]))
    change_lock(data, passphrase, None)
    _demand(not is_locked(data), "encryption", "the file is still locked")
    return f"{count} journeys locked and unlocked"


def _lock_and_refuse(data: Path) -> str:
    bench = open_workbench(data, STORY_DAY)
    pdf = make_export(bench, _journeys(bench)[0], ExportWish())
    locked = bench.writer.protect(pdf, _PASSWORD)
    try:
        bench.writer.attached_data(locked, "journey.json")
    except PlannerError as refusal:
        _demand(refusal.code == "file.pdf-locked", "locking", refusal.code)
    else:
        _demand(held=False, check="locking", what="a locked PDF opened")
    finally:
        bench.close()
    return "a locked PDF opens for nobody without its password"


def _look_up_holidays() -> str:
    rules = PublicHolidays()
    year = STORY_DAY.year
    found = {
        country: rules.closed_days(country, "", year, year) for country in _COUNTRIES
    }
    for country, days in found.items():
        _demand(days, "holidays", country)
    return ", ".join(f"{country} {len(days)}" for country, days in found.items())


def _speak() -> str:
    """The window speaks every language of the content: its words are compiled."""
    # The window's libraries: where they lack, the checks before have run all the same.
    from planner.ui.state.i18n import WHOLE, Languages  # noqa: PLC0415

    window, spoken = Languages(), ShippedCatalog().languages()
    missing = ", ".join(sorted({*spoken} - {*window.offered()}))
    _demand(not missing, "languages", f"the window lacks {missing}")
    for language in spoken:
        share = window.share(language)
        _demand(share == WHOLE, "languages", f"{language} {share} %")
    return f"the window speaks {', '.join(map(window.name, spoken))}"


def _open_and_close(data: Path) -> str:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # The window's libraries: where they lack, the checks before have run all the same.
    from planner.app.window_walk import walk_window  # noqa: PLC0415

    bench = open_workbench(data, STORY_DAY)
    pdf = make_export(bench, _journeys(bench)[0], ExportWish())
    try:
        return walk_window(bench, pdf)
    finally:
        bench.close()


def _journeys(bench: Workbench) -> tuple[Journey, ...]:
    return tuple(
        bench.service.open(summary.id) for summary in bench.service.summaries()
    )


def _wishes() -> tuple[ExportWish, ...]:
    """Return a wish for every file there is; a printed one for each reader."""
    printed = [
        ExportWish(kind=kind, audience=audience)
        for kind, audience in product(ExportKind, Audience)
        if FILE_KINDS[kind].is_printed
    ]
    plain = [
        ExportWish(kind=kind) for kind in ExportKind if not FILE_KINDS[kind].is_printed
    ]
    sheets = (
        SheetKind.CARER,
        SheetKind.CARD,
        SheetKind.HANDOVER,
        SheetKind.WORKSHEET,
    )
    alone = [wish_for(sheet, ExportWish()) for sheet in sheets]
    return (*printed, *alone, *plain)


def _carries(journey: Journey) -> bool:
    """Whether its treatment asks for a card and a sheet for the fridge."""
    plan = journey.plan
    return plan is not None and needs_aftercare(plan.option)


def _same(one: Journey, other: Journey) -> bool:
    # The version goes up with what is recorded; it is not what is compared.
    return replace(one, revision=0) == replace(other, revision=0)


def _demand(held: object, check: str, what: str) -> None:
    if not held:
        raise PlannerError("self-test.failed", check=check, what=what)
