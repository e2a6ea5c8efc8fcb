"""What matters to you: the page and its views."""
