"""Every point of the standard that counts as met is met: in the window and on paper.

The window is driven and the PDF is read back; a place that loses its words fails here.
"""

import re

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from planner.models.document import Audience
from planner.models.evidence.aid import AidAnswer
from planner.models.ids import OptionId
from planner.services.documents.case import open_case
from planner.services.documents.exports import ExportWish, make_export
from planner.services.views.about import age_lines, reading_line
from planner.services.views.deciding.person_chances import chances_for
from planner.services.views.deciding.values import OutcomeRow, spans_differ
from planner.services.words.chances.chance_words import tell_cell
from planner.ui.dialogs.about_dialog import AboutDialog
from planner.ui.pages.options.folded_rows import FoldedRows
from planner.ui.widgets.pictures.icon_array import PeoplePicture
from tests.oracles import oracle
from tests.ui.opened import TICKS
from tests.ui.sample import fill_journey
from tests.ui.stage import let_go, make_service, open_window, settle, visible

SHOWN = (OptionId("stay-present-drug"), OptionId("ahsct-cy-atg"))
TEMPLATE = ("good", "bad", "like-body", "like-mind", "like-daily-life", "evidence")


def squeezed(words):
    """Leave out what line breaks change, of words on screen and on paper alike."""
    return re.sub(r"[\s•]+", "", words)


def words_of(widget):
    labels = (one.text() for one in visible(widget, QLabel))
    arrays = visible(widget, PeoplePicture)
    pictures = (
        *(one.accessibleDescription() for one in arrays),
        *(one.accessibleName() for one in arrays),
    )
    buttons = (one.text() for one in visible(widget, QPushButton))
    return "\n".join((*labels, *pictures, *buttons))


def walk_options(window, app):
    said = [words_of(window)]
    for view in (*SHOWN, OptionId("no-drug-treatment"), "table"):
        window.host.page._go(view)
        settle(app)
        for fold in visible(window, FoldedRows):
            fold.opener.click()
        settle(app)
        said.append(words_of(window))
    return "\n".join(said)


def walk_values(window, app):
    said = []
    for index in (0, TICKS):
        window.host.page._go(index)
        settle(app)
        said += [words_of(window), window.host.page.head().sentence]
    return "\n".join(said)


def read_aloud(paper):
    """The paper as a screen reader takes it: cell by cell, no heads and feet of pages.

    A row may go on over the end of a page; what stands between its halves on the sheet
    is not between its words.
    """
    pdf = oracle("outloud.model").Document(str(paper))
    said = [
        pdf.content(part.page).mcid_text.get((part.stream, part.mcid), "")
        for element in pdf.elements
        for part in element.mcrefs
    ]
    pdf.close()
    return "\n".join(said)


@pytest.fixture(scope="module")
def seen(qapp, tmp_path_factory):
    """What the places show and what the paper says, squeezed; and the texts."""
    service = make_service(tmp_path_factory.mktemp("standard"))
    window = open_window(qapp, service)
    fill_journey(window.state)
    said = {}
    for place, walk in (
        ("options", walk_options),
        ("values", walk_values),
        ("choice", lambda shown, _app: words_of(shown)),
        ("questions", lambda shown, _app: words_of(shown)),
    ):
        window.go_to(place)
        settle(qapp)
        said[place] = walk(window, qapp)
    about = AboutDialog(window.context)
    about.show()
    settle(qapp)
    said["about"] = words_of(about)
    about.close()
    wish = ExportWish(audience=Audience.ME)
    paper = tmp_path_factory.mktemp("paper") / "plan.pdf"
    paper.write_bytes(make_export(window.context.bench, window.state.journey, wish))
    said["paper"] = read_aloud(paper)
    yield window.state, {name: squeezed(words) for name, words in said.items()}
    for shown in (about, window):
        shown.close()
        shown.deleteLater()
    service.store.close()
    let_go(qapp)
    qapp.setStyleSheet("")
    qapp.setProperty("plannerLook", None)


def template(state, *rows):
    texts = state.texts
    for row in rows:
        yield texts.get(f"rows.{row}")
        for option in SHOWN:
            yield from texts.get(f"options.{option}.{row}").strip().splitlines()


def known(state):
    return chances_for(state.catalog.aid, state.journey.profile, state.today())


def chances(state, *parts):
    for chosen in known(state).in_order:
        if chosen.cell.option in SHOWN:
            first, *others = tell_cell(chosen, state.texts).chances or (None,)
            # Of three and more series paper has room for the first and the farthest.
            by_distance = sorted(others, key=lambda one: abs(one.filled - first.filled))
            for chance in filter(None, (first, *by_distance[-1:])):
                yield from (getattr(chance, part) for part in parts)


