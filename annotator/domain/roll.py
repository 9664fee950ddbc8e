"""Where a speaker from elsewhere finds a place in the project's ledger."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from annotator.domain.free_ids import FreeIds
from annotator.domain.names import folded, is_full, is_part, may_be_one, sound, surname
from annotator.domain.speaker import Speaker, SpeakerKind

# Every country has one: "the Foreign Ministry" of another story may be another one.
NATIONAL = frozenset("ministry parliament government army police".split())
MANY = 20  # bearers of a surname in one story, names of one entry: no more are compared


def find_speaker(ledger: Iterable[Speaker], name: str) -> Speaker | None:
    """Return the first entry that goes by this name, upper and lower case and accents alike."""
    wanted = folded(name)
    return next((s for s in ledger if wanted in map(folded, s.names())), None)


class Roll:
    """A ledger that speakers from elsewhere are entered into, each person once.

    A newcomer who is an entry by name lends it the other names as aliases; nothing is taken from
    an entry. Who is named in full is known in the whole project, in any transliteration. A surname
    alone, and somebody described, are known in the same story only, by those who were entered for
    it or heard in it. Where two entries would do, the newcomer is neither.

    The ids of newcomers may be `trusted`, as those of a ledger in a file are: two of them with
    names of different sound are two people.
    """

    def __init__(self, ledger: Iterable[Speaker], *, trusted: bool = False) -> None:
        self._before = {speaker.id: speaker for speaker in ledger}
        self._after: dict[str, Speaker] = {}
        self._ids = FreeIds(self._before)
        self._trusted = trusted
        self._by_name: dict[str, str] = {}
        self._by_sound: defaultdict[str, dict[str, None]] = defaultdict(dict)
        self._in_story: dict[tuple[str, str], str] = {}
        self._surnames: defaultdict[tuple[str, str], dict[str, None]] = defaultdict(dict)
        for speaker in self._before.values():
            self._keep(speaker)

    def hear(self, story: str, ids: Iterable[str]) -> None:
        """Know again who occurs in a story, by their ids in the ledger."""
        for one in sorted(ids):
            if one in self._after:
                self._hear(story, self._after[one])

    def enter(self, newcomer: Speaker, story: str = "") -> str:
        """Return the id under which the newcomer stands in the ledger from now on."""
        return self.enter_all((newcomer,), story)[newcomer.id]

    def enter_all(self, newcomers: Collection[Speaker], story: str = "") -> dict[str, str]:
        """Enter the speakers of one article, who are told apart there; return their ids by theirs.

        `story` is what the article tells, or the article itself where that is not known.
        """
        places = {one.id: known for one in newcomers if (known := self._known(one, story))}
        taken = set(places.values())
        for one in sorted(newcomers, key=lambda one: not is_full(one.name)):
            if one.id not in places:
                place = self._alike(one, story)
                places[one.id] = self._add(one) if place is None or place in taken else place
                taken.add(places[one.id])
        for one in newcomers:
            self._widen(places[one.id], one)
            self._hear(story, self._after[places[one.id]])
        return places

    def news(self) -> list[tuple[Speaker | None, Speaker]]:
        """Return each entry that is new or has other names now, with what it was."""
        pairs = ((self._before.get(key), speaker) for key, speaker in self._after.items())
        return [(before, after) for before, after in pairs if before != after]

    def _known(self, newcomer: Speaker, story: str) -> str | None:
        """Return the entry of the same name: the one in the story, else the one in the project."""
        name = folded(newcomer.name)
        same = self._after.get(newcomer.id)
        if self._trusted and same and name == folded(same.name):
            return newcomer.id
        known = self._in_story.get((story, name))
        if known or not is_known_everywhere(newcomer):
            return known
        if not is_full(newcomer.name) and self._surnames.get((story, surname(newcomer.name))):
            return None
        return self._by_name.get(name)

    def _alike(self, newcomer: Speaker, story: str) -> str | None:
        """Return the one entry that may be the newcomer by more than the name as it is written."""
        if newcomer.kind is not SpeakerKind.NAMED:
            return None
        if is_full(newcomer.name) and is_known_everywhere(newcomer):
            sounding = self._by_sound.get(sound(newcomer.name), {})
            if sounding:
                return next(iter(sounding)) if len(sounding) == 1 else None
        return None if self._trusted else self._namesake(newcomer, story)

    def _namesake(self, newcomer: Speaker, story: str) -> str | None:
        namesakes = self._surnames.get((story, surname(newcomer.name)), {})
        if len(namesakes) > MANY:
            return None
        likely = [one for one in namesakes if self._may_be(newcomer, self._after[one])]
        return likely[0] if len(likely) == 1 else None

    def _may_be(self, newcomer: Speaker, entry: Speaker) -> bool:
        full = [name for name in entry.names() if is_full(name)]
        return any(may_be_one(newcomer.name, name) for name in full or entry.names())

    def _add(self, newcomer: Speaker) -> str:
        fresh = self._ids.take(newcomer.id)
        self._keep(replace(newcomer, id=fresh))
        return fresh

    def _widen(self, place: str, newcomer: Speaker) -> None:
        entry = self._after[place]
        taken = {name.casefold() for name in entry.names()}
        fresh = tuple(name for name in newcomer.names() if name.casefold() not in taken)
        if fresh:
            self._keep(replace(entry, aliases=(*entry.aliases, *fresh)))

    def _keep(self, speaker: Speaker) -> None:
        self._after[speaker.id] = speaker
        if not is_known_everywhere(speaker):
            return
        short = set(_short_names(speaker))
        for name in speaker.names():
            if name not in short:
                self._by_name.setdefault(folded(name), speaker.id)
                if is_full(name):
                    self._by_sound[sound(name)][speaker.id] = None
            elif self._by_name.get(folded(name)) == speaker.id:
                del self._by_name[folded(name)]

    def _hear(self, story: str, speaker: Speaker) -> None:
        """Know a speaker again in the story."""
        if not story:
            return
        short = set(_short_names(speaker))
        for name in speaker.names():
            if name not in short:
                self._in_story.setdefault((story, folded(name)), speaker.id)
            if speaker.kind is SpeakerKind.NAMED:
                self._surnames[story, surname(name)][speaker.id] = None


def is_known_everywhere(speaker: Speaker) -> bool:
    """Whether a name tells in every story who is meant."""
    if speaker.kind is not SpeakerKind.NAMED:
        return False
    return NATIONAL.isdisjoint(folded(speaker.name).split())


def _short_names(speaker: Speaker) -> Iterator[str]:
    """Yield the names that only leave out words of a fuller one."""
    if not speaker.aliases:
        return
    full = [name for name in speaker.names() if is_full(name)][:MANY]
    for name in speaker.names():
        if any(is_part(name, whole) for whole in full):
            yield name
