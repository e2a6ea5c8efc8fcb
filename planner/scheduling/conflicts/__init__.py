"""What cannot hold together, minimal and in order."""
