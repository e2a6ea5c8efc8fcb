"""The domain: frozen values, made of the standard library and msgspec only.

No Qt, no SQL, no files, no clock, no prose. Codes live here; words live in
``resources/content/text`` and in the window.
"""
