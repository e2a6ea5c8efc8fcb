"""The diary: the page and its form."""
