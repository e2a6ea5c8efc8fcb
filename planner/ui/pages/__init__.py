"""The twelve places of the walk, one file each."""
