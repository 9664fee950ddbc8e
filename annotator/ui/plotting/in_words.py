"""Plots in the language of the window."""

from dataclasses import fields, is_dataclass, replace
from typing import Any

from annotator.domain.plot import Plot, Point
from annotator.ui.language import worded


def in_words(plot: Plot) -> Plot:
    """Return a plot whose texts, as far as they were `said`, are in the language of the window."""
    translated: Plot = _translated(plot)
    return translated


def _translated(part: Any) -> Any:
    match part:
        case str():
            return worded(part)
        case tuple():
            return tuple(map(_translated, part))
        case Point():  # there are many, and they hold no texts
            return part
        case _ if is_dataclass(part) and not isinstance(part, type):
            held = {field.name: _translated(getattr(part, field.name)) for field in fields(part)}
            return replace(part, **held)
    return part
