"""The places of the walk, one folder each."""
