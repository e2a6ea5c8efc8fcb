"""The plan: the page and the panel of a step."""
