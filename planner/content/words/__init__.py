"""The prose of the content, in each language."""
