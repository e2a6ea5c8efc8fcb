"""Asks and tells in boxes of words: never larger than the screen has room."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

from planner.ui.dialogs.boxes.wait_box import WaitBox, pause_shortly, pause_until
from planner.ui.dialogs.boxes.word_box import WordBox
from planner.ui.state.dialogs import Dialogs, unknown_share
from planner.ui.widgets.buttons import button
from planner.ui.widgets.words.text import strong


class WordDialogs(Dialogs):
    """Asks and tells in boxes of the window's own look."""

    @override
    def confirm(self, heading: str, words: str, yes: str, no: str) -> bool:
        box = WordBox(heading, words)
        box.offer(button(no, box.reject), first=True)
        box.offer(button(yes, box.accept))
        return self.run(box)

    @override
    def tell(self, heading: str, words: str) -> None:
        self._say(WordBox(heading, words))

    @override
    def warn(self, heading: str, words: str) -> None:
        self._say(WordBox(heading, words, warns=True))

    @override
    def ask_text(self, heading: str, words: str, text: str = "") -> str | None:
        box = WordBox(heading, "")
        line = QLineEdit(text)
        line.setAccessibleName(words)
        box.put(strong(words))
        box.put(line)
        box.offer_ok()
        box.offer_cancel()
        line.returnPressed.connect(box.accept)
        line.setFocus()
        return line.text() if self.run(box) else None

    @override
    def wait(
        self,
        words: str,
        stop: str,
        is_over: Callable[[], bool],
        cancel: Callable[[], None],
        share: Callable[[], float] = unknown_share,
    ) -> None:
        # Most of what is waited for is over before a box could be read.
        pause_shortly(is_over)
        if is_over():
            return
        box = WaitBox(words, stop, cancel)
        if self.parent is not None:
            box.setParent(self.parent, box.windowFlags())
        box.setWindowModality(Qt.WindowModality.WindowModal)
        box.show()

        def look() -> bool:
            box.show_share(share())
            return is_over()

        pause_until(look)
        box.accept()
        box.deleteLater()

    def _say(self, box: WordBox) -> None:
        box.offer_ok(first=True)
        self.run(box)
