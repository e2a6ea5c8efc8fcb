"""The plan in views: a list, the month, a line of time; they show rows of services."""
