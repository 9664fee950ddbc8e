"""The values in a sentence, as the language of the window has them."""

import datetime as dt
from collections.abc import Callable
from enum import Enum
from string import Formatter
from typing import Any

from annotator.domain.said import said
from annotator.override import override
from annotator.ui.written import in_figures, short_date


class Sentence(Formatter):
    """Puts values into a template; `worded` puts texts into the language."""

    def __init__(self, worded: Callable[[str], str]) -> None:
        self._worded = worded

    @override
    def format_field(self, value: Any, format_spec: str) -> str:
        match value:
            case Enum():
                return self._worded(said(str(value)))
            case str():
                return format(self._worded(value), format_spec)
            case dt.date():
                return short_date(value)
            case _:
                return in_figures(value, format_spec)
