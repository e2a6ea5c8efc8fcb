"""Two plans of one person side by side."""
