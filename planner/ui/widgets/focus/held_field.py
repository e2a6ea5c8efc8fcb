"""The field under the hand, while all around it is built anew: it stays as it was."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

_MOST_STEPS = 200
"""Steps back that are taken along; a person hardly takes back more."""


class HeldField:
    """Remembers which widget has the keyboard, and how it stands in it.

    Letters that an input method has begun are taken first: it would drop them with the
    widget that goes. Kept are the caret, what is selected, and what can be undone.

    Args:
        root: the window; a widget elsewhere is not held.
    """

    def __init__(self, root: QWidget) -> None:
        QGuiApplication.inputMethod().commit()
        focused = QApplication.focusWidget()
        inside = focused is not None and root.isAncestorOf(focused)
        self._widget = focused if inside else None
        self._name = _name_of(root, self._widget) if self._widget else None
        self._anchor = self._caret = 0
        self._texts: list[str] = []
        if isinstance(self._widget, QLineEdit):
            self._remember_line(self._widget)
        elif isinstance(self._widget, QPlainTextEdit):
            self._remember_area(self._widget)

    def put_back(self, root: QWidget) -> None:
        """Give the keyboard to the widget that stands where the old one stood.

        Where there is none, or it holds other words by now, it is left alone.
        """
        found = next(
            (
                widget
                for widget in root.findChildren(QWidget)
                if widget.isVisibleTo(root) and _name_of(root, widget) == self._name
            ),
            None,
        )
        self._widget = None
        if self._name is None or found is None or not found.isEnabled():
            return
        found.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(found, QLineEdit) and self._texts[-1:] == [found.text()]:
            self._put_into_line(found)
        elif isinstance(found, QPlainTextEdit) and self._texts[-1:] == [
            found.toPlainText()
        ]:
            self._put_into_area(found)

    def _remember_line(self, line: QLineEdit) -> None:
        self._caret = line.cursorPosition()
        start, end = line.selectionStart(), line.selectionEnd()
        self._anchor = self._caret
        if start >= 0:
            self._anchor = start if self._caret == end else end
        before = line.blockSignals(True)  # nothing is typed: it is only looked at
        texts = [line.text()]
        while line.isUndoAvailable() and len(texts) < _MOST_STEPS:
            line.undo()
            texts.append(line.text())
        for _ in texts[1:]:
            line.redo()
        line.blockSignals(before)
        self._texts = _steps(texts)

    def _remember_area(self, area: QPlainTextEdit) -> None:
        cursor = area.textCursor()
        self._caret, self._anchor = cursor.position(), cursor.anchor()
        document = area.document()
        before = area.blockSignals(True)
        texts = [area.toPlainText()]
        while document.isUndoAvailable() and len(texts) < _MOST_STEPS:
            area.undo()
            texts.append(area.toPlainText())
        for _ in texts[1:]:
            area.redo()
        area.blockSignals(before)
        self._texts = _steps(texts)

    def _put_into_line(self, line: QLineEdit) -> None:
        before = line.blockSignals(True)  # it holds at the end what it holds now
        if len(self._texts) > 1:
            line.setText(self._texts[0])
            for text in self._texts[1:]:
                line.selectAll()
                line.insert(text)
        line.setCursorPosition(self._caret)
        if self._anchor != self._caret:
            line.setSelection(self._anchor, self._caret - self._anchor)
        line.blockSignals(before)

    def _put_into_area(self, area: QPlainTextEdit) -> None:
        before = area.blockSignals(True)
        if len(self._texts) > 1:
            area.setPlainText(self._texts[0])
            for text in self._texts[1:]:
                area.selectAll()
                area.insertPlainText(text)
        cursor = area.textCursor()
        cursor.setPosition(self._anchor)
        cursor.setPosition(self._caret, QTextCursor.MoveMode.KeepAnchor)
        area.setTextCursor(cursor)
        area.blockSignals(before)


def _steps(texts: list[str]) -> list[str]:
    """Return the texts from the oldest on; a step that changed no letter is none."""
    oldest_first = texts[::-1]
    changed = [now for before, now in pairwise(oldest_first) if now != before]
    return [oldest_first[0], *changed]


def _name_of(root: QWidget, widget: QWidget) -> tuple[str, str, int]:
    """Return what a widget is called: its kind, its name, which one of that name."""
    kind, name = type(widget).__name__, widget.accessibleName()
    alike = [
        one
        for one in root.findChildren(type(widget))
        if one.isVisibleTo(root) and one.accessibleName() == name
    ]
    return kind, name, alike.index(widget) if widget in alike else -1
