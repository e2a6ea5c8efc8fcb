"""Six steps with "you are here", the article's claims answered, and all of About."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QRadioButton

from planner.models.person.decision import DecisionRole, DecisionStage
from planner.models.structs import replace
from planner.services.edits.decision_edits import set_decision
from planner.services.words.glossary import find_terms, read_forms
from planner.ui.dialogs.claims_dialog import ClaimsDialog
from planner.ui.pages.guide_card import GuideCard
from tests.ui.sample import fill_journey
from tests.ui.stage import settle, visible, words_in_view


@pytest.fixture
def read(window):
    """Open something by an action of the window and return all its words."""

    def look(name):
        seen = []
        window.dialogs.answers.append(lambda one: seen.append(words_in_view(one)))
        window.commands.slots()[name]()
        return seen[0]

    return look


def test_six_steps_say_where_the_person_is_and_lead_there(window, qapp):
    window.go_to("questions")
    (card,) = visible(window, GuideCard)
    texts = window.state.texts
    said = words_in_view(card)
    titles = [texts.get(f"guidance.step-{number}.title") for number in range(1, 7)]
    for title in titles:
        assert title in said
    assert "1. " not in said, "only the pages have numbers"
    before, _, after = said.partition(texts.get("guidance.you-are-here"))
    assert titles[0] in before
    assert titles[1] not in before
    told = replace(
        window.state.journey.decision,
        stage=DecisionStage.CONSIDERING,
        role=DecisionRole.WE_SHARE,
    )
    window.state.run(lambda journey: set_decision(journey, told))
    settle(qapp)
    before, _, after = words_in_view(card).partition(texts.get("guidance.you-are-here"))
    assert titles[2] in before
    assert titles[3] in after
    links = [
        one for one in visible(card, QPushButton) if titles[2] in one.accessibleName()
    ]
    links[0].click()
    assert window.place == "options"


def test_every_claim_of_the_article_can_be_read_with_its_answer_and_sources(
    window, qapp
):
    texts = window.state.texts
    claims = window.state.catalog.aid.claims
    seen = {}

    def read_all(dialog):
        assert isinstance(dialog, ClaimsDialog)
        for row in range(dialog.list.count()):
            dialog.list.setCurrentRow(row)
            settle(qapp)
            shown = words_in_view(dialog)
            shown += " | ".join(one.text() for one in visible(dialog, QPushButton))
            seen[dialog.shown()[row]] = shown

    window.dialogs.answers.append(read_all)
    window.go_to("centres")
    window.host.page._open("signs")
    settle(qapp)
    (way,) = [b for b in visible(window, QPushButton) if "sellers say" in b.text()]
    way.click()
    assert len(seen) == len(claims)
    for claim in claims:
        assert texts.get(f"claims.{claim.id}.said") in seen[claim.id]
        assert texts.get(f"claims.{claim.id}.answer") in seen[claim.id]
        assert texts.get(f"claims.verdicts.{claim.verdict}") in seen[claim.id]
        assert ("Source: " in seen[claim.id]) == bool(claim.sources)


def test_about_keeps_nothing_back_that_was_written_for_it(read, window):
    said = read("about")
    texts = window.state.texts
    for name in ("needs", "values-method", "edss", "privacy", "funding", "authors"):
        assert texts.get(f"about.{name}") in said


VIEWS = (
    *(("about-you", lambda page, part=part: page._go(part)) for part in (0, 4, 5)),
    ("options", lambda page: page._go("list")),
    ("options", lambda page: page._go("ahsct-cy-atg")),
    ("options", lambda page: page._go("table")),
    ("fit", lambda page: page._choose("ahsct-cy-atg")),
    ("values", lambda page: page._go(len(page._items) + 1)),
    *(
        ("centres", lambda page, part=part: page._open(part))
        for part in ("compare", "cost", "reported", "signs")
    ),
    ("choice", lambda page: page.refresh()),
    ("questions", lambda page: page.refresh()),
    *(
        ("plan", lambda page, step=step: page.choose(step))
        for step in ("stop-drug", "conditioning-atg#1", "day0")
    ),
)


@pytest.mark.parametrize(("place", "turn"), VIEWS)
def test_every_explained_word_can_be_looked_up_where_it_stands(
    window, qapp, place, turn
):
    fill_journey(window.state)
    window.go_to(place)
    turn(window.host.page)
    settle(qapp)
    texts = window.state.texts
    forms = read_forms(window.state.catalog.glossary_terms(), texts)
    plan = place == "plan"
    shown = window.host.page.details if plan else window.host.page
    content = visible(shown, QLabel) + visible(shown, QRadioButton)
    head = window.host.page.head()
    said = [one.text() for one in content if one.text() not in vars_of(head)]
    used = {use.term for use in find_terms(" \n ".join(said), forms)}
    names = {one.text() for one in visible(window.host.page, QPushButton)}
    assert used
    assert {texts.get(f"glossary.{term}.term") for term in used} <= names


def vars_of(head):
    return {head.where, head.heading, head.sentence}
