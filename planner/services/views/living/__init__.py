"""What the pages of the plan and the diary show."""
