"""Blocks of a document, each drawn by its own writer."""
