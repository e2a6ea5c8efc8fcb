"""A centre's own sheet, written in a dialog."""
