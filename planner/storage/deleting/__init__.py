"""Deletes for good: from the data file, and from its copies by choice."""
