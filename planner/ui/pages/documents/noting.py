"""What is said of a file that was saved: that it is there, and is noted or not."""

from planner.models.journey import PastExport
from planner.services.edits.diary_edits import note_export
from planner.ui.state.app_state import AppState
from planner.ui.widgets.words.joints import as_sentences


def note_made(state: AppState, export: PastExport, saved: str) -> str:
    """Note in the history that a file was made; return what is said of it.

    Args:
        state: the open journey.
        export: what was made.
        saved: says that the file is there.
    """
    error = state.attempt(lambda known: note_export(known, export))
    if error is None:
        return saved
    why = state.error_words(error)
    return as_sentences(saved, state.speaker.say("made-file.not-noted", why=why))
