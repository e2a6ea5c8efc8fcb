"""The schedule: the page and the days away."""
