"""Sheets: papers of a fixed shape, set by measure; what gives way is told on them."""
