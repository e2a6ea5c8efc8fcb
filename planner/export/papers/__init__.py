"""Whole papers: the PDF, its first page, two languages side by side."""
