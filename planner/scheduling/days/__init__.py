"""Civil days as ordinals, and which of them are closed."""
