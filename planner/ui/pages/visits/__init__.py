"""Visits: the page, before a visit and after it."""
