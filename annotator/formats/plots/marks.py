"""Elements of SVG, with whatever stands in them escaped."""

import re
from collections.abc import Iterable
from html import escape

# What XML 1.0 has no room for (2.2), and half surrogates, which no file holds.
UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def element(name: str, /, **attributes: str | float) -> str:
    """Return an element without content; `_` in the name of an attribute stands for `-`."""
    return f"<{name}{_attributes(attributes)}/>"


def group(content: Iterable[str], **attributes: str | float) -> str:
    """Return elements that have attributes in common."""
    return "\n".join((f"<g{_attributes(attributes)}>", *content, "</g>"))


def text(words: str, x: float, y: float, **attributes: str | float) -> str:
    """Return a text that begins at a place on its base line, or ends or is centred there."""
    return f"<text{_attributes({'x': x, 'y': y, **attributes})}>{fit(words)}</text>"


def path(points: list[tuple[float, float]], *, closed: bool = False) -> str:
    """Return the data of a path along these points."""
    places = "L".join(f"{_shown(x)} {_shown(y)}" for x, y in points)
    return f"M{places}{'Z' if closed else ''}"


def fit(words: str) -> str:
    """Return a text from anywhere as XML holds it."""
    return escape(UNFIT.sub("\ufffd", words))


def _attributes(attributes: dict[str, str | float]) -> str:
    parts = ((name.rstrip("_").replace("_", "-"), value) for name, value in attributes.items())
    return "".join(f' {name}="{fit(_shown(value))}"' for name, value in parts)


def _shown(value: str | float) -> str:
    if isinstance(value, str):
        return value
    plain = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if plain == "-0" else plain
