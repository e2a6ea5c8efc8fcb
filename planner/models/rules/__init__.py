"""Rules: what can be true of a person, what a text may hold; every door asks them."""
