"""The picture of the top three as a part of the page, which follows the answers."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.models.person.decision import Voice
from planner.services.edits.decision_edits import name_second
from planner.ui.dialogs.glossary_words import words_explained
from planner.ui.entry.form_draft import FormDraft
from planner.ui.look.following import by_gap
from planner.ui.pages.values.values_views import picture_parts
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.fields.field import TextField
from planner.ui.widgets.layout.layouts import column, empty_layout
from planner.ui.widgets.words.text import quiet, title


class PicturePart(QWidget):
    """The options on what comes first for one person, unweighed.

    Args:
        context: what pages have.
        second: whether the second person answers, whose name is asked for here.
        above: what stands on the same page, whose words are explained at its end, too;
            nothing where it stands alone and its heading is the one of the page.
    """

    def __init__(
        self, context: PageContext, above: Sequence[QWidget], *, second: bool
    ) -> None:
        super().__init__()
        self._context, self._second, self._above = context, second, tuple(above)
        self._drawn: tuple[object, ...] = ()
        self._picture = column(gap=14)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        by_gap(box.setSpacing, 8)
        if above:
            texts = context.state.texts
            box.addWidget(title(texts.get("values.picture-title")))
            box.addWidget(quiet(texts.get("values.picture-told")))
        box.addWidget(self._picture)
        if second:
            box.addWidget(_name_field(context, self._voice().name))
        self.refresh()

    def refresh(self) -> None:
        """Draw it; an answer that changes nothing on it leaves it as it is."""
        journey = self._context.state.journey
        decision, voice = journey.decision, self._voice()
        other = () if decision.second is None else (decision.mine, decision.second)
        told = (voice.top, decision.compared, journey.profile, *other)
        layout = self._picture.layout()
        if told == self._drawn or layout is None:
            return
        self._drawn = told
        empty_layout(layout)
        parts = picture_parts(self._context, voice)
        for part in (*parts, *words_explained(self._context, (*self._above, *parts))):
            layout.addWidget(part)

    def _voice(self) -> Voice:
        decision = self._context.state.journey.decision
        return (decision.second or Voice()) if self._second else decision.mine


def _name_field(context: PageContext, name: str) -> TextField:
    words = QCoreApplication.translate("ValuesPage", "Name of the second person")
    field = TextField(words)
    field.set_value(name)
    draft = FormDraft(context, "values/second", {"name": field}, field)
    field.committed.connect(
        lambda name: draft.take(
            lambda: context.state.run(lambda journey: name_second(journey, name))
        )
    )
    return field
