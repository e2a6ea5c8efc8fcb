"""The paper of a country, until somebody chose one."""

import pytest

from planner.models.document import Paper
from planner.services.documents.paper_sizes import paper_for


@pytest.mark.parametrize(
    ("kept", "country", "paper"),
    [
        (None, "US", Paper.LETTER),
        (None, "MX", Paper.LETTER),
        (None, "SE", Paper.A4),
        (None, "", Paper.A4),
        ("a4", "US", Paper.A4),
        ("letter", "SE", Paper.LETTER),
        ("folio", "CA", Paper.LETTER),
    ],
)
def test_what_was_chosen_comes_before_the_country(kept, country, paper):
    assert paper_for(kept, country) is paper
