"""Texts that were said and then kept as plain English, known again as what they were said as.

The journal, marks and the files of versions hold texts that no longer know how they were made, and
are shown again later, in the language of a window.
"""

import re
from collections.abc import Callable, Mapping
from functools import cache
from string import Formatter

from annotator.domain.said import Said, plural, said

SOME = Said("", "", {})  # stands for a value that is said itself
FIGURES = {int: "-?[0-9]+", float: r"-?[0-9]+\.[0-9]+"}
READ: Mapping[type, Callable[[str], object]] = {int: int, float: float, str: str}


def retelling(*made: Said) -> Callable[[str], Said]:
    """Return what knows texts again by those that may have made them.

    Each of these has values such as it may have; what says more comes before what fits it as well.
    A text that none of them makes is said as it is.
    """

    @cache
    def patterns() -> list[tuple[Said, re.Pattern[str]]]:
        return [(one, re.compile(_pattern(one), re.DOTALL)) for one in made]

    def retold(text: str) -> Said:
        if isinstance(text, Said):
            return text
        for one, pattern in patterns():
            if found := pattern.fullmatch(text):
                return _with(one, found.groupdict(), retold)
        return said(text)

    return retold


def either(one: str, many: str, /, **values: object) -> tuple[Said, Said]:
    """Return both texts of which a number decides."""
    return plural(1, one, many, **values), plural(2, one, many, **values)


def _pattern(made: Said, group: str = "(?P<{name}>{shape})") -> str:
    parts = Formatter().parse(made.template)
    return "".join(
        re.escape(text) + (group.format(name=name, shape=_shape(made.values[name])) if name else "")
        for text, name, *_ in parts
    )


def _shape(value: object) -> str:
    """Return what a value looks like in a text."""
    if isinstance(value, Said) and value.values:
        return _pattern(value, "{shape}")
    return FIGURES.get(type(value), ".+")


def _with(made: Said, found: Mapping[str, str], retold: Callable[[str], Said]) -> Said:
    values = {
        name: retold(text) if isinstance(made.values[name], Said) else _read(made, name, text)
        for name, text in found.items()
    }
    if made.number is None:
        return Said(made.template, made.key, values)
    number = int(found.get("count", made.number))  # one is not always said in figures
    return Said(made.template, made.key, {"count": number, **values}, number)


def _read(made: Said, name: str, text: str) -> object:
    return READ[type(made.values[name])](text)
