"""Which plans a second opinion is asked about, and which take it too long."""

from collections import Counter
from contextlib import contextmanager

from hypothesis import currently_in_test_context, event


class TooMuchWorkError(Exception):
    """A question that the solver does not answer in the work it is given."""


def judged(check, *told):
    """Hold a plan against a check; one that asks too much is left out, and counted.

    Returns whether it was held against it: who asks for many plans sees that most were.

    How much work a question makes may differ between two looks at the same plan: a plan
    turned away as no example would be one the first time and none the second, and
    Hypothesis calls that a strategy that is not sure of itself.
    """
    try:
        check(*told)
    except TooMuchWorkError:
        if currently_in_test_context():
            event("left out: too much work for the oracle")
        return False
    return True


@contextmanager
def most_judged():
    """Count how many plans are held against a check; those left out are the fewer.

    Yields a counter of what ``judged`` returns.
    """
    looked = Counter()
    yield looked
    assert looked[True] >= looked[False], dict(looked)
