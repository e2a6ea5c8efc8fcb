"""The people of a journey as lines of text: who is named, then who is missing."""

from planner.services.views.living.people_view import PeopleView, PersonRow


def people_lines(view: PeopleView) -> tuple[str, ...]:
    """Return the summary, one line a person or number, and the gaps (?)."""
    rows = (*([view.night] if view.night else []), *view.named)
    width = max((len(row.role.value) for row in rows), default=0)
    return (
        *view.summary,
        *(f"  {row.role.value:{width}}  {_told(row)}" for row in rows),
        *(f"  {line}" for line in view.helpers),
        *(f"? {role.value}: {why}" for role, why in view.missing),
    )


def _told(row: PersonRow) -> str:
    parts = (row.contact.name, row.contact.phone, *row.details)
    return "  ".join(part for part in parts if part)
