"""Small drawings with a sentence beneath each: what is done, and in which order."""

from typing import Final, Literal, get_args

from msgspec import Struct

Pictogram = Literal[
    "read",
    "chances",
    "circle",
    "ask",
    "next",
    "collect",
    "cold",
    "chemotherapy",
    "give-back",
]
"""What a small drawing shows; the sentence beneath it says the same."""
PICTOGRAMS: Final[tuple[Pictogram, ...]] = get_args(Pictogram)


class PictureStep(Struct, frozen=True, kw_only=True):
    """One drawing and its sentence."""

    sign: Pictogram
    sentence: str


class PictureStrip(Struct, frozen=True, kw_only=True):
    """Steps side by side, numbered; two abreast in large print.

    The drawings say nothing that the sentences leave out, so nobody has to see them.
    """

    steps: tuple[PictureStep, ...]
