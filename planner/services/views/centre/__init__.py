"""What a centre is asked and asks: the rules it confirms, the call for a day."""
