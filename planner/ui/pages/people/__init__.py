"""People and numbers: the page, its cards, the form of a person."""
