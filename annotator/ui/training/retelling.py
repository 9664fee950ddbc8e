"""What training told of itself, in the language of the window.

It comes from another process, and from the files of versions, as English text that no longer knows
how it was made.
"""

import re
from collections.abc import Callable, Mapping
from string import Formatter

from annotator.domain.said import Said, plural, said
from annotator.ui.language import worded

FIGURES = {int: r"-?\d+", float: r"-?\d+\.\d+"}
READ: Mapping[type, Callable[[str], object]] = {int: int, float: float, str: str}
TOLD: tuple[Said, ...] = (  # each with values such as it may have
    *(
        plural(
            count,
            "epoch {epoch}, from {count} place where names may stand",
            "epoch {epoch}, from {count} places where names may stand",
            epoch=0,
        )
        for count in (1, 2)
    ),
    *(
        plural(
            count,
            "{count} article is not in {language} and was left out",
            "{count} articles are not in {language} and were left out",
            language="de",
        )
        for count in (1, 2)
    ),
    said("epoch {epoch}, from {lines} lines", epoch=0, lines=0),
    said("used: {points:.1f} points more in articles left out of learning", points=0.0),
    said("not used: in articles left out of learning they brought nothing"),
    said("not used: in articles left out of learning it brought nothing"),
    said("left as they were: in the articles held out nothing became better"),
    said("left as it was: in the articles held out nothing became better"),
    said("this language has no model of names to teach"),
    said("the articles have no names to learn from"),
    said("too few quotes to learn from"),
    said("all finished articles are of one story: none is held out, so nothing can be measured"),
    said("no finished article is held out, so nothing can be measured; finish more stories"),
    said(
        "too few stories are finished to hold some out that tell when to stop:"
        " it learns for as long as is usual"
    ),
    said(
        "only {next} is marked in the finished articles: it learns that nothing else is to be"
        " suggested",
        next="ORG",
    ),
)


def retold(text: str) -> str:
    """Return a text of training in the language of the window; one that is not known stays."""
    if isinstance(text, Said):
        return worded(text)
    for known in TOLD:
        found = re.fullmatch(_pattern(known), text)
        if found:
            return worded(_with(known, found.groupdict()))
    return text


def _pattern(known: Said) -> str:
    """Return what a text is like that was made of a template, its values by their names."""
    parts = Formatter().parse(known.template)
    return "".join(
        re.escape(text) + (_value(known, name) if name else "") for text, name, *_ in parts
    )


def _value(known: Said, name: str) -> str:
    return f"(?P<{name}>{FIGURES.get(type(known.values[name]), '.+')})"


def _with(known: Said, found: dict[str, str]) -> Said:
    values = {name: READ[type(known.values[name])](value) for name, value in found.items()}
    number = None if known.number is None else int(found["count"])
    return Said(known.template, known.key, values, number)
