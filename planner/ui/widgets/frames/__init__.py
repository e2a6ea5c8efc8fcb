"""Frames around words: cards, messages, comparisons, sources."""
