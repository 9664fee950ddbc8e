"""Speakers of files, and who of the project's ledger they are."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from hashlib import sha256

from annotator.domain.edit import Change
from annotator.domain.names import folded, is_full, sound
from annotator.domain.roll import Roll, is_known_everywhere
from annotator.domain.speaker import Speaker
from annotator.domain.suggestion import speaker_id
from annotator.store import queries
from annotator.workflow.session import Session

DIGITS = 8  # of the hash in a new id


class Cast:
    """Enters the speakers of copies into the ledger, each person once.

    Who has an id and a name of an entry is that entry; others are found as an import finds them. A
    newcomer gets an id made of name and kind, and of the story where the name tells nothing beyond
    it, so that it is the same whatever file came first.
    """

    def __init__(self, session: Session, articles: Iterable[str]) -> None:
        self._stories = session.project.ask(queries.stories)
        self._known = {speaker.id: speaker for speaker in session.speakers()}
        self._roll = Roll(self._known.values(), trusted=True)
        stories = sorted({self.story(article) for article in articles})
        for story, ids in sorted(session.project.ask(queries.heard, stories).items()):
            self._roll.hear(story, ids)

    def story(self, article: str) -> str:
        return self._stories.get(article, article)

    def enter(self, article: str, speakers: Sequence[Speaker]) -> Mapping[str, str]:
        """Return the ids here of the speakers of a copy of an article, by their ids there."""
        story = self.story(article)
        given = dict(self._given(speakers, story))
        places = self._roll.enter_all(list(given.values()), story)
        return {theirs: places[one.id] for theirs, one in given.items()}

    def changes(self) -> Iterator[Change]:
        """Yield what is new in the ledger; names that were lent stand in alphabetical order."""
        for before, after in self._roll.news():
            aliases = tuple(sorted(set(after.aliases)))
            yield Change(before, replace(after, aliases=aliases))

    def _given(self, speakers: Sequence[Speaker], story: str) -> Iterator[tuple[str, Speaker]]:
        """Yield whom to enter for each speaker; of two who are called alike both have an id."""
        taken: Counter[str] = Counter()
        for one in sorted(speakers, key=lambda speaker: (speaker.name, speaker.id)):
            if entry := self._entry(one):
                yield one.id, replace(one, name=entry.name, aliases=one.names())
                continue
            made = _made(one, story)
            taken[made] += 1
            fresh = made if taken[made] == 1 else f"{made}-{taken[made]}"
            yield one.id, replace(one, id=fresh)

    def _entry(self, one: Speaker) -> Speaker | None:
        """Return the entry of the same id, if they have a name in common."""
        entry = self._known.get(one.id)
        names = set(map(folded, entry.names())) if entry else set()
        return None if names.isdisjoint(map(folded, one.names())) else entry


def _made(speaker: Speaker, story: str) -> str:
    """Return an id that is the same for all names that are taken for one."""
    known = is_known_everywhere(speaker)
    name = sound(speaker.name) if known and is_full(speaker.name) else folded(speaker.name)
    told = "\0".join((name, str(speaker.kind), "" if known else story))
    return f"{speaker_id(name)}-{sha256(told.encode()).hexdigest()[:DIGITS]}"
