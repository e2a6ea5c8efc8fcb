"""Where the keyboard is, and what is said aloud."""
