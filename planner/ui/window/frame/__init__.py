"""The frame around a page: path, bars, the host of pages."""
