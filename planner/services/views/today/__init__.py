"""Today: what of a plan can be done now, and in which order it is asked for."""
