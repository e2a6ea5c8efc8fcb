"""Data files for other programs: calendar, care plan, spreadsheet."""
