"""A sentence about saving that stands only as long as it is true."""

from PySide6.QtCore import QObject

from planner.ui.state.keeping.saved_state import SavedState
from planner.ui.widgets.words.text import TextLabel, body


class _Promise(QObject):
    def __init__(self, saved: SavedState, words: str, label: TextLabel) -> None:
        super().__init__(label)
        self._saved, self._words, self._label = saved, words, label
        saved.changed.connect(self._tell)
        self._tell()

    def _tell(self) -> None:
        self._label.setText(self._saved.promise(self._words))


def promise(saved: SavedState, words: str) -> TextLabel:
    """Return a text that says why, as soon as something could not be stored.

    Args:
        saved: whether everything is stored.
        words: what holds otherwise.
    """
    label = body("")
    _Promise(saved, words, label)
    return label
