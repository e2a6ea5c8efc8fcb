"""The last resort: says that something of ours broke, without anything of theirs."""

import sys
from types import TracebackType

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from planner.faults import fault_lines
from planner.ui.look.following import by_gap
from planner.ui.look.look import look
from planner.ui.widgets.buttons import button, primary
from planner.ui.widgets.frames.fitted_dialog import FittedDialog
from planner.ui.widgets.layout.clear_scroll_area import ClearScrollArea
from planner.ui.widgets.layout.layouts import flow
from planner.ui.widgets.words.text import body, title


class CrashDialog(FittedDialog):
    """Shows the report and offers to copy it; all of it scrolls where it must."""

    def __init__(self, report: str) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Something went wrong"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ClearScrollArea(self._words(report)))

    def _words(self, report: str) -> QWidget:
        content = QWidget()
        box = QVBoxLayout(content)
        side = look().gap(24)
        box.setContentsMargins(side, side, side, side)
        by_gap(box.setSpacing, 12)
        box.addWidget(title(self.tr("Something in the planner went wrong.")))
        box.addWidget(
            body(
                self.tr(
                    "What was saved before this is still in your data file. The last"
                    " action may be missing: look whether it is there. You can go"
                    " on. The lines below say where it broke; they hold nothing about"
                    " you."
                )
            )
        )
        lines = QPlainTextEdit(report)
        lines.setReadOnly(True)
        lines.setTabChangesFocus(True)
        lines.setAccessibleName(self.tr("Where it broke"))
        box.addWidget(lines)
        box.addWidget(
            flow(
                primary(self.tr("Go on"), self.accept),
                button(self.tr("Copy these lines"), lambda: self._copy(report)),
            )
        )

        return content

    def _copy(self, report: str) -> None:
        QGuiApplication.clipboard().setText(report)


def show_crash(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Show the dialog for an error that nothing else caught."""
    if QCoreApplication.instance() is None or issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    CrashDialog("\n".join(fault_lines(error))).exec()
