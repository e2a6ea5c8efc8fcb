"""The help: what the page in view is for, its signs, all keys."""
