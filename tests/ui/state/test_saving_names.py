"""A name typed without an ending gets it; a file that is there is asked about."""

import pytest

from planner.ui.state.dialogs import Dialogs


class Typing(Dialogs):
    """Dialogs in which these names are typed, one after the other."""

    def __init__(self, *names):
        super().__init__()
        self.names, self.offered = list(names), []

    def ask_name(self, _heading, suggested, _kinds):
        self.offered.append(suggested)
        return self.names.pop(0)


@pytest.mark.parametrize(
    ("name", "kinds", "saved"),
    [
        ("plan", "PDF (*.pdf)", "plan.pdf"),
        ("plan.pdf", "PDF (*.pdf)", "plan.pdf"),
        ("PLAN.PDF", "PDF (*.pdf)", "PLAN.PDF"),
        ("plan 1.2", "PDF (*.pdf)", "plan 1.2.pdf"),
        ("care", "FHIR.JSON (*.fhir.json)", "care.fhir.json"),
        ("anything", "All files (*)", "anything"),
    ],
)
def test_a_name_gets_the_ending_of_its_kind(tmp_path, name, kinds, saved):
    dialogs = Typing(str(tmp_path / name))
    chosen = dialogs.choose_file_to_save("Save as", tmp_path / "x", kinds)
    assert chosen == tmp_path / saved


def test_a_file_that_is_there_under_the_whole_name_is_asked_about(tmp_path):
    whole = tmp_path / "plan.pdf"
    whole.write_bytes(b"older")
    dialogs = Typing(str(tmp_path / "plan"), str(whole))
    first = tmp_path / "x.pdf"
    assert dialogs.choose_file_to_save("Save as", first, "PDF (*.pdf)") == whole
    assert dialogs.offered == [first, whole]


def test_whoever_changed_their_mind_saves_nothing(tmp_path):
    dialogs = Typing("")
    assert dialogs.choose_file_to_save("Save as", tmp_path, "PDF (*.pdf)") is None
