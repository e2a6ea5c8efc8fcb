"""Where and cost: the page and its cards."""
