"""Copies of the data file: backups, what a restore keeps aside, what a kill left."""
