"""Sentences that the program makes, so that a window can say them in another language.

What is said is an English text like any other, and remembers how it was made. The layers below the
window need not know which language it speaks, nor the window how they came to what they say.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from enum import Enum
from typing import Self

from annotator.override import override

BRIEF = " (short)"  # after a text, for translators
WRITTEN = (int, float, str, Enum, dt.date)  # what is written otherwise in other languages


class Said(str):
    """A text in English that was made of a template.

    `key` is what translators are shown, `template` what was made use of: the same but where a
    number decides, which is `number` then. `values` are what stands for the names in braces.
    """

    __slots__ = ("key", "number", "template", "values")

    key: str
    template: str
    values: Mapping[str, object]
    number: int | None

    def __new__(
        cls, template: str, key: str, values: Mapping[str, object], number: int | None = None
    ) -> Self:
        made = super().__new__(cls, template.format(**values) if values else template)
        made.template, made.key, made.values, made.number = template, key, values, number
        return made

    @override
    def __str__(self) -> str:
        return self  # an error that was given it hands it on as it is

    @override
    def __reduce__(self) -> tuple[type, tuple[object, ...]]:
        return Said, (self.template, self.key, self.values, self.number)


def said(template: str, /, **values: object) -> Said:
    """Return a text with values where their names stand in braces."""
    return Said(template, template, _kept(values))


def brief(text: str) -> Said:
    """Return a text that has to be short in every language, whatever it is called elsewhere."""
    return Said(text, f"{text}{BRIEF}", {})


def plural(count: int, one: str, many: str, /, **values: object) -> Said:
    """Return one of two texts, as English has it for a number, which is `{count}` in them."""
    return Said(one if count == 1 else many, many, {"count": count, **_kept(values)}, count)


def number_of(count: int, thing: str) -> str:
    """Say how many there are of a thing, whose plural has an s."""
    return plural(count, f"{{count}} {thing}", f"{{count}} {thing}s")


def listed(parts: Sequence[str]) -> str:
    """Return things one after the other, as in a sentence: one, another and a third."""
    *first, last = parts or [""]
    if not first:
        return last
    return said("{some} and {last}", some=enumerated(first), last=last)


def enumerated(parts: Sequence[str]) -> str:
    """Return things one after the other, with commas."""
    return joined(parts, ", ")


def joined(parts: Sequence[str], between: str) -> str:
    """Return finished texts one after the other, with signs between them as all languages have."""
    if len(parts) == 1:
        return parts[0]
    values = {f"part{number}": part for number, part in enumerate(parts)}
    return said(between.join(f"{{{name}}}" for name in values), **values)


def _kept(values: Mapping[str, object]) -> Mapping[str, object]:
    """Return values with no more of them than is needed to write them."""
    return {name: v if isinstance(v, WRITTEN) else str(v) for name, v in values.items()}
