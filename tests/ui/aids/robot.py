"""A robot that knows the window by its accessibility tree alone, and presses by it.

Runs in the Python of the system, which knows ``pyatspi``; nothing of ours is imported.
"""

import time

import pyatspi

PROGRAM = "ms-journey-planner"
SECONDS = 15
REST = 0.6
"""What is pressed twice within half a second counts once."""
DOES = ("Press", "Toggle")


class Robot:
    """Finds things by role and name, and does what they are for.

    Args:
        pause: seconds after each step, for somebody who reads aloud what came of it.
    """

    def __init__(self, pause=REST):
        self.done = []
        self.pause = pause
        self.program = _await("the program", _program)
        self.note("the program opens")

    def hear(self, role, name):
        """Return what has a role and a name that begins so; waits until it is there."""
        return _await(f"{role} {name!r}", lambda: self._find(role, name))

    def hears(self, role, name):
        """Return whether it is there now."""
        return self._find(role, name) is not None

    def press(self, role, name):
        """Do what a thing is for, by its first action that presses or chooses."""
        time.sleep(REST)
        self._act(self.hear(role, name))
        self.note(f"{role}: {name}")

    def write(self, name, words):
        """Put words into a field as an input aid does."""
        self.hear("text", name).queryEditableText().setTextContents(words)
        self.note(f"{name}: {words}")

    def pick(self, name, words):
        """Choose from a list that drops down, by the words of its row.

        Args:
            name: what the list is called by: its question, or what is chosen now.
            words: how the row begins.
        """
        box = self.hear("combo box", name)
        rows = next(one for one in box if one.getRoleName() == "list")
        self._act(next(row for row in rows if row.name.startswith(words)))
        self.note(f"{name}: {words}")

    def tree(self):
        """Return all that can be heard, a line each, for a failure to show."""
        return "\n".join(
            f"{one.getRoleName()}: {one.name}" for one in below(self.program)
        )

    def note(self, step):
        """Note what was done, and when."""
        self.done.append(f"{time.strftime('%H:%M:%S')} - > {step}")
        time.sleep(self.pause)

    def _find(self, role, name):
        # The dialog that opened last comes last; what is behind it shows, too.
        for window in last_first(self.program):
            heard = [one for one in below(window) if one.getRoleName() == role]
            known = {one.name: one for one in reversed(heard)}
            begun = next((one for one in heard if one.name.startswith(name)), None)
            if name in known or begun is not None:
                return known.get(name) or begun
        return None

    def _act(self, thing):
        actions = thing.queryAction()
        names = [actions.getName(at) for at in range(actions.nActions)]
        wanted = next((one for one in names if one in DOES), None)
        assert wanted is not None, f"{thing.name}: {names}"
        actions.doAction(names.index(wanted))


def last_first(program):
    """Its windows, that which opened last first; one may close while it is asked."""
    found = (program[at] for at in range(max(0, program.childCount) - 1, -1, -1))
    return [window for window in found if window is not None]


def below(thing):
    """All that shows below something, in the order of the tree."""
    for child in thing:
        if child is not None and child.getState().contains(pyatspi.STATE_SHOWING):
            yield child
            yield from below(child)


def _program():
    desktop = pyatspi.Registry.getDesktop(0)
    return next((one for one in desktop if one and one.name == PROGRAM), None)


def _await(what, found):
    ends = time.monotonic() + SECONDS
    while (known := found()) is None:
        if time.monotonic() > ends:
            raise AssertionError(f"nobody hears {what}")
        time.sleep(0.1)
    return known
