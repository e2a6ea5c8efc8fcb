"""Today's widgets typed in by hand: no data, no schedule, no rules of ours.

What it takes to show about as many labels, buttons and cards as Today has, in our font
and style sheet. The start bench holds the program against it, so that one can tell what
is Qt's share of the way to the first picture, and what is ours.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from bench.first_paint import FirstPaint

PLACES = 15
SIDE_BUTTONS = ("My journey", "Undo", "Search", "Help", "Text size", "Bad day", "More")
BAR_BUTTONS = ("Back", "Stop here", "What has been done", "Open the plan")
SIDE_CARDS = (5, 6, 3)
LONG = (
    "Ask for the date: neurologist. Only your team can set this date. No official table"
    " of waiting times was found, and the published examples differ. Stopping some"
    " drugs too early can bring the MS back hard."
)
SHORT = "Tue 15 Dec 2026 · Talk with the transplant doctor (aim)"


def main() -> None:
    from planner.ui.look.fonts import load_fonts, text_font  # noqa: PLC0415
    from planner.ui.look.look import Look  # noqa: PLC0415
    from planner.ui.look.style_sheet import style_sheet  # noqa: PLC0415

    app = QApplication(["", "-style", "Fusion"])
    load_fonts()
    app.setFont(text_font(17))
    app.setStyleSheet(style_sheet(Look()))
    window = QMainWindow()
    window.setCentralWidget(beside(side_pane(), main_pane(), shares=(0, 1)))
    window.resize(1280, 800)
    FirstPaint(window)
    window.show()
    app.exec()


def label(words, role):
    made = QLabel(words)
    made.setProperty("role", role)
    made.setWordWrap(True)
    made.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    return made


def button(words, kind=""):
    made = QPushButton(words)
    made.setProperty("kind", kind)
    return made


def below(*widgets, holder=None):
    holder = holder or QWidget()
    box = QVBoxLayout(holder)
    for widget in widgets:
        box.addWidget(widget)
    return holder


def beside(*widgets, shares):
    holder = QWidget()
    box = QHBoxLayout(holder)
    for widget, share in zip(widgets, shares, strict=True):
        box.addWidget(widget, share)
    return holder


def card(*widgets):
    holder = QFrame()
    holder.setProperty("card", "plain")
    return below(*widgets, holder=holder)


def thing():
    pill = QLabel("Get ready")
    pill.setProperty("pill", "tint")
    words = below(pill, label("Stop your drug", "title"), label(LONG, "quiet"))
    do = below(button("Enter the date", "primary"), button("Details", "link"))
    return card(beside(words, do, shares=(1, 0)))


def side_card(lines):
    rows = [label(f"{SHORT} {line}", "small") for line in range(lines)]
    return card(label("To settle", "title"), *rows, button("Show all", "link"))


def side_pane():
    places = [QLabel(f"Place {number}") for number in range(PLACES)]
    return below(*places, *(button(words, "side") for words in SIDE_BUTTONS))


def main_pane():
    left = below(*(thing() for _ in range(4)))
    right = below(*(side_card(lines) for lines in SIDE_CARDS))
    page = below(
        label("Sunday 22 November 2026", "small"),
        label("Good afternoon. Three things for now.", "heading"),
        beside(left, right, shares=(15, 8)),
    )
    page.setObjectName("today_page")
    area = QScrollArea()
    area.setViewport(QWidget())
    area.setWidgetResizable(True)
    area.setWidget(page)
    bar = [button(words) for words in BAR_BUTTONS]
    return below(area, beside(*bar, shares=(0, 0, 0, 0)))


if __name__ == "__main__":
    main()
