"""`typing.override` for Python 3.11, without importing a package for it at every start."""

from typing import TYPE_CHECKING, TypeVar

Method = TypeVar("Method")

if TYPE_CHECKING:
    from typing_extensions import override
else:

    def override(method: Method) -> Method:
        """Say that a method stands in for one of Qt's."""
        return method


__all__ = ["override"]
