"""Documents as plain data, in finished words: what a plan looks like on paper.

Everything here is a pure function of a ``Case``: the same journey on the same day
gives the same document. ``planner.export`` draws what is built here.
"""
