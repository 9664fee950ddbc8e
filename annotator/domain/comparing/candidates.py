"""Passages of the original that a quote may come from, though its words are not the same."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from math import log

from annotator.domain.comparing.likeness import cover, likeness, stem
from annotator.domain.comparing.original import Original

MOST = 24  # places of one stem that are remembered
HEAD = 5  # letters of a stem that find it: "warned" finds "warning"
ROOM = 8  # words around a short quote
LOOKED = 6  # passages that are compared by their words
SHORT = 4  # words of a quote that can be replaced in good part and still be known
COMPARED = 2  # of them, by all
Passage = tuple[int, int]  # of the stream


class Candidates:
    """Finds passages of what is quoted by their rarest words, in time that grows with the quote."""

    def __init__(self, original: Original) -> None:
        self._original = original
        self._places: defaultdict[str, list[int]] = defaultdict(list)
        self._counts: Counter[str] = Counter()
        for at, word in enumerate(original.quoted.words):
            if word:
                key = stem(word)[:HEAD]
                self._counts[key] += 1
                if len(self._places[key]) < MOST:
                    self._places[key].append(at)
        self._total = max(1, self._counts.total())

    def best(self, run: Sequence[str]) -> tuple[float, Passage | None]:
        """Return the passage that supports a run best, and how well."""
        words = self._original.quoted.words
        rough = [(cover(run, words[start:end]), start, end) for start, end in self._near(run)]
        rough.sort(key=lambda one: (-one[0], one[1]))
        exact = [
            (self._likeness(run, start, end), start, end) for _, start, end in rough[:COMPARED]
        ]
        score, start, end = max(exact, key=lambda one: (one[0], -one[1]), default=(0.0, 0, 0))
        return (score, (start, end)) if score else (0.0, None)

    def _likeness(self, run: Sequence[str], start: int, end: int) -> float:
        """Return how well a passage supports a run, or of a short quote the run the passage."""
        words = self._original.quoted.words[start:end]
        ours = likeness(run, words)
        if len(words) > SHORT or len(run) > SHORT or len(set(self._original.whose[start:end])) > 1:
            return ours
        return max(ours, likeness(words, run))

    def _near(self, run: Sequence[str]) -> set[Passage]:
        """Return the passages in which most and the rarest words of a run are."""
        wide = max(ROOM, len(run))
        votes: defaultdict[int, float] = defaultdict(float)
        keys = {stem(word)[:HEAD] for word in run} & self._places.keys()
        telling = {
            key for key in keys if self._counts[key] <= MOST
        }  # all of whose places are known
        for key in telling or keys:
            weighs = log(1 + self._total / self._counts[key])
            for bucket in {at // wide for at in self._places[key]}:
                votes[bucket] += weighs
        best = sorted(votes, key=lambda bucket: (-votes[bucket], bucket))[:LOOKED]
        return {self._passage(run, bucket, wide) for bucket in best}

    def _passage(self, run: Sequence[str], bucket: int, wide: int) -> Passage:
        """Return the passage around the rarest word of a run that is in a bucket of the stream."""
        words = self._original.quoted.words
        known = {stem(word)[:HEAD] for word in run}
        first = bucket * wide
        keys = ((stem(words[at])[:HEAD], at) for at in range(first, min(first + wide, len(words))))
        held = [(self._counts[key], at) for key, at in keys if key in known]
        return self._original.span(min(held)[1], wide)
