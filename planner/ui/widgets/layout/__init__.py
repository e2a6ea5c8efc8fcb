"""Layouts and scroll areas."""
