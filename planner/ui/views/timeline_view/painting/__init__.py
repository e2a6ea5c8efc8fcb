"""How a timeline is drawn: rows, colours, phases, marks."""
