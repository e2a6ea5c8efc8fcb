"""Edits of rules: what a centre confirms, and what it does otherwise."""
