"""What is typed: kept as drafts, and whether all of it is stored."""
