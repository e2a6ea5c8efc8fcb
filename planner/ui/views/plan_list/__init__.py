"""The plan as a table: rows, filters, drawing."""
