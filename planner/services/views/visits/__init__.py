"""Visits: what goes to an appointment, and what is to be got out of it."""
