"""Who speaks in both versions, though the names may be spelled otherwise."""

from collections.abc import Iterable, Sequence

from annotator.domain.names import folded, is_part, surname
from annotator.domain.roll import Roll
from annotator.domain.speaker import Speaker, SpeakerKind

STORY = "story"


class Voices:
    """Joins the speakers of two versions, each known by its id in its own version."""

    def __init__(self, original: Sequence[Speaker], rewrite: Sequence[Speaker]) -> None:
        roll = Roll(())
        self._original = {speaker.id: speaker for speaker in original}
        self._rewrite = {speaker.id: speaker for speaker in rewrite}
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
        named = one.kind is other.kind is SpeakerKind.NAMED
        return named and not _may_be_one(one, other)

    def name(self, rewritten: str | None) -> str | None:
        """Return what somebody is called in the rewrite."""
        speaker = self._rewrite.get(rewritten or "")
        return speaker.name if speaker else None

    def names(self, originals: Iterable[str | None]) -> tuple[str, ...]:
        """Return what some are called in the original, each once."""
        known = (self._original.get(one or "") for one in originals)
        return tuple(dict.fromkeys(speaker.name for speaker in known if speaker))


def _may_be_one(one: Speaker, other: Speaker) -> bool:
    """Whether two names have so much in common that it may be one and the same."""
    return any(
        folded(mine) == folded(theirs)
        or is_part(mine, theirs)
        or is_part(theirs, mine)
        or surname(mine) == surname(theirs)
        for mine in one.names()
        for theirs in other.names()
    )
