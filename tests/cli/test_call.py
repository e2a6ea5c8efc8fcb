"""The call that changes all, on the command line: looked at, then kept or dropped."""


def test_a_call_is_answered_in_five_lists_and_stores_nothing(planner, journey):
    before = planner.done("show", journey, "--json").json
    lines = planner.done("call", journey, "2026-12-15").lines
    for heading in (
        "What would have to be true:",
        "What only your team can say:",
        "What is impossible:",
        "What moves:",
        "Whom to call today:",
    ):
        assert heading in lines
    told = planner.done("call", journey, "2026-12-15", "--json").json
    assert {"heading", "verdict", "needed", "impossible", "moves", "calls"} <= set(told)
    assert planner.done("show", journey, "--json").json == before


def test_a_call_is_kept_and_taken_back(planner, journey):
    before = planner.done("show", journey, "--json").json["day0"]
    planner.done("call", journey, "2027-05-18", "--keep", "--why", "they called")
    assert planner.done("show", journey, "--json").json["day0"] == "2027-05-18"
    planner.done("undo", journey)
    assert planner.done("show", journey, "--json").json["day0"] == before


def test_a_day_gone_by_is_refused(planner, journey):
    assert planner.refused("call", journey, "2020-01-01")
