"""Faults made on purpose, one at a time: which of them does no test notice?

``make mutants`` runs the modules of this folder in turn: ``reach`` learns which test
comes by which line, ``making`` makes the faults with cosmic-ray, ``judging`` runs the
tests of each and tells what was killed.
"""
