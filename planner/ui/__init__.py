"""The window: thin pages over the services. It computes no date and knows no SQL."""