def rows_of_chances(state):
    return (
        state.texts.get(f"outcomes.{one.id}.title") for one in known(state).outcomes
    )


def differing(state):
    for outcome in known(state).outcomes:
        found = tuple(known(state).cell(outcome.id, option) for option in SHOWN)
        if spans_differ(OutcomeRow(outcome=outcome.id, cells=found)):
            yield state.texts.get("chances.frames.spans-differ")


def told(*keys):
    return lambda state: [state.texts.get(key) for key in keys]


def sources(state):
    return (
        state.catalog.source(one.chance.source).lead.split()[0]
        for chosen in known(state).in_order
        if chosen.cell.option in SHOWN
        for one in chosen.shown
    )


def names(state):
    return (
        state.texts.get(f"options.{one.id}.name")
        for one in state.catalog.aid.options
        if one.id in SHOWN
    )


def aged(state):
    return age_lines(state.catalog.info, state.today(), state.speaker)


def weighed(state):
    return [
        state.texts.get(f"values.{item.id}.title")
        for item in state.catalog.aid.value_items
    ]


def asked(state):
    case = open_case(state.service, state.journey, state.speaker)
    return [case.question_text(question) for question in case.questions[:5]]


NOTHING = "options.no-drug-treatment"
PROOF = {
    "1.1.1": told("guidance.your-ms.what"),
    "1.1.2": told("guidance.decision"),
    "1.1.3": names,
    "1.1.4": lambda state: template(state, "good"),
    "1.1.5": lambda state: template(state, "bad"),
    "1.2.1": lambda state: template(state, "like-body", "like-mind", "like-daily-life"),
    "2.1.1": lambda state: [*template(state, *TEMPLATE), *rows_of_chances(state)],
    "2.2.1": sources,
    "2.2.2": lambda state: aged(state)[:1],
    "2.2.3": lambda state: aged(state)[1:],
    "2.2.4": lambda state: chances(state, "bounds", "reason"),
    "2.3.1": told("about.funding", "about.conflicts"),
    "Q1": told(f"{NOTHING}.name", f"{NOTHING}.what"),
    "Q2": lambda state: [*template(state, "good", "bad"), *rows_of_chances(state)],
    "Q3": lambda state: [*rows_of_chances(state), *chances(state, "headline")],
    "Q4": lambda state: [  # paper names the people of a row once
        who for who in chances(state, "who") if "364 people in the UK" not in who
    ],
    "Q5": lambda state: chances(state, "headline"),
    "Q6": lambda state: [*chances(state, "span"), *differing(state)],
    "Q7": lambda state: [one for one in chances(state, "headline") if "1000" in one],
    "Q8": lambda state: chances(state, "headline", "bounds"),
    "Q9": weighed,
    "Q10": told(*(f"guidance.step-{number}.title" for number in range(1, 7))),
    "Q11": asked,
    "Q18": told("about.evidence", "about.ranges"),
    "Q19": lambda state: [*template(state, "evidence"), *chances(state, "certainty")],
    "Q21": lambda state: [reading_line(state.catalog.aid, state.speaker)],
}


def met(state):
    return {
        one.number: one
        for one in state.catalog.aid.self_assessment
        if one.answer is AidAnswer.MET
    }


def test_every_point_that_is_called_met_is_proved_here(seen):
    state, _ = seen
    assert set(met(state)) == set(PROOF)


@pytest.mark.parametrize("number", PROOF)
def test_a_point_of_the_standard_is_met_in_the_window_and_on_paper(seen, number):
    state, said = seen
    proof = list(PROOF[number](state))
    assert proof
    for where in (met(state)[number].screen, "paper"):
        lost = [words for words in proof if squeezed(words) not in said[where]]
        assert not lost, (where, lost[:3])


def test_a_chance_is_shown_as_a_picture_in_the_window_and_on_paper(seen):
    state, said = seen
    assert any(squeezed(one) in said["options"] for one in chances(state, "picture"))
    heading = state.texts.get("document.worksheet.pictures")
    assert squeezed(heading) in said["paper"]


def test_about_says_where_each_point_is_met(seen):
    state, said = seen
    for number, criterion in met(state).items():
        words = state.texts.get(f"ipdas.{number.replace('.', '-')}")
        paper = state.texts.get(f"document.{criterion.paper}.title")
        line = f"{number}: {words}."
        if criterion.score:
            texts = state.texts
            line = texts.say("ipdas.doubt.scored", words=line, score=criterion.score)
        start = squeezed(f"{line} In the window: ")
        place, _, rest = said["about"].partition(start)[2].partition("Onpaper:")
        assert place
        assert rest.startswith(squeezed(paper))
