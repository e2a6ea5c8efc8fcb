"""What is known of the options: chances, criteria, sources, values."""
