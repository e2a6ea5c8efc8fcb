"""The window as one program on this laptop: a second start, its lock, a log by wish."""
