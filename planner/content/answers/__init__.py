"""Answers files and the example journeys."""
