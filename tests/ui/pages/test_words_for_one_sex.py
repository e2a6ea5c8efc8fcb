"""The words of a page follow whoever says that they are a man, or a woman."""

from datetime import date

from planner.models.person.profile import PersonSex
from planner.models.structs import replace
from planner.services.edits.profile_edits import set_profile
from tests.ui.stage import settle, words_in_view


def test_a_man_reads_nothing_of_periods_from_the_moment_that_he_says_so(window, qapp):
    """What was for everybody is back with the answer."""

    def read(sex):
        window.state.run(
            lambda journey: set_profile(
                journey, replace(journey.profile, sex=sex), date(2026, 11, 22)
            )
        )
        window.go_to("options")
        window.host.page._go("stay-present-drug")
        settle(qapp)
        return words_in_view(window)

    assert "Your hair and your periods stay" in read(None)
    assert "periods" not in read(PersonSex.MALE)
    assert "Your hair stays as it is" in words_in_view(window)
    assert "sperm" not in read(PersonSex.FEMALE).lower()
    assert "Your hair and your periods stay" in words_in_view(window)
