"""MS Journey Planner: weigh the options, date the steps, print the plan."""

__version__ = "0.1.0"
