"""The dialog of text size, colours and language stays while its words change."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from planner.ui.dialogs.look_dialog import LookDialog
from planner.ui.look.tokens import ThemeName
from planner.ui.widgets.fields.choice_list import ChoiceList
from planner.ui.widgets.fields.choice_row import ChoiceRow
from tests.ui.stage import settle


def language_rows(dialog):
    """The rows of the languages: the last choice of the dialog."""
    return dialog.findChildren(ChoiceList)[-1].rows()


def row_called(dialog, words):
    return next(one for one in dialog.findChildren(ChoiceRow) if words in one.text())


def calm(app):
    settle(app)
    QTest.qWait(30)
    settle(app)


def test_it_comes_back_in_the_new_language_with_the_keyboard_on_it(qapp, window):
    seen = []

    def choose_spanish(dialog):
        settle(qapp)
        row_called(dialog, "Dark").setChecked(True)
        row_called(dialog, "Español").setChecked(True)
        return True

    def look_and_close(dialog):
        calm(qapp)
        held = QApplication.focusWidget()
        assert isinstance(held, ChoiceRow)
        seen.append((type(dialog), dialog.windowTitle(), held.text()))
        area = held.visibleRegion().boundingRect()
        assert area == held.rect(), "all of it is in view"
        dialog.done(QDialog.DialogCode.Rejected)
        return False

    window.dialogs.answers.extend([choose_spanish, look_and_close])
    window.show_look()
    calm(qapp)
    assert [(kind, title) for kind, title, _ in seen] == [
        (LookDialog, "Tamaño del texto y colores")
    ]
    assert seen[0][2].startswith("Español")
    assert window.settings.theme is ThemeName.DARK, "what else was chosen is kept"
    assert not window.dialogs.answers


def test_arrow_keys_walk_through_the_languages_and_it_stays(qapp, window):
    seen = []

    def press_next(dialog):
        calm(qapp)
        row = next(filter(ChoiceRow.isChecked, language_rows(dialog)))
        row.setFocus()
        seen.append(row.text().split(":")[0])
        if len(seen) < len(language_rows(dialog)):
            QTest.keyClick(row, Qt.Key.Key_Right)
        else:
            dialog.done(QDialog.DialogCode.Rejected)
        return True

    count = len(window.state.languages.offered())
    window.dialogs.answers.extend([press_next] * count)
    window.show_look()
    for _ in range(count):
        calm(qapp)
    assert seen == ["English", "Español", "Türkçe"]
    assert not window.dialogs.answers


def test_without_another_language_it_closes_as_ever(qapp, window):
    def close(dialog):
        dialog.accept()
        return True

    window.dialogs.answers.append(close)
    window.show_look()
    calm(qapp)
    assert len(window.dialogs.asked) == 1
