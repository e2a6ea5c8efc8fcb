"""Papers for the time after the treatment, set by measure."""
