"""Boxes of words: asked, told, and waited for."""
