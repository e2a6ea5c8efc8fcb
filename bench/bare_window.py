"""The baseline of the start bench: a bare window with a table of 150 rows."""

from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

from bench.first_paint import FirstPaint

ROWS = 150
COLUMNS = ("Step", "Date", "Window", "Place", "Who", "State")


def main() -> None:
    app = QApplication([])
    model = QStandardItemModel(0, len(COLUMNS))
    model.setHorizontalHeaderLabels(COLUMNS)
    for row in range(ROWS):
        cells = (f"Step {row}", "4 Feb 2027", "2 to 6 Feb", "Clinic", "You", "Planned")
        model.appendRow([QStandardItem(text) for text in cells])
    table = QTableView()
    table.setModel(model)
    window = QMainWindow()
    window.setCentralWidget(table)
    window.resize(1280, 800)
    FirstPaint(window)
    window.show()
    app.exec()


if __name__ == "__main__":
    main()
