"""Words of a language that people type where files have English ones."""
