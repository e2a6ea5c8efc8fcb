"""The window: its commands, its start, its frame."""
