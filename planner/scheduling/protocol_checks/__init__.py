"""What is wrong with a timetable before anyone plans with it."""
