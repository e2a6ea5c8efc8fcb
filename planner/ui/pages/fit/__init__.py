"""Does it fit me: the page."""
