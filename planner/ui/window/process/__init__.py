"""The window as one program on this laptop: a second start, and a log by wish."""
