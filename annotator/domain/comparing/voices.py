"""Who speaks in both versions, though the names may be spelled otherwise."""

from collections.abc import Iterable

from annotator.domain.comparing.verdict import Side
from annotator.domain.names import HEARD_ALIKE, folded, is_full, is_part, sound, surname
from annotator.domain.roll import Roll
from annotator.domain.span import Span
from annotator.domain.speaker import Speaker, SpeakerKind

STORY = "story"
SPEAKING = frozenset("PERSON PER ORG GPE NORP".split())
DISTINCT = 4  # consonants that are not alike by chance


class Voices:
    """Joins the speakers of two versions, each known by its id in its own version."""

    def __init__(self, original: Side, rewrite: Side) -> None:
        roll = Roll(())
        self._original = {speaker.id: speaker for speaker in original.speakers}
        self._rewrite = {speaker.id: speaker for speaker in rewrite.speakers}
        self._named = _named(original), _named(rewrite)
        self._mine = roll.enter_all(self._original.values(), STORY)
        self._theirs = roll.enter_all(self._rewrite.values(), STORY)
        self._by_place: dict[str, set[str]] = {}
        for own, place in self._mine.items():
            self._by_place.setdefault(place, set()).add(own)

    def same_as(self, rewritten: str | None) -> frozenset[str | None]:
        """Return the ids in the original of who has this id in the rewrite."""
        place = self._theirs.get(rewritten or "")
        return frozenset(self._by_place.get(place or "", ()))

    def differ(self, original: str | None, rewritten: str | None) -> bool:
        """Whether two are surely not one: both are named, and by other names."""
        one, other = self._original.get(original or ""), self._rewrite.get(rewritten or "")
        if not (one and other) or self._mine[one.id] == self._theirs[other.id]:
            return False
        named = one.id in self._named[0] and other.id in self._named[1]
        return named and not _may_be_one(one, other)

    def name(self, rewritten: str | None) -> str | None:
        """Return what somebody is called in the rewrite."""
        speaker = self._rewrite.get(rewritten or "")
        return speaker.name if speaker else None

    def names(self, originals: Iterable[str | None]) -> tuple[str, ...]:
        """Return what some are called in the original, each once."""
        known = (self._original.get(one or "") for one in originals)
        return tuple(dict.fromkeys(speaker.name for speaker in known if speaker))


def _named(side: Side) -> frozenset[str]:
    """Return who of a version's speakers bears a name: where entities are known, that of one."""
    surfaces = (span.stretch.text(side.article.text) for span in side.spans if _speaks(span))
    known = {word for surface in surfaces for word in folded(surface).split()}
    return frozenset(
        speaker.id
        for speaker in side.speakers
        if speaker.kind is SpeakerKind.NAMED
        and (not side.spans or known.intersection(folded(speaker.name).split()))
    )


def _speaks(span: Span) -> bool:
    return span.label in SPEAKING


def consonants(name: str) -> str:
    """Return what a surname has in common in languages that write it with "g" or with "h"."""
    heard = surname(name).translate(HEARD_ALIKE)
    return heard if len(heard) >= DISTINCT else ""


def _heard_alike(one: str, other: str) -> bool:
    if not (is_full(one) and is_full(other) and consonants(one)):
        return False
    same_forename = sound(one).split()[0] == sound(other).split()[0]
    return same_forename and consonants(one) == consonants(other)


def _may_be_one(one: Speaker, other: Speaker) -> bool:
    """Whether two names have so much in common that it may be one and the same."""
    return any(
        folded(mine) == folded(theirs)
        or is_part(mine, theirs)
        or is_part(theirs, mine)
        or surname(mine) == surname(theirs)
        or _heard_alike(mine, theirs)
        for mine in one.names()
        for theirs in other.names()
    )
