"""Whether the words of a language fit the English ones they were made from.

English is complete by definition. Another language may lack keys (they fall back), but
it must not have keys that English lacks, nor sentences with other fields.
"""

from planner.content.words.texts import ShippedTexts, field_names
from planner.models.errors import FileProblem


def translation_problems(
    texts: ShippedTexts, english: ShippedTexts
) -> tuple[FileProblem, ...]:
    """Return every key of a language that does not fit the English one."""
    found: list[FileProblem] = []
    for section in texts.sections():
        originals = set(english.section_keys(section))
        for key in texts.section_keys(section):
            problem = _problem(key, texts, english, known=key in originals)
            if problem is not None:
                found.append(problem)
    return tuple(found)


def _problem(
    key: str, texts: ShippedTexts, english: ShippedTexts, *, known: bool
) -> FileProblem | None:
    file = f"{texts.language}/{key.partition('.')[0]}"
    if not known:
        return FileProblem(
            file=file, key=key, code="content.english-lacks-it", details={"key": key}
        )
    wanted = field_names(english.get(key))
    if field_names(texts.get(key)) == wanted:
        return None
    names = ", ".join(f"{{{name}}}" for name in sorted(wanted))
    details = {"key": key, "wanted": names}
    return FileProblem(
        file=file, key=key, code="content.fields-differ", details=details
    )
