"""The person and what they decided."""
