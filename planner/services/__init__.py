"""Use cases: what a person can do. Adapters are reached through ``ports``."""
