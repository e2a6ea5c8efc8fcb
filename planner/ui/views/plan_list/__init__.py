"""The plan as a list by phase: rows, filters, drawing."""
