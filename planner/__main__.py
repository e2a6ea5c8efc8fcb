"""``python -m planner`` and the ``planner`` command."""
