"""The search: places, steps, words, what the person wrote, and commands."""
