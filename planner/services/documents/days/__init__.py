"""The back of the doctor's sheet: days, months, lists, and what has no date."""
