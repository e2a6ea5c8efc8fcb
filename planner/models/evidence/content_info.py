"""The age of the content: asked on the way to the first page, so it stands alone."""

from datetime import date

from planner.models.record import record


@record
class ContentInfo:
    """The age of the content and who stands for it."""

    dated: date
    review_by: date
    version: str
