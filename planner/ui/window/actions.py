"""All keys and menu entries of the window: name, words, shortcut, what it does."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

Slot = Callable[[], None]
PATH_KEYS = 9
"""Alt+1 to Alt+9."""
VIEWS = 3
"""Ctrl+1 to Ctrl+3."""


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
        self._by_name: dict[str, QAction] = {}
        self._make_main()
        self._make_usual()
        self._make_numbered()
        self.put_words()

    def put_words(self) -> None:
        """Call every action by its name in the language of the window."""
        for name, words in self._names().items():
            self._by_name[name].setText(words)

    def _names(self) -> dict[str, str]:
        views = (self.tr("List"), self.tr("Month"), self.tr("Timeline"))
        plan = self.tr("The plan as: {view}")
        return {
            "undo": self.tr("Undo"),
            "redo": self.tr("Redo"),
            "search": self.tr("Search"),
            "help": self.tr("Help"),
            "look": self.tr("Text size and colours"),
            "bad-day": self.tr("Bad day mode"),
            "bigger": self.tr("Bigger text"),
            "smaller": self.tr("Smaller text"),
            "next-part": self.tr("Next part"),
            "last-part": self.tr("Part before"),
            "back": self.tr("Back"),
            "onward": self.tr("Next action"),
            "journeys": self.tr("My journeys"),
            "glossary": self.tr("Words explained"),
            "sources": self.tr("Sources"),
            "claims": self.tr("Claims and answers"),
            "data": self.tr("Your data"),
            "welcome": self.tr("First page"),
            "about": self.tr("About this planner"),
            "print": self.tr("Print"),
            "usual-size": self.tr("Text size 100 %"),
            "close": self.tr("Close"),
            **{
                f"view-{number}": plan.format(view=view)
                for number, view in enumerate(views, start=1)
            },
        }

    def _make_main(self) -> None:
        key = QKeySequence.StandardKey
        self.undo = self._make("undo", key.Undo)
        self.redo = self._make("redo", "Ctrl+Y", QKeySequence("Ctrl+Shift+Z"))
        self.search = self._make("search", "Ctrl+K", "Ctrl+F")
        self.help = self._make("help", "F1")
        self.look = self._make("look", "Ctrl+,")
        self.bad_day = self._make("bad-day", "Ctrl+B")
        self.bigger = self._make("bigger", "Ctrl++", "Ctrl+=")
        self.smaller = self._make("smaller", "Ctrl+-")
        self.next_part = self._make("next-part", "F6")
        self.last_part = self._make("last-part", "Shift+F6")
        self.back = self._make("back", "Alt+Left")
        self.onward = self._make("onward", "Ctrl+Return")
        self.journeys = self._make("journeys", "Ctrl+O")
        self.glossary = self._make("glossary")
        self.sources = self._make("sources")
        self.claims = self._make("claims")
        self.data = self._make("data")
        self.welcome = self._make("welcome")
        self.about = self._make("about")

    def _make_usual(self) -> None:
        """What most programs have under these keys."""
        self.printing = self._make("print", QKeySequence.StandardKey.Print)
        self.usual_size = self._make("usual-size", "Ctrl+0")
        self.close = self._make("close", "Ctrl+W", "Ctrl+Q")

    def _make_numbered(self) -> None:
        """Ctrl and a number: a view of the plan; Alt and a number: a place."""
        for number in range(1, VIEWS + 1):
            self._make(f"view-{number}", f"Ctrl+{number}")
        for number in range(1, PATH_KEYS + 1):
            # Without words: the places themselves are found by their names.
            self._make(f"place-{number}", f"Alt+{number}")

    def all(self) -> tuple[QAction, ...]:
        """Return every action."""
        return tuple(self.findChildren(QAction))

    def _make(
        self,
        name: str,
        *keys: str | QKeySequence | QKeySequence.StandardKey,
    ) -> QAction:
        action = QAction(self)
        self._by_name[name] = action
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(key) for key in keys])
        slot = self._slots[name]
        action.triggered.connect(lambda _checked=False: slot())
        self._window.addAction(action)
        return action
