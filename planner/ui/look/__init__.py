"""Colours, sizes, fonts and the style sheet."""
