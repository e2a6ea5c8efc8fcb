"""What would change: the dialog that asks, and its table."""
