"""A journey with something on every page, made through the services."""

from datetime import date
from decimal import Decimal

from planner.models.ids import DAY0, CentreId, DrugId, OptionId, ProtocolId, QuoteId
from planner.models.person.decision import Answer, Centre, CostPart, Quote, Rating
from planner.models.person.profile import DrugCourse, MsType, Profile, YesNo
from planner.models.plan.facts import AnchorDate
from planner.models.structs import replace
from planner.services.edits import (
    centre_edits,
    decision_edits,
    plan_edits,
    profile_edits,
)

OPTION = OptionId("ahsct-cy-atg")


def fill_journey(state):
    """Fill the open journey: a woman of 34, aHSCT on 6 April 2027."""
    today = state.today()
    profile = Profile(
        name="Ada Example",
        born=date(1992, 5, 4),
        ms_type=MsType.RELAPSING,
        onset="2020",
        diagnosed="2020-09",
        relapses_12=2,
        relapses_24=3,
        new_lesions_12=YesNo.YES,
        edss=3.0,
        present_drug=DrugCourse(
            drug=DrugId("natalizumab"), since="2023", failed=YesNo.YES
        ),
        wants_children=YesNo.YES,
        may_become_pregnant=YesNo.YES,
        home_country="DE",
    )
    state.run(lambda one: profile_edits.set_profile(one, profile, today))
    decide(state, today)
    ask_centres(state)
    protocol = state.catalog.protocol(ProtocolId("ahsct-cy-atg"))
    state.run(
        lambda one: plan_edits.build_plan(
            one,
            protocol=protocol,
            option=OPTION,
            centre=CentreId("city"),
            anchor=AnchorDate(step=DAY0, day=date(2027, 4, 6)),
            today=today,
        )
    )


def decide(state, today):
    compared = (OptionId("stay-present-drug"), OPTION, OptionId("msc-paying-clinic"))
    state.run(
        lambda one: decision_edits.set_decision(
            one,
            replace(one.decision, compared=compared, decide_by=date(2027, 1, 15)),
        )
    )
    items = [item.id for item in state.catalog.aid.value_items]
    for item in items:
        state.run(lambda one, i=item: decision_edits.rate(one, i, Rating.A_LOT))
    state.run(lambda one: decision_edits.set_top(one, tuple(items[:3])))
    state.run(lambda one: decision_edits.choose(one, OPTION, today))


def ask_centres(state):
    for name, title, country in (
        ("city", "City Hospital", "DE"),
        ("sur", "Clínica del Sur", "MX"),
    ):
        centre = Centre(id=CentreId(name), name=title, country=country)
        state.run(lambda one, c=centre: centre_edits.put_centre(one, c))
    given = Answer(text="JACIE, for own cells", who="Dr Berg", on=date(2026, 11, 2))
    city = CentreId("city")
    state.run(lambda one: centre_edits.answer(one, city, "accreditation", given))
    for number, part in enumerate((CostPart.TREATMENT, CostPart.TRAVEL)):
        quote = Quote(
            id=QuoteId(f"q{number}"),
            centre=city,
            part=part,
            amount=Decimal(54000 - 50000 * number),
            currency="EUR",
        )
        state.run(lambda one, q=quote: centre_edits.put_quote(one, q))
