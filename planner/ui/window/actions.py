"""All keys and menu entries of the window: name, words, shortcut, what it does."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

Slot = Callable[[], None]
PATH_KEYS = 9
"""Alt+1 to Alt+9."""


class WindowActions(QObject):
    """Makes the actions and hangs their shortcuts on the window.

    Args:
        window: gets the shortcuts.
        slots: what each action does, by its name in ``NAMES``.
    """

    def __init__(self, window: QWidget, slots: dict[str, Slot]) -> None:
        super().__init__(window)
        self._window = window
        self._slots = slots
        key = QKeySequence.StandardKey
        undo_again = QKeySequence("Ctrl+Shift+Z")
        self.undo = self._make("undo", self.tr("Undo"), key.Undo)
        self.redo = self._make("redo", self.tr("Redo"), "Ctrl+Y", undo_again)
        self.search = self._make("search", self.tr("Search"), "Ctrl+K", "Ctrl+F")
        self.help = self._make("help", self.tr("Help"), "F1")
        self.look = self._make("look", self.tr("Text size and colours"), "Ctrl+,")
        self.bad_day = self._make("bad-day", self.tr("Bad day mode"), "Ctrl+B")
        self.bigger = self._make("bigger", self.tr("Bigger text"), "Ctrl++", "Ctrl+=")
        self.smaller = self._make("smaller", self.tr("Smaller text"), "Ctrl+-")
        self.next_part = self._make("next-part", self.tr("Next part"), "F6")
        self.last_part = self._make("last-part", self.tr("Part before"), "Shift+F6")
        self.back = self._make("back", self.tr("Back"), "Alt+Left")
        self.onward = self._make("onward", self.tr("Next action"), "Ctrl+Return")
        self.journeys = self._make("journeys", self.tr("My journeys"), "Ctrl+O")
        self.glossary = self._make("glossary", self.tr("Words explained"))
        self.sources = self._make("sources", self.tr("Sources"))
        self.claims = self._make("claims", self.tr("Claims and answers"))
        self.data = self._make("data", self.tr("Your data"))
        self.welcome = self._make("welcome", self.tr("First page"))
        self.about = self._make("about", self.tr("About this planner"))

        self._make_usual()
        self._make_numbered()

    def _make_usual(self) -> None:
        """What most programs have under these keys."""
        printing = QKeySequence.StandardKey.Print
        self.printing = self._make("print", self.tr("Print"), printing)
        usual = self.tr("Text size 100 %")
        self.usual_size = self._make("usual-size", usual, "Ctrl+0")
        self.close = self._make("close", self.tr("Close"), "Ctrl+W", "Ctrl+Q")

    def _make_numbered(self) -> None:
        """Ctrl and a number: a view of the plan; Alt and a number: a place."""
        views = (self.tr("List"), self.tr("Month"), self.tr("Timeline"))
        for number, view in enumerate(views, start=1):
            words = self.tr("The plan as: {view}").format(view=view)
            self._make(f"view-{number}", words, f"Ctrl+{number}")
        for number in range(1, PATH_KEYS + 1):
            # Without words: the places themselves are found by their names.
            self._make(f"place-{number}", "", f"Alt+{number}")

    def all(self) -> tuple[QAction, ...]:
        """Return every action."""
        return tuple(self.findChildren(QAction))

    def _make(
        self,
        name: str,
        words: str,
        *keys: str | QKeySequence | QKeySequence.StandardKey,
    ) -> QAction:
        action = QAction(words, self)
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(key) for key in keys])
        slot = self._slots[name]
        action.triggered.connect(lambda _checked=False: slot())
        self._window.addAction(action)
        return action
