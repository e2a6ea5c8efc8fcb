"""Edits: each a pure function from a journey to the journey as it would be."""
