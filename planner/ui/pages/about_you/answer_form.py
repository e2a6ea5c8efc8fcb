"""Fields bound to stored answers: each is stored on its own, at once."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Generic, TypeVar

from msgspec import Struct
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton, QWidget

from planner.models.errors import PlannerError
from planner.models.journey import Journey
from planner.models.rules.person_rules import find_profile_refusals
from planner.models.rules.refusals import Refusals
from planner.ui.entry.date_field import DateField, TypedDateField
from planner.ui.entry.partial_field import PartialDateField
from planner.ui.pages.about_you.answer_drafts import AnswerDrafts
from planner.ui.pages.about_you.binding import UNKNOWN, Binding, Told
from planner.ui.pages.about_you.profile_bindings import BORN
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.fields.choice_list import Choice, ChoiceList
from planner.ui.widgets.fields.field import Field, NoteField, PickField, TextField
from planner.ui.widgets.fields.tick_box import show_ticked
from planner.ui.widgets.focus.announce import announce
from planner.ui.widgets.layout.layouts import column, flow
from planner.ui.widgets.words.text import strong

if TYPE_CHECKING:
    from planner.ui.pages.about_you.binding import Unknown

T = TypeVar("T")


class AnswerForm(QObject):
    """Makes fields and keeps them in step with the journey.

    Args:
        context: what pages have.
        name: what the names of drafts begin with, ``place/``.
    """

    def __init__(self, context: PageContext, name: str) -> None:
        super().__init__()
        self.context, self.name = context, name
        self._state, self._today = context.state, context.state.today
        self._drafts, self.fields = AnswerDrafts(context, name), dict[str, QWidget]()
        self._shows: list[Callable[[Journey], None]] = []
        self._finishes: list[Callable[[], None]] = []
        self._dates: list[TypedDateField] = []
        self._told: QWidget | None = None
        self._tells: list[tuple[str, Callable[[str], None]]] = []
        self._standing: list[Callable[[str], None]] = []

    def show(self) -> None:
        """Show the stored answers in all fields, and at a wrong one what is wrong."""
        # Only what this form told is taken back: a field may show why its text was not
        # stored.
        for tell in self._standing:
            tell("")
        for show in self._shows:
            show(self._state.journey)
        if self._drafts.begin():
            self.finish()
        self._standing = list(self._tell_wrong())

    def _tell_wrong(self) -> Iterator[Callable[[str], None]]:
        """Tell stored answers that cannot be true; earlier versions took such files."""
        found = Refusals()
        find_profile_refusals(self._state.journey.profile, self._today(), found)
        for refusal in found.found:
            error = PlannerError(refusal.code, **refusal.details)
            for place, tell in self._tells:
                if place == refusal.place:
                    tell(self._state.error_words(error))
                    yield tell

    def finish(self) -> None:
        """Store what is still being typed."""
        for finish in self._finishes:
            finish()

    def settle(self) -> bool:
        """Store what is typed; go back, once, to a date that could not be stored.

        Returns:
            Whether the person can go on.
        """
        self.finish()
        unsettled = next((field for field in self._dates if field.trouble), None)
        if unsettled is None or unsettled is self._told:
            return True
        self._told = unsettled
        unsettled.setFocus()
        return False

    def text(self, name: str, binding: Binding[str], hint: str = "") -> TextField:
        """Return a line of text."""
        field = self.fields[binding.place] = TextField(name, hint)
        self._bind_typed(field, binding)
        return field

    def value(self, name: str, binding: Binding[str]) -> QWidget:
        """Return a line of text with "don't know"."""
        field, toggle = self.text(name, binding), UnknownToggle(name)
        toggle.toggled.connect(
            lambda on: self._store_text(binding, UNKNOWN if on else None, field)
        )
        field.committed.connect(lambda _: show_ticked(toggle, on=False))
        self._shows.append(toggle.follow(binding))
        return column(field, flow(toggle), gap=6)

    def note(self, name: str, binding: Binding[str], hint: str = "") -> NoteField:
        """Return room for several lines."""
        field = self.fields[binding.place] = NoteField(name, hint, width=620)
        self._bind_typed(field, binding)
        return field

    def pick(
        self, name: str, binding: Binding[str], entries: Sequence[tuple[str, str]]
    ) -> PickField:
        """Return a list to pick from, with "not answered" and "don't know" on top."""
        unknown = UNKNOWN.value
        top = [("", self.tr("Not answered yet")), (unknown, self.tr("Don't know"))]
        field = self.fields[binding.place] = PickField(name, [*top, *entries])
        field.committed.connect(
            lambda value: self._store_text(
                binding, UNKNOWN if value == unknown else value or None, field
            )
        )

        self._shows.append(
            lambda journey: field.set_value(_picked(binding.read(journey)))
        )
        self._tells.append((binding.place, field.show_error))
        return field

    def choice(
        self,
        name: str,
        binding: Binding[T],
        choices: Sequence[Choice[T]],
        *,
        chips: bool = False,
    ) -> QWidget:
        """Return radio rows with the question above and "don't know" as the last."""
        offered: list[Choice[T | Unknown]] = [
            Choice(one.value, one.words, one.more, one.aside) for one in choices
        ]
        offered.append(Choice(UNKNOWN, self.tr("Don't know"), aside=True))
        rows = self.fields[binding.place] = ChoiceList(name, offered, chips=chips)
        rows.chosen.connect(lambda value: self._store_choice(binding, value))
        self._shows.append(lambda journey: rows.set_value(binding.read(journey)))
        return column(strong(name), rows)

    def date(self, name: str, binding: Binding[date], hint: str = "") -> QWidget:
        """Return a date with "don't know"."""
        field = DateField(name, self._state.speaker, self._today, hint)
        field.is_past = binding is BORN
        answer = _DateAnswer(field, binding, field.show_stored, field.refuse)
        field.committed.connect(lambda day: self._store_date(answer, day))
        return self._with_unknown(answer)

    def partial(self, name: str, binding: Binding[str], hint: str = "") -> QWidget:
        """Return a year, month or day with "don't know"."""
        field = PartialDateField(name, self._state.speaker, self._today, hint)
        answer = _DateAnswer(
            field,
            binding,
            lambda text: field.show_stored(text or ""),
            lambda words, text: field.refuse(words, text or ""),
        )
        field.committed.connect(lambda text: self._store_date(answer, text or None))
        return self._with_unknown(answer)

    def _bind_typed(self, field: TextField | NoteField, binding: Binding[str]) -> None:
        field.committed.connect(
            lambda text: self._store_text(binding, text or None, field)
        )

        def show(journey: Journey) -> None:
            if not self._drafts.waits(_key(binding)):
                field.set_value(_known(binding.read(journey)) or "")

        self._shows.append(show)
        self._finishes.append(field.commit)
        self._drafts.add(_key(binding), field)
        self._tells.append((binding.place, field.show_error))

    def _with_unknown(self, answer: "_DateAnswer[T]") -> QWidget:
        field = self.fields[answer.binding.place] = answer.field
        toggle = UnknownToggle(field.name)
        toggle.toggled.connect(
            # Unticked is "not answered yet", not the date from before.
            lambda on: self._store_date(answer, UNKNOWN if on else None)
        )
        field.add_beside(toggle)

        def show(journey: Journey) -> None:
            if not self._drafts.waits(_key(answer.binding)):
                answer.show(_known(answer.binding.read(journey)))

        self._shows += [toggle.follow(answer.binding), show]
        self._finishes.append(field.finish)
        self._drafts.add(_key(answer.binding), field)
        self._dates.append(field)
        self._tells.append((answer.binding.place, field.show_trouble))
        return field

    def _store(self, binding: Binding[T], told: Told[T]) -> PlannerError | None:
        error = self._state.attempt(
            lambda journey: binding.write(journey, told, self._today())
        )
        if error is None:
            self._drafts.settle(_key(binding))
        return error

    def _store_text(self, binding: Binding[str], told: Told[str], field: Field) -> None:
        error = self._store(binding, told)
        field.show_error(self._state.error_words(error) if error is not None else "")

    def _store_choice(self, binding: Binding[T], told: Told[T]) -> None:
        error = self._store(binding, told)
        if error is not None:
            self._state.failed.emit(error)

    def _store_date(self, answer: "_DateAnswer[T]", told: Told[T]) -> None:
        error = self._store(answer.binding, told)
        if error is not None:
            stored = _known(answer.binding.read(self._state.journey))
            answer.refuse(self._state.error_words(error), stored)
            return
        answer.field.show_trouble("")
        announce(answer.field.edit, self.tr("Saved"))


class UnknownToggle(QPushButton):
    """Stands beside a field; pressed it says "don't know", pressed again nothing.

    Args:
        name: the question.
    """

    def __init__(self, name: str) -> None:
        super().__init__(self.tr("Don't know"))
        self.setAccessibleName(self.tr("Don't know: {name}").format(name=name))
        self.setCheckable(True)

    def follow(self, binding: Binding[T]) -> Callable[[Journey], None]:
        """Return what shows a stored answer: ticked for "don't know"."""
        return lambda journey: show_ticked(self, on=binding.read(journey) is UNKNOWN)


class _DateAnswer(Struct, Generic[T], frozen=True):
    """A date field with its binding; ``T`` is a day or the text of a partial date.

    Attributes:
        show: shows what is stored, None for nothing.
        refuse: says why a date was not stored, and what is stored instead.
    """

    field: TypedDateField
    binding: Binding[T]
    show: Callable[[T | None], None]
    refuse: Callable[[str, T | None], None]


def _key(binding: Binding[T]) -> str:
    """Return what an answer is called among drafts; one of the decision is typed."""
    return binding.place or "decide-by"


def _picked(told: Told[str]) -> str:
    return UNKNOWN.value if told is UNKNOWN else told or ""


def _known(told: Told[T]) -> T | None:
    return None if told is UNKNOWN else told
