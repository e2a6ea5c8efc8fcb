"""The composition root: the only module that sees every room."""
