"""The domain: frozen dataclasses, standard library only.

No Qt, no SQL, no files, no clock, no prose. Codes live here; words live in
``resources/content/text`` and in the window.
"""
