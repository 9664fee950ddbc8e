"""What the radar shows: one thing that is not marked as it is elsewhere."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from annotator.domain.span import Stretch


class Sort(StrEnum):
    """What is not as it should be, in the order in which it is listed."""

    LABELS = "one name, several labels"
    NAMES = "one name, several speakers"
    SPEAKERLESS = "quote without a speaker"
    ALIKE = "alike, and marked otherwise"
    ZONE = "label in another zone"


@dataclass(frozen=True, slots=True)
class Site:
    """A place in an article, with the mark there, if it is one, and what is to be said of it."""

    article: str
    stretch: Stretch
    item: str = ""
    kind: Literal["span", "quote", ""] = ""
    told: str = ""


@dataclass(frozen=True, slots=True)
class Signal:
    """One thing that is not consistent: the words it is about, what is to be said, and where.

    `choices` are the labels that there are, the most frequent first, or the ids of speakers.
    """

    sort: Sort
    words: str
    told: str
    sites: tuple[Site, ...] = ()
    choices: tuple[str, ...] = ()
