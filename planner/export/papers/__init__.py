"""Whole papers: the PDF, two languages side by side."""
