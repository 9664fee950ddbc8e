"""What stands in data from elsewhere, told in words of JSON, and refused where it does not fit.

What is expected raises TypeError or ValueError with a sentence that a person can act on.
"""

import json
from enum import StrEnum
from typing import Any, TypeVar

from annotator.domain.said import said
from annotator.domain.wording import shortened

LONGEST_SHOWN = 40  # characters of a value
PAIR = 2
ENCODER = json.JSONEncoder(ensure_ascii=False, default=str, skipkeys=True)

Kind = TypeVar("Kind", bound=StrEnum)


def shown(value: Any) -> str:
    """Return a value as it is told in a sentence: a text in quotation marks, else as JSON."""
    if isinstance(value, str):
        return f"“{_line(value)}”"
    written = ""
    for piece in ENCODER.iterencode(value):  # of what is long or deep only the beginning
        written += piece
        if len(written) > LONGEST_SHOWN:
            break
    return _line(written)


def _line(text: str) -> str:
    whole = text[: 2 * LONGEST_SHOWN + 1].encode("utf-8", "backslashreplace").decode()
    return shortened(whole, LONGEST_SHOWN)


def spelled(value: Any) -> str:
    """Return a text as it is, nothing for null, and else how a value is told."""
    if isinstance(value, str):
        return value
    return "" if value is None else shown(value)


def an_object(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise TypeError(said("{value} is no object with keys", value=shown(value)))
    return value


def a_list(value: Any, what: str) -> list[Any] | tuple[Any, ...]:
    """Return a list; null is one that is empty."""
    if not isinstance(value, list | tuple | None):
        raise TypeError(said("{what} are a list, not {value}", what=what, value=shown(value)))
    return value or []


def a_text(value: Any, what: str = "") -> str:
    if not isinstance(value, str):
        if what:
            raise TypeError(said("{what} must be text, not {value}", what=what, value=shown(value)))
        raise TypeError(said("expected text, not {value}", value=shown(value)))
    return value


def a_place(value: Any) -> tuple[Any, Any]:
    """Return the start and the end that a list of two gives."""
    if not isinstance(value, list | tuple) or len(value) != PAIR:
        raise TypeError(said("a place is a list of start and end, not {value}", value=shown(value)))
    start, end = value
    return start, end


def whole_numbers(start: Any, end: Any) -> None:
    if type(start) is not int or type(end) is not int:
        raise TypeError(
            said(
                "offsets must be whole numbers, not {start} and {end}",
                start=shown(start),
                end=shown(end),
            )
        )


def one_of(kinds: type[Kind], value: Any, what: str) -> Kind:
    """Return the kind that a value names."""
    try:
        return kinds(value)
    except ValueError as error:
        raise ValueError(
            said(
                "the {what} {value} is none of {kinds}",
                what=what,
                value=shown(value),
                kinds=", ".join(kinds),
            )
        ) from error
