"""Data files to models, validated: all problems at once, never the first only."""
