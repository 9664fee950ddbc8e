"""Articles and their zones."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from annotator.domain.span import Stretch

LANGUAGE = "language"  # in `meta`
LONGEST_TITLE = 80  # code points of one that is made of the first line


class Variant(StrEnum):
    """What an article is within its story."""

    ORIGINAL = "original"
    REWRITE = "rewrite"
    OTHER = "other"


class ZoneKind(StrEnum):
    """What a part of an article is for."""

    HEADLINE = "headline"
    BYLINE = "byline"
    DATELINE = "dateline"
    CAPTION = "caption"
    CREDIT = "credit"
    BODY = "body"
    SUMMARY = "summary"


@dataclass(frozen=True, slots=True)
class Zone:
    """A part of an article; zones tile the text."""

    kind: ZoneKind
    stretch: Stretch


@dataclass(frozen=True, slots=True)
class Tiling:
    """All zones of an article in order; none where nobody has looked for them."""

    zones: tuple[Zone, ...] = ()


@dataclass(frozen=True, slots=True)
class Article:
    """A news article. Once a project holds it, its text never changes.

    `meta` carries whatever else came with it, as JSON values.
    """

    id: str
    text: str
    title: str = ""
    source: str = ""
    url: str = ""
    date: str = ""
    byline: str = ""
    story: str | None = None
    variant: Variant = Variant.OTHER
    zones: tuple[Zone, ...] = ()
    meta: Mapping[str, Any] = field(default_factory=dict, hash=False)

    @property
    def fingerprint(self) -> str:
        """The SHA-256 of the text, its identity across projects."""
        return fingerprint(self.text)

    @property
    def language(self) -> str:
        """The language that its `meta` names, such as "de" (also for "de-AT"); else empty."""
        tag = str(self.meta.get(LANGUAGE) or "").casefold()
        return tag.replace("_", "-").partition("-")[0]


def fingerprint(text: str) -> str:
    """Return the SHA-256 of a text in UTF-8, as 64 hexadecimal digits."""
    from hashlib import sha256  # noqa: PLC0415  (the window is there before any text is hashed)

    return sha256(text.encode("utf-8")).hexdigest()


def first_line(text: str, length: int = LONGEST_TITLE) -> str:
    """Return the first line that is not blank, cut to a length: a title for want of another."""
    line = next((line.strip() for line in text.splitlines() if line.strip()), "")
    return line if len(line) <= length else line[: length - 1] + "…"


def tile(text: str, found: tuple[Zone, ...]) -> tuple[Zone, ...]:
    """Fill the gaps between the zones found with body, so that zones tile the text."""
    zones: list[Zone] = []
    at = 0
    for zone in sorted(found, key=lambda zone: zone.stretch):
        if at < zone.stretch.start:
            zones.append(Zone(ZoneKind.BODY, Stretch(at, zone.stretch.start)))
        zones.append(zone)
        at = zone.stretch.end
    if at < len(text):
        zones.append(Zone(ZoneKind.BODY, Stretch(at, len(text))))
    return tuple(zones)
