"""Edits of one typed line: what it can mean, and the dated step that it makes."""
