"""A sheet while it is written: changed, kept, tried, read from and put in files."""
