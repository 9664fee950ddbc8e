"""Showing a copy as the memory of the project has it: some suggestions less, others more."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from annotator.domain.memory import ORIGIN, Entry, Standing, Votes
from annotator.domain.record import Copy, Status, in_reading_order
from annotator.domain.said import said
from annotator.domain.span import Span, State, Stretch, overlapping
from annotator.domain.suggestion import origins, span_id
from annotator.domain.words import marks, pattern

FINISHED = frozenset({Status.DONE, Status.SKIPPED})
Word = tuple[str, int, int]  # as it is written, start and end in code points


class Offer(NamedTuple):
    """What is looked for: the words of an entry, one after the other."""

    words: tuple[str, ...]
    entry: Entry
    votes: Votes


class Offers:
    """The entries that are suggested everywhere, found by their first word."""

    def __init__(self, offered: Mapping[Entry, Votes]) -> None:
        self._begun: defaultdict[str, list[Offer]] = defaultdict(list)
        for entry, votes in offered.items():
            self.add(entry, votes)

    def add(self, entry: Entry, votes: Votes) -> None:
        """Look for an entry from now on, the longest first where several begin alike."""
        words = tuple(word for word, _, _ in words_of(entry.text))
        if words:
            self.drop(entry)
            begun = self._begun[words[0]]
            begun.append(Offer(words, entry, votes))
            begun.sort(key=lambda offer: (-len(offer.words), -offer.votes.likely, offer.entry))

    def drop(self, entry: Entry) -> None:
        """Look for an entry no more."""
        first = next(words_of(entry.text), ("", 0, 0))[0]
        kept = [offer for offer in self._begun.get(first, ()) if offer.entry != entry]
        if first in self._begun:
            self._begun[first] = kept

    def found(self, words: tuple[Word, ...]) -> Iterator[tuple[Stretch, Offer]]:
        """Yield where entries stand in a text, none over another."""
        at = 0
        while at < len(words):
            offer = next(self._at(words, at), None)
            if offer:
                last = at + len(offer.words) - 1
                yield Stretch(words[at][1], words[last][2]), offer
                at = last
            at += 1

    def _at(self, words: tuple[Word, ...], at: int) -> Iterator[Offer]:
        for offer in self._begun.get(words[at][0], ()):
            there = words[at : at + len(offer.words)]
            if offer.words == tuple(word for word, _, _ in there):
                yield offer


def words_of(text: str) -> Iterator[Word]:
    """Yield the words of a text, as the window and spaCy part them."""
    found = pattern("" if text.isascii() else marks()).finditer(text)
    return ((word[0], word.start(), word.end()) for word in found)


def held_back(copy: Copy, text: str, judge: Callable[[Entry], Standing]) -> Copy:
    """Return a copy without the open suggestions that are not suggested any more.

    What only the memory suggested goes where it does not do so any longer.
    """
    kept = tuple(span for span in copy.spans if not _is_held(span, text, judge))
    return copy if len(kept) == len(copy.spans) else replace(copy, spans=kept)


def _is_held(span: Span, text: str, judge: Callable[[Entry], Standing]) -> bool:
    if span.state is not State.SUGGESTED:
        return False
    found = judge(entry_of(span, text))
    by_memory = origins(span.origin) == [ORIGIN]
    return found is Standing.HELD or (by_memory and found is not Standing.OFFERED)


def recalled(
    copy: Copy, words: tuple[Word, ...], offers: Offers, judge: Callable[[Entry], Standing]
) -> Copy:
    """Return a copy with what is suggested everywhere, where nothing lies yet.

    What is judged otherwise in this article is left out. In one that is finished nothing is
    suggested any more.
    """
    if copy.standing.status in FINISHED:
        return copy
    taken = sorted(s.stretch for s in copy.spans if s.state is not State.REJECTED)
    ends = _merged(taken)
    decided = {span.id for span in copy.spans} | {p.id for p in copy.proposed}
    new = [
        span
        for stretch, offer in offers.found(words)
        if judge(offer.entry) is Standing.OFFERED
        and not overlapping(ends, stretch.start, stretch.end)
        and (span := _suggestion(stretch, offer)).id not in decided
        and not _is_rejected(copy, span)
    ]
    if not new:
        return copy
    spans = in_reading_order((*copy.spans, *new))
    return replace(copy, spans=spans, proposed=(*copy.proposed, *new))


def _merged(stretches: list[Stretch]) -> list[Stretch]:
    """Return what some stretches in order cover together, none over another."""
    merged: list[Stretch] = []
    for stretch in stretches:
        if merged and stretch.start < merged[-1].end:
            merged[-1] = Stretch(merged[-1].start, max(merged[-1].end, stretch.end))
        else:
            merged.append(stretch)
    return merged


def _suggestion(stretch: Stretch, offer: Offer) -> Span:
    key = span_id(stretch.start, stretch.end, offer.entry.label)
    score, why = offer.votes.likely, _why(offer)
    return Span(key, stretch, offer.entry.label, State.SUGGESTED, ORIGIN, score, reason=why)


def _why(offer: Offer) -> str:
    votes = offer.votes
    if not votes.kept:
        return said("It was allowed by hand")
    return said(
        "It was kept as {label} in this project {kept} of {all} times",
        label=offer.entry.label,
        kept=votes.kept,
        all=votes.kept + votes.rejected,
    )


def _is_rejected(copy: Copy, new: Span) -> bool:
    """Whether the same was rejected here under another id."""
    same = (s for s in copy.spans if s.stretch == new.stretch and s.label == new.label)
    return any(span.state is State.REJECTED for span in same)


def entry_of(span: Span, text: str) -> Entry:
    return Entry(" ".join(span.stretch.text(text).split()), span.label)
