"""Journeys: open, start, record, preview, schedule."""
