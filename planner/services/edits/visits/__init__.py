"""Edits of visits: what is taken along, said and agreed there; who does what after."""
