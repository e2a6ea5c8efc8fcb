"""Drawing: a sheet of paper, a pen, and the small pieces of a page."""
