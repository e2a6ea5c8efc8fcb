"""The plan step by step: one table with fixed columns over its pages."""
