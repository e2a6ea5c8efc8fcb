"""A package that the program is made of, with its licence."""

from msgspec import Struct


class Library(Struct, frozen=True, kw_only=True):
    """Somebody else's work that this program carries.

    Attributes:
        name: as the package index calls it.
        licence: the SPDX expression under which it is used.
    """

    name: str
    licence: str
