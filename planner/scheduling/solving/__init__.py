"""Bounds, endless loops and the placing of steps."""
