"""What the rules of a language say: its plurals, its numbers, its messages."""
