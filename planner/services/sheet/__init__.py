"""A centre's own sheet while it is written."""
