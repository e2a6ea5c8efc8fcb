"""``replace``, for the values of the house: a copy with some fields changed.

Every value is a ``msgspec.Struct(frozen=True, kw_only=True)``; what a calculation
writes down on its way is a Struct that is not frozen. mypy knows the fields of a
Struct but not of msgspec's own ``replace``, which takes anything; the one of
``dataclasses`` it checks field by field, for Structs too.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataclasses import replace
else:
    from msgspec.structs import replace

__all__ = ["replace"]
