"""Kind and place of an error of ours, without anything that somebody typed."""

from pathlib import Path
from traceback import extract_tb
from typing import Final

_OURS: Final = Path(__file__).resolve().parent


def fault_kind(error: BaseException) -> str:
    """Return the type of an error; of a module that lacks also its name.

    Its message is left out: it may hold what a person typed.
    """
    kind = type(error).__name__
    if isinstance(error, ImportError) and error.name:
        return f"{kind} {error.name}"
    return kind


def fault_place(error: BaseException) -> str:
    """Return where an error arose: the last of our lines, and the last of all.

    Such as ``export.lettering.fonts:41 > gettext:528``; "" where there is no trace.
    """
    frames = extract_tb(error.__traceback__)
    ours = [frame for frame in frames if _module(frame.filename)]
    places = [f"{_module(frame.filename)}:{frame.lineno}" for frame in ours[-1:]]
    if frames and frames[-1] not in ours:
        places.append(f"{Path(frames[-1].filename).stem}:{frames[-1].lineno}")
    return " > ".join(places)


def fault_lines(error: BaseException) -> tuple[str, ...]:
    """Return the kind of an error and a line for each call that led to it."""
    return (
        fault_kind(error),
        *(
            f"  {_module(frame.filename) or Path(frame.filename).stem}"
            f":{frame.lineno} {frame.name}"
            for frame in extract_tb(error.__traceback__)
        ),
    )


def _module(file_name: str) -> str:
    """Return the dotted name of a module of ours, without the program's; else ""."""
    try:
        inside = Path(file_name).resolve().relative_to(_OURS)
    except ValueError:
        return ""
    return ".".join(inside.with_suffix("").parts)
