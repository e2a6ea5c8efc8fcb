"""The files of the decision aid: options, chances, criteria, centres."""
