"""The way into a SQLite file: the one driver, and the key of a locked file."""
