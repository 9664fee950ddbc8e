"""What becomes of entries of the ledger that are one person, or two."""

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import replace

from annotator.domain.edit import Change, Setting
from annotator.domain.errors import AnnotatorError
from annotator.domain.names import folded
from annotator.domain.quote import Quote
from annotator.domain.said import said
from annotator.domain.span import Span
from annotator.domain.speaker import Speaker, SpeakerKind

NOBODY = ""  # under whom a speaker goes who was deleted
NOW = "speaker {} is now"  # the key of the setting that says so
BEGUN = NOW.partition("{}")[0]
LONGEST = 500  # code points of a name, an alias or an id of a knowledge base


def joined(stays: Speaker, others: Iterable[Speaker]) -> Speaker:
    """Return an entry that also goes by the names of others; what it says itself holds.

    It takes over the id in the knowledge base, and becomes named, where only others are.
    """
    others = list(others)
    names = [name for other in others for name in other.names()]
    kinds = {stays.kind, *(other.kind for other in others)}
    kind = SpeakerKind.NAMED if SpeakerKind.NAMED in kinds else stays.kind
    kb = stays.kb or next((other.kb for other in others if other.kb), None)
    return revised(replace(stays, aliases=(*stays.aliases, *names), kind=kind, kb=kb))


def parted(speaker: Speaker, new: Speaker) -> Speaker:
    """Return what an entry is without the names that a new one takes along.

    Raises AnnotatorError where it would have none left.
    """
    taken = {name.casefold() for name in new.names()}
    left = [name for name in speaker.names() if name.casefold() not in taken]
    if not left:
        raise AnnotatorError(
            said(
                "{speaker} would have no name left; leave one, and nothing was changed",
                speaker=speaker.name,
            )
        )
    return replace(speaker, name=left[0], aliases=tuple(left[1:]))


def revised(speaker: Speaker) -> Speaker:
    """Return an entry as it can stand in the ledger: each name once, nothing but spaces left out.

    Raises AnnotatorError where it has no name, or one that is too long.
    """
    names = [" ".join(name.split()) for name in speaker.names()]
    kb = " ".join((speaker.kb or "").split()) or None
    if not names[0]:
        raise AnnotatorError(said("a speaker needs a name; nothing was changed"))
    if max(map(len, (*names, kb or ""))) > LONGEST:
        raise AnnotatorError(
            said(
                "a name has no more than {longest} characters; shorten it, as nothing was changed",
                longest=LONGEST,
            )
        )
    once: dict[str, str] = {}
    for name in filter(None, names):
        once.setdefault(name.casefold(), name)
    return replace(speaker, name=names[0], aliases=tuple(once.values())[1:], kb=kb)


def named_anew(item: Span | Quote, places: Mapping[str, str]) -> Span | Quote:
    """Return an item that names the speaker under whom the one before goes; NOBODY is none."""
    return replace(item, speaker=places.get(item.speaker or "", item.speaker) or None)


def forwarding(gone: str, place: str) -> Setting:
    """Return what the project remembers of an entry that went, so that decisions on it hold."""
    return Setting(NOW.format(gone), place)


def forwarded(settings: Mapping[str, str], there: Container[str]) -> dict[str, str]:
    """Return under which id, or as NOBODY, those go who are in the ledger no more.

    `settings` are those whose keys begin as that of `forwarding` does; `there` knows the ledger.
    """
    before, _, after = NOW.partition("{}")
    places = {key[len(before) : -len(after)]: place for key, place in settings.items()}
    last = {gone: _last(places, gone, there) for gone in places if gone not in there}
    return {gone: place for gone, place in last.items() if place == NOBODY or place in there}


def _last(places: Mapping[str, str], key: str, there: Container[str]) -> str:
    """Follow one who went under another who went; where that goes round, it ends."""
    seen: set[str] = set()
    while key in places and key not in there and key not in seen:
        seen.add(key)
        key = places[key]
    return key


def bearers(ledger: Iterable[Speaker], name: str) -> list[Speaker]:
    """Return the entries that go by a name, upper and lower case and accents alike."""
    wanted = folded(name)
    return [speaker for speaker in ledger if wanted in map(folded, speaker.names())]


def leaving(gone: Iterable[Speaker], place: str, settings: Mapping[str, str]) -> Iterator[Change]:
    """Yield the changes by which entries leave the ledger and go under another, or as NOBODY.

    `settings` are those there are by now: who left once may have come again.
    """
    for speaker in gone:
        fresh = forwarding(speaker.id, place)
        known = settings.get(fresh.key)
        yield Change(None if known is None else Setting(fresh.key, known), fresh)
        yield Change(speaker, None)
