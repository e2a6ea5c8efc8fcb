"""The calendar file as plain data, and what earlier ones held."""
