"""Your choice: the page and its questions."""
