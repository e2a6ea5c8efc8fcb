"""Edits of visits: what is taken along, what was said, what was agreed."""
