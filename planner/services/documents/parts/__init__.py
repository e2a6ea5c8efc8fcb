"""The parts of a printed plan, each as plain data."""
