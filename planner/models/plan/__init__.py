"""A timetable, the facts told about it, and the schedule made of both."""
