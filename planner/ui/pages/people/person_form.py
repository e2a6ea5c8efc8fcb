"""The form of one person or number; each field is stored once it is left."""

from collections.abc import Callable
from typing import Final

from planner.models.journey import Contact, ContactRole
from planner.services.edits.centre_edits import put_contact
from planner.ui.entry.draft_fields import Typed
from planner.ui.entry.form_draft import FormDraft
from planner.ui.look.tokens import Tone
from planner.ui.state.page_context import PageContext
from planner.ui.widgets.buttons import button
from planner.ui.widgets.fields.field import NoteField, TextField
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import flow
from planner.ui.widgets.layout.side_by_side import SideBySide
from planner.ui.widgets.words.text import body

PERSON: Final = "people/"
"""What the drafts of persons begin with; the role follows."""
_FIELD: Final = 230
"""Pixels at 100 % below which two fields stand one below the other."""


class PersonForm(Card):
    """Name, number, mail, hours and a note of one person.

    Args:
        context: stores what is typed.
        role: what the person is to the plan.
        why: what the person is needed for, "" for nothing that must be.
        done: the person wants the form out of the way.
    """

    def __init__(
        self,
        context: PageContext,
        role: ContactRole,
        why: str,
        done: Callable[[], None],
    ) -> None:
        self._state = context.state
        self._journey = context.state.journey.id
        super().__init__(
            self._state.speaker.label(role), Tone.ATTENTION if why else Tone.TINT
        )
        self.spaced()
        self.role, self._done = role, done
        self.name = TextField(self.tr("Name"))
        self.phone = TextField(self.tr("Phone"))
        self.hours = TextField(self.tr("When to call"), self.tr("weekdays 8 to 16"))
        self.email = TextField(self.tr("E-mail"))
        self.note = NoteField(self.tr("Notes"))
        self._show(self._state.journey.contacts.get(role, Contact(role=role)))
        self.draft = FormDraft(context, f"{PERSON}{role.value}", self._typed(), self)
        self._lay_out(why)

    def keep(self) -> bool:
        """Store what stands in the fields; returns whether it was taken."""
        if not self.draft.waits:
            return True
        if self._state.journey.id != self._journey:
            # Another journey was opened meanwhile: the letters wait in their own.
            self.draft.keep()
            return True
        told = Contact(
            role=self.role,
            name=self.name.line.text(),
            phone=self.phone.line.text(),
            email=self.email.line.text(),
            hours=self.hours.line.text(),
            note=self.note.edit.toPlainText(),
        )
        error = self.draft.attempt(
            lambda: self._state.attempt(lambda journey: put_contact(journey, told))
        )
        if error is None:
            self.draft.begin()
        self.name.show_error(self._state.error_words(error) if error else "")
        return error is None

    def _lay_out(self, why: str) -> None:
        for typed in (self.name, self.phone, self.hours, self.email, self.note):
            typed.committed.connect(self._store)
        if why:
            self.add(body(why))
        self.add(
            self.draft.note,
            SideBySide(self.name, self.phone, narrowest=_FIELD),
            SideBySide(self.hours, self.email, narrowest=_FIELD),
            self.note,
            flow(button(self.tr("Done"), self._finish)),
        )

    def _store(self, _text: str) -> None:
        self.keep()

    def _finish(self) -> None:
        if self.keep():
            self._done()

    def _typed(self) -> dict[str, Typed]:
        return {
            "name": self.name,
            "phone": self.phone,
            "hours": self.hours,
            "email": self.email,
            "note": self.note,
        }

    def _show(self, contact: Contact) -> None:
        self.name.set_value(contact.name)
        self.phone.set_value(contact.phone)
        self.hours.set_value(contact.hours)
        self.email.set_value(contact.email)
        self.note.set_value(contact.note)
