"""The month: its days, its drawing."""
