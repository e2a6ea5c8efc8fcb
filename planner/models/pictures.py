"""Small drawings with a sentence beneath each: what is done, and in which order."""

from enum import StrEnum

from msgspec import Struct


class Pictogram(StrEnum):
    """What a small drawing shows; the sentence beneath it says the same."""

    READ = "read"
    CHANCES = "chances"
    CIRCLE = "circle"
    ASK = "ask"
    NEXT = "next"
    COLLECT = "collect"
    COLD = "cold"
    CHEMOTHERAPY = "chemotherapy"
    GIVE_BACK = "give-back"


class PictureStep(Struct, frozen=True, kw_only=True):
    """One drawing and its sentence."""

    sign: Pictogram
    sentence: str


class PictureStrip(Struct, frozen=True, kw_only=True):
    """Steps side by side, numbered; two abreast in large print.

    The drawings say nothing that the sentences leave out, so nobody has to see them.
    """

    steps: tuple[PictureStep, ...]
