"""A made-up language: English with other letters, its braces as they were."""

from planner.services.language.messages import Count, Fork, parse


def said_otherwise(text, change):
    """The text with its words changed, ready to be read as a message again."""
    return "".join(_written(part, change) for part in parse(text))


def _written(part, change):
    if isinstance(part, str):
        return change(part)
    if isinstance(part, Count):
        return "#"
    if not isinstance(part, Fork):
        return f"{{{part.name}}}"
    kind = "plural" if part.by_count else "select"
    branches = " ".join(
        f"{key} {{{''.join(_written(one, change) for one in branch)}}}"
        for key, branch in part.branches.items()
    )
    return f"{{{part.name}, {kind}, {branches}}}"
