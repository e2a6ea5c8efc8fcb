"""The age of the content: asked on the way to the first page, so it stands alone."""

from datetime import date

from msgspec import Struct


class ContentInfo(Struct, frozen=True, kw_only=True):
    """The age of the content and who stands for it.

    Attributes:
        dated: the day on which all of it was put together.
        looked_again: the last day on which a part of it was looked at again.
    """

    dated: date
    looked_again: date
    review_by: date
    version: str
