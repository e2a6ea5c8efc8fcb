"""Documents: the page, the print wishes, the preview."""
