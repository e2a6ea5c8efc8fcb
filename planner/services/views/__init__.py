"""Views: what a page or a paper shows, as finished rows."""
