"""About you: the page, its groups of questions, its form."""
