"""Timetables: shipped ones and the sheets of centres."""
