"""Which entries of the ledger are one person, where several annotators have entered them."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from annotator.domain.names import folded, is_full
from annotator.domain.speaker import Speaker, SpeakerKind


def one_person(ledger: Iterable[Speaker], apart: Iterable[frozenset[str]] = ()) -> dict[str, str]:
    """Return under which id an entry counts, for those that are one person with another entry.

    Entries are one person if an outside knowledge base says so, if they are called alike by a full
    name, or if what one is called is an alias of exactly one other. Whom the base or a person tells
    `apart`, as pairs of ids, are two, and who is only described or part of a group may be anybody.
    """
    named = [speaker for speaker in ledger if speaker.kind is SpeakerKind.NAMED]
    people = _People(named, apart)
    for key in (lambda one: one.kb, lambda one: folded(one.name) if is_full(one.name) else None):
        for first, *others in _alike(named, key):
            for other in others:
                people.join(first, other)
    for one, other in _by_alias(named, people):
        people.join(one, other)
    return people.changed()


class _People:
    """Entries, put together step by step: each has a lead, which is itself or another's."""

    def __init__(self, ledger: Sequence[Speaker], apart: Iterable[frozenset[str]]) -> None:
        self._leads = {speaker.id: speaker.id for speaker in ledger}
        self._kbs = {speaker.id: speaker.kb for speaker in ledger}
        self._others = {speaker.id: frozenset((speaker.id,)) for speaker in ledger}  # by lead
        self._apart = list(apart)

    def lead(self, key: str) -> str:
        while self._leads[key] != key:
            key = self._leads[key]
        return key

    def join(self, one: Speaker, other: Speaker) -> None:
        """Let two be one person, unless the knowledge base or somebody tells them apart."""
        first, second = sorted((self.lead(one.id), self.lead(other.id)))
        kb, other_kb = self._kbs[first], self._kbs[second]
        everyone = self._others[first] | self._others[second]
        if (kb and other_kb and kb != other_kb) or any(pair <= everyone for pair in self._apart):
            return
        self._leads[second] = first
        self._kbs[first], self._others[first] = kb or other_kb, everyone

    def changed(self) -> dict[str, str]:
        """Return the lead of each entry that is not its own."""
        return {key: self.lead(key) for key, lead in self._leads.items() if key != lead}


def _alike(
    named: Iterable[Speaker], key: Callable[[Speaker], str | None]
) -> Iterable[list[Speaker]]:
    found: dict[str, list[Speaker]] = defaultdict(list)
    for speaker in named:
        if key(speaker):
            found[str(key(speaker))].append(speaker)
    return found.values()


def _by_alias(named: Sequence[Speaker], people: _People) -> list[tuple[Speaker, Speaker]]:
    """Return each entry whose name is an alias of exactly one other person, with that one."""
    bearers: dict[str, dict[str, Speaker]] = defaultdict(dict)
    for speaker in named:
        for alias in speaker.aliases:
            bearers[folded(alias)].setdefault(people.lead(speaker.id), speaker)
    pairs = []
    for speaker in named:
        found = bearers.get(folded(speaker.name), {})
        others = [one for lead, one in found.items() if lead != people.lead(speaker.id)]
        if len(others) == 1:
            pairs.append((speaker, others[0]))
    return pairs
