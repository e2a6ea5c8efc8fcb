"""``python -m planner`` and the ``ms-journey-planner`` command."""

import gc
import sys


def main() -> int:
    """Run the program with the arguments of the shell; returns the exit code."""
    if len(sys.argv) == 1:  # the window needs nothing of the command line
        gc.disable()  # until the window stands: see run_window
        from planner.app.window import open_window  # noqa: PLC0415

        return open_window(None, None, None)
    if sys.argv[1:] == ["--read-plan-apart"]:  # started by ourselves: see plan_child
        from planner.app.plan_child import read_apart  # noqa: PLC0415  in the child only

        return read_apart()
    from planner.app.main import main as run_command  # noqa: PLC0415

    return run_command(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
