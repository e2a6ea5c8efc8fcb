"""What could give way, and what would then hold."""
