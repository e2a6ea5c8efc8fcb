"""The plan in views: a table, the month, a line of time; they show rows of services."""
