"""What a search of the window finds: however its letters were typed."""

from planner.ui.dialogs.reader_dialog import Entry, matching

ENTRIES = (
    Entry(id="drug", heading="\u0130LA\u00c7", lines=("al\u0131n\u0131r",)),
    Entry(id="doctor", heading="Visita", lines=("El m\u00e9dico llama",)),
    Entry(id="call", heading="M\u00e9dico", lines=("Llama hoy",)),
)


def found(wanted):
    return [one.id for one in matching(ENTRIES, wanted)]


def test_words_are_found_without_their_accents_and_dots():
    assert found("ilac") == found("ila\u00e7") == found("ILAC") == ["drug"]
    assert found("alinir") == ["drug"]


def test_what_has_it_in_its_heading_comes_first():
    assert found("medico") == ["call", "doctor"]
    assert found("llama MEDICO") == ["doctor", "call"]
    assert found("") == ["drug", "doctor", "call"]
