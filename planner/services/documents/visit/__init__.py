"""The sheet of one visit: what goes there, and room for what is said."""
