"""Find where the words of a quote come from, and what became of them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from annotator.domain.comparing.candidates import Candidates
from annotator.domain.comparing.likeness import STOPS
from annotator.domain.comparing.original import Original
from annotator.domain.comparing.splices import pieces, spliced
from annotator.domain.comparing.verdict import Verdict

# Likeness from which a quote of up to so many words counts as altered. Of quotes that stand in
# another article altogether, fewer than one in a hundred reaches it: see `benchmarks/compare.py`.
THRESHOLDS = ((4, 0.55), (8, 0.47), (20, 0.38))
LONG_THRESHOLD = 0.34
REPORTED = 0.7  # from which a reported clause was put into marks
SAME_SPEAKER = 0.05  # taken off where the same person speaks
TWO = 2


@dataclass(frozen=True, slots=True)
class Match:
    """A verdict, how sure, and the words of the original it rests on, by their places there.

    A verbatim one may have marks, case or punctuation of its own. `units` says of each word which
    of the original's units it belongs to, -1 where it belongs to none.
    """

    verdict: Verdict
    score: float
    words: tuple[int, ...] = ()
    units: tuple[int, ...] = ()


NONE = Match(Verdict.UNSUPPORTED, 0.0)


class Matcher:
    """Matches quotes of a rewrite to one original."""

    def __init__(self, original: Original) -> None:
        self._original = original
        self._candidates = Candidates(original)

    def match(self, parts: Sequence[Sequence[str]], speaker: frozenset[str | None]) -> Match:
        """Match a quote given as the words of its parts, and who may speak in the original."""
        run = [word for part in parts for word in part]
        if not run:
            return NONE
        return (
            self._verbatim(run, speaker)
            or self._in_parts(parts, speaker)
            or self._unquoted(run)
            or self._spliced(run)
            or self._altered(run, speaker)
        )

    def _verbatim(self, run: Sequence[str], speaker: frozenset[str | None]) -> Match | None:
        """Return where a run stands in a quote, of the same speaker where there are several."""
        original = self._original
        found = original.quoted.whole(run)
        if not found:
            return None
        units = {at: original.units[original.whose[at]] for at in found}
        at = min(found, key=lambda at: (not units[at].marked, units[at].speaker not in speaker, at))
        verdict = Verdict.VERBATIM if units[at].marked else Verdict.UNQUOTED
        if verdict is Verdict.UNQUOTED and not _says_something(run):
            return None
        return self._match(verdict, 1.0, range(at, at + len(run)))

    def _in_parts(
        self, parts: Sequence[Sequence[str]], speaker: frozenset[str | None]
    ) -> Match | None:
        """Return where each part of a quote stands in marks, if they do so in the same order."""
        if len(parts) < TWO:
            return None
        found = [self._verbatim(part, speaker) for part in parts]
        kept = [match for match in found if match and match.verdict is Verdict.VERBATIM]
        if len(kept) < len(parts):
            return None
        words = tuple(word for match in kept for word in match.words)
        units = tuple(unit for match in kept for unit in match.units)
        verdict = Verdict.VERBATIM if list(words) == sorted(words) else Verdict.SPLICED
        return Match(verdict, 1.0, words, units)

    def _unquoted(self, run: Sequence[str]) -> Match | None:
        """Return where a run of words stands in the text, if it is not there by chance."""
        if not _says_something(run):
            return None
        found = self._original.all.whole(run)
        if not found:
            return None
        words = tuple(range(found[0], found[0] + len(run)))
        return Match(Verdict.UNQUOTED, 1.0, words, (-1,) * len(run))

    def _spliced(self, run: Sequence[str]) -> Match | None:
        original = self._original
        found = pieces(run, original, original.quoted.tiles(run))
        if not found:
            return None
        places = [at for start, end in spliced(found, original) for at in range(start, end)]
        score = sum(piece.kept for piece in found) / len(run)
        return self._match(Verdict.SPLICED, min(1.0, score), places)

    def _altered(self, run: Sequence[str], speaker: frozenset[str | None]) -> Match:
        """Return the passage that is most like a run, if it is like enough."""
        score, passage = self._candidates.best(run)
        if passage is None:
            return NONE
        start, end = passage
        whose = {self._original.units[self._original.whose[at]] for at in range(start, end)}
        same = any(unit.speaker and unit.speaker in speaker for unit in whose)
        marked = any(unit.marked for unit in whose)
        need = threshold(len(run)) - SAME_SPEAKER * same if marked else REPORTED
        if score < need:
            return Match(Verdict.UNSUPPORTED, score)
        verdict = Verdict.ALTERED if marked else Verdict.UNQUOTED
        return self._match(verdict, score, self._original.around(start, end, len(run)))

    def _match(self, verdict: Verdict, score: float, places: Iterable[int]) -> Match:
        """Return a match with words at some places of the stream, gaps left out."""
        original = self._original
        held = [at for at in places if original.places[at] >= 0]
        words = tuple(original.places[at] for at in held)
        return Match(verdict, score, words, tuple(original.whose[at] for at in held))


def threshold(length: int) -> float:
    """Return the likeness from which a quote of so many words counts as altered."""
    return next((least for most, least in THRESHOLDS if length <= most), LONG_THRESHOLD)


def _says_something(run: Sequence[str]) -> bool:
    """Whether words stand together by no chance: two of them are of some weight."""
    return sum(word not in STOPS for word in run) >= TWO
