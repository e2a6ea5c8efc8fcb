"""What people type: dates, money, distances, clean text."""
