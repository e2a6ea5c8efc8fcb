"""Your choice, and what to ask: two pages."""
