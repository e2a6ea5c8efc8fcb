"""Welcome: three doors, comfort, what this is and is not, where the data stays."""

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QLocale
from typing_extensions import override

from planner.services.language.letters import capitalized
from planner.ui.entry.promise import promise
from planner.ui.look.tokens import Tone
from planner.ui.pages.base_page import Page
from planner.ui.pages.guide_card import GuideCard
from planner.ui.pages.welcome.age_note import age_note
from planner.ui.pages.welcome.behind_door import make_door
from planner.ui.pages.welcome.doors_view import CHOOSING, DATE, DoorsView
from planner.ui.state.bar_action import BarAction, PageBar, PageHead
from planner.ui.state.i18n import ENGLISH
from planner.ui.widgets.buttons import link
from planner.ui.widgets.fields.choice_list import Choice, ChoiceList
from planner.ui.widgets.frames.card import Card
from planner.ui.widgets.layout.layouts import column, flow
from planner.ui.widgets.layout.side_by_side import SideBySide
from planner.ui.widgets.words.points import points
from planner.ui.widgets.words.text import body, strong

if TYPE_CHECKING:
    from planner.ui.pages.welcome.plan_door import PlanDoor

_SIZES = (100, 130, 150, 200)


class WelcomePage(Page):
    """The first place."""

    place: ClassVar[str] = "welcome"

    @override
    def build(self) -> None:
        self.door: PlanDoor | None = None
        self._through = ""
        self.doors = DoorsView()
        self.doors.opened.connect(self.open_door)
        self.doors.file_asked.connect(self._open_file)
        self._guide = GuideCard(self.context)
        self._front = column(
            *age_note(self.context),
            self.doors,
            SideBySide(self._comfort(), self._privacy()),
            SideBySide(self._what_it_is(), self._what_it_is_not()),
            self._guide,
            gap=14,
        )
        self.add(self._front)

    @override
    def refresh(self) -> None:
        self._guide.refresh()

    @override
    def head(self) -> PageHead:
        if self.door is not None and self._through != DATE:
            return PageHead(
                where=self.tr("Four questions"),
                heading=self.tr("What has happened so far?"),
                sentence=self.tr(
                    "“Don't know” is an answer. What nobody planned is never told as"
                    " planned."
                ),
            )
        if self.door is not None:
            return PageHead(
                where=self.tr("Three questions"),
                heading=self.tr("What do you know so far?"),
                sentence=self.tr(
                    "“Don't know” is an answer. You can put in the day when you hear"
                    " it."
                ),
            )
        return PageHead(
            where=self.where_line(),
            heading=self.tr("Welcome. Where are you now?"),
            sentence=self.tr(
                "Take the door that is nearest. You can take another one later, and"
                " stop whenever you are tired."
            ),
        )

    @override
    def bar(self) -> PageBar:
        if self.door is None:
            onward = self.next_action()
            return PageBar(secondary=(onward,) if onward is not None else ())
        waits = "" if self.door.is_ready else self.tr("Choose a treatment first.")
        made = BarAction(
            words=self.tr("Make this my plan"), run=self._make, waits_for=waits
        )
        return PageBar(primary=made, back=self.close_door)

    @override
    def leave(self) -> None:
        if self.door is not None:
            self.door.draft.keep()

    def open_door(self, name: str) -> None:
        """Go through a door; choosing goes on with the next place."""
        if name == CHOOSING:
            self.context.frame.go_to("about-you")
            return
        self.close_door()
        self.door, self._through = make_door(name, self.context), name
        self.door.changed.connect(self.frame_changed)
        self._front.hide()
        self.add(self.door)
        self.door.look_ahead()
        self._show_anew()

    def close_door(self) -> None:
        """Come back to the doors; what was typed is kept."""
        if self.door is None:
            return
        self.door.draft.keep()
        self.door.hide()
        self.door.deleteLater()
        self.door = None
        self._front.show()
        self._show_anew()

    def _show_anew(self) -> None:
        self.show_head()
        self.frame_changed.emit()
        self.start_over()

    def _make(self) -> None:
        if self.door is not None and self.door.make():
            self.context.frame.go_to("today")
            self.context.frame.tell(self.tr("Your plan is built."))

    def _open_file(self) -> None:
        source = self.context.dialogs.choose_file_to_open(
            self.tr("Bring a plan in"), self.tr("Plans (*.json *.pdf)")
        )
        if source is None:
            return
        # It knows all files there are: the first picture does not wait for that.
        from planner.ui.asking.bring_in import BringIn  # noqa: PLC0415

        if words := BringIn(self.context).take(source):
            self.context.frame.tell(words)

    def _what_it_is(self) -> Card:
        return Card(self.tr("What it does")).add(
            points(
                self.tr("Shows every option with the same questions, good and bad."),
                self.tr("Says how sure each number is, and says so when nobody knows."),
                self.tr("Turns your decision into dates, and keeps them up to date."),
                self.tr("Prints a plan for you, your carer and your doctor."),
            )
        )

    def _what_it_is_not(self) -> Card:
        card = Card(self.tr("What it is not"), Tone.ATTENTION)
        return card.add(
            points(
                self.tr("It is not medical advice and not a medical device."),
                self.tr(
                    "It never says what is right for you. Your team helps with that."
                ),
                self.tr("It names drugs but never doses."),
                self.tr("Your centre's own day sheet always comes first."),
            )
        )

    def _privacy(self) -> Card:
        return Card(self.tr("Your data stays with you")).add(
            body(
                self.tr(
                    "Everything is kept in one file on this laptop. Nothing is sent"
                    " anywhere. It leaves the laptop only when you save or print a"
                    " document yourself."
                )
            ),
            promise(
                self.context.saved,
                self.tr(
                    "What you type is kept as you type, also when it is not"
                    " complete. The planner says so when it cannot. Stop when you are"
                    " tired; you will come back to the same place."
                ),
            ),
        )

    def _comfort(self) -> Card:
        settings = self.context.settings
        sizes = ChoiceList(
            self.tr("Text size"),
            [Choice(size, self.state.speaker.percent(size)) for size in _SIZES],
            chips=True,
        )
        sizes.set_value(settings.percent)
        sizes.chosen.connect(
            lambda size: self.context.frame.change_settings(percent=size)
        )
        card = Card(self.tr("Make it comfortable"))
        card.add(strong(self.tr("Text size")), sizes)
        languages = self.state.languages.offered()
        if len(languages) > 1:
            card.add(strong(self.tr("Language")), self._languages(languages))
        else:
            card.add(body(self.tr("Language: English")))
        return card.add(
            flow(
                link(self.tr("More sizes and colours"), self.context.frame.show_look),
                link(
                    self.tr("Who made this, and how sure it is"),
                    self.context.frame.show_about,
                ),
                link(
                    self.tr("What sellers say, and what is known"),
                    self.context.frame.show_claims,
                ),
            )
        )

    def _languages(self, languages: tuple[str, ...]) -> ChoiceList[str]:
        names = [Choice(tag, _own_name(tag)) for tag in languages]
        choices = ChoiceList(self.tr("Language"), names, chips=True)
        choices.set_value(self.state.language)
        choices.chosen.connect(
            lambda tag: self.context.frame.change_settings(language=tag)
        )
        return choices


def _own_name(language: str) -> str:
    """Return what speakers of a language call it ("English", "Français")."""
    if language == ENGLISH:
        return "English"  # Qt says "American English"
    return capitalized(QLocale(language).nativeLanguageName(), language)
