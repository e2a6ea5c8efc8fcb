"""From the first page to a plan on paper, by names and actions alone."""

import sys

from robot import Robot


def main(paper, *pause):
    robot = Robot(*map(float, pause))
    try:
        walk(robot, paper)
    except Exception:
        sys.stderr.write("\n".join([*robot.done, "--", robot.tree(), ""]))
        raise
    sys.stdout.write("\n".join(robot.done))


def walk(robot, paper):
    """Make a plan, tell that a step happened, agree a day, and save the paper."""
    robot.press("push button", "I have a date")
    robot.pick("Choose one", "Transplant of your own blood stem cells, Cy/ATG")
    robot.write("2 Where?", "City Hospital")
    robot.press("radio button", "The day")
    robot.write("Date", "6 Apr 2027")
    robot.press("push button", "Make this my plan")
    # All of it is a plan now: nothing is left that waits to become one.
    assert robot.hears("label", "✓ Saved")
    robot.press("push button", "It happened: Check the centre")
    robot.write("It happened on", "25 Nov 2026")
    robot.press("push button", "It happened then")
    robot.press("push button", "I have a date: Travel")
    robot.write("Agreed date", "18 Jan 2027")
    robot.press("push button", "Keep this date")
    robot.press("push button", "Documents")
    robot.press("push button", "Make the PDF")
    robot.write("File name", paper)
    robot.press("push button", "Save")
    robot.hear("push button", "Open it")
    robot.note("the paper is made")
    robot.note("nothing more is done")


if __name__ == "__main__":
    main(*sys.argv[1:])
