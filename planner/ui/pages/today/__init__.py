"""Today: the page."""
