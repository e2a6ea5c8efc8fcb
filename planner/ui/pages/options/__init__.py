"""Your options: the page and its views."""
