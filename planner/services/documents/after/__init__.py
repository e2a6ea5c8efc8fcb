"""The time after the treatment: who does what, whom I ask, what was given."""
