"""Repeats written out; steps and rules as a graph."""
