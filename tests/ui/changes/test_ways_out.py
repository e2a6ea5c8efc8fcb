"""The way out of a question that takes something away cannot be mistaken."""

from tests.ui.windows import with_plan


def test_where_something_is_taken_away_the_way_out_says_what_is_kept(window):
    window.state.open(with_plan(window.state.service).id)
    window.go_to("plan")
    said = []
    for ask in (
        lambda page: page.steps.drop(page._chosen),
        lambda page: page.plan_actions.cancel(),
        lambda page: page.steps.note(page._chosen),
    ):

        def look(dialog):
            said.append(dialog.close_button.text())
            dialog.reject()

        window.dialogs.answers.append(look)
        ask(window.host.page)
    assert said == ["Keep the step", "Keep the plan", "Cancel"]
