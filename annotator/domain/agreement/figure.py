"""A number as it is shown: with what it rests on, how sure it is, or why there is none."""

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """A measure: its value, the number of things it is taken of, and its 95 % interval.

    `value` is None where it is 0/0, and `reason` then says so as a sentence. There is no interval
    for fewer than two articles, nor where the value is seldom defined.
    """

    value: float | None
    n: int
    low: float | None = None
    high: float | None = None
    reason: str = ""


def defined(over: float, under: float, n: int, reason: str) -> Figure:
    """Return a quotient without its interval, not defined where it is divided by nothing."""
    return Figure(over / under, n) if under else Figure(None, n, reason=reason)


def undefined(tree: object, name: str = "") -> Iterator[tuple[str, str]]:
    """Yield where in a tree of dataclasses a figure is not defined, with dots, and the reason.

    Fields that are left out when a thing is printed are what figures are taken of, and hold none.
    """
    if isinstance(tree, Figure):
        if tree.value is None:
            yield name, tree.reason
        return
    for part, branch in _branches(tree):
        yield from undefined(branch, f"{name}.{part}" if name else part)


def _branches(tree: object) -> Iterator[tuple[str, object]]:
    if isinstance(tree, tuple):
        yield from ((_title(number, branch), branch) for number, branch in enumerate(tree))
    elif is_dataclass(tree):
        yield from ((field.name, getattr(tree, field.name)) for field in fields(tree) if field.repr)


def _title(number: int, branch: object) -> str:
    """Return what tells one branch from the next: its title where it has one."""
    return str(getattr(branch, "title", number))
