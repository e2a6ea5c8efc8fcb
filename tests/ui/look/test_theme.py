"""A look put in force: once, and not again where nothing of it changes."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel
from typing_extensions import override

from planner.ui.look.look import Look
from planner.ui.look.theme import apply_look, colours_of
from planner.ui.look.tokens import ThemeName


class Listener(QLabel):
    """Counts how often it was told that the look changed."""

    def __init__(self):
        super().__init__("words")
        self.told = 0

    @override
    def changeEvent(self, event):
        self.told += event.type() == QEvent.Type.StyleChange
        super().changeEvent(event)


def test_the_same_look_again_has_no_widget_worked_out_anew(qtbot, qapp, plain_look):
    apply_look(qapp, Look())
    label = Listener()
    qtbot.addWidget(label)
    label.show()
    label.told = 0
    apply_look(qapp, Look())
    assert not label.told
    for other in (Look(percent=150), Look(colours=colours_of(ThemeName.DARK))):
        before = label.told
        apply_look(qapp, other)
        assert label.told > before
        assert label.palette().window().color() == other.colours.paper
