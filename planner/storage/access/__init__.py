"""The way into a SQLite file: the driver that everything here uses."""
