"""The schema of the data file: made, brought up to date, looked at for damage."""
