"""Reads the dates of the content.

A file of its own, as the first picture of the window asks for it and for nothing else
of the library.
"""

from planner.content.reading.reader import TomlTable
from planner.models.evidence.content_info import ContentInfo


def read_info(document: TomlTable) -> ContentInfo:
    """Return how old the content is; a review date before its date is a problem."""
    info = ContentInfo(
        dated=document.need_day("dated"),
        looked_again=document.need_day("looked_again"),
        review_by=document.need_day("review_by"),
        version=document.need_text("version"),
    )
    if info.review_by < info.looked_again:
        document.note("review_by", "content.review-before-date")
    document.finish()
    return info
