"""The age of the content: asked on the way to the first page, so it stands alone."""

from datetime import date

from msgspec import Struct


class ContentInfo(Struct, frozen=True, kw_only=True):
    """The age of the content and who stands for it."""

    dated: date
    review_by: date
    version: str
