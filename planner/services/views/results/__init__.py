"""Results of tests over time, as they were written."""
