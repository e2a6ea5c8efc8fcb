"""From the first page to a plan on paper by keys alone, as a hand presses them."""

import subprocess
import sys
import time

import pyatspi
from robot import Robot, last_first

REST = 0.4
MOST = 40
"""So many presses of Tab lead to anything that is near."""


def main():
    keys = Keys(Robot())
    keys.tab_to("I have a date")
    keys.press("Return")
    keys.tab_to("Choose one")
    keys.press("Down", "Down", "Down")
    keys.tab_to("2 Where?")
    keys.write("City Hospital")
    keys.tab_to("The day")
    keys.press("space")
    keys.meet("Date")
    keys.write("6 Apr 2027")
    keys.press("ctrl+Return")
    keys.meet("Good")
    keys.tab_to("It happened")
    opener = keys.name
    keys.press("Return")
    keys.meet("It happened on")
    keys.press("Escape")
    keys.meet(opener)
    keys.press("ctrl+k")
    keys.meet("Type a part of a word")
    keys.write("documents")
    keys.press("Return")
    keys.meet("Documents")
    keys.press("ctrl+Return")
    keys.meet("File name:")
    keys.press("Return")
    keys.meet("Documents")
    keys.tab_to("Open it")


class Keys:
    """Presses real keys, and knows what has the keyboard."""

    def __init__(self, robot):
        self._program = robot.program

    @property
    def name(self):
        """What has the keyboard, the innermost of it."""
        for window in last_first(self._program):
            for one in below(window):
                if one.getState().contains(pyatspi.STATE_FOCUSED):
                    return one.name
        return ""

    def press(self, *keys):
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)
        time.sleep(REST)

    def write(self, words):
        subprocess.run(["xdotool", "type", "--delay", "30", words], check=True)
        time.sleep(REST)

    def tab_to(self, name):
        met = []
        while not self.name.startswith(name):
            assert len(met) < MOST, f"{name} is not reached; met {met}"
            self.press("Tab")
            met.append(self.name)

    def meet(self, name):
        """Wait until the keyboard is there by itself."""
        ends = time.monotonic() + 15
        while not self.name.startswith(name):
            assert time.monotonic() < ends, f"not {name}, but {self.name}"
            time.sleep(REST)


def below(thing):
    """What shows below something, the innermost first."""
    for child in thing:
        if child is not None and child.getState().contains(pyatspi.STATE_SHOWING):
            yield from below(child)
            yield child


if __name__ == "__main__":
    main(*sys.argv[1:])
