"""Where the words of a quote stand, unbroken, in a stream of words."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

GAP = ""  # between what is not one passage; no word is empty
WIDE = 3  # words by which a run is found
MOST = 32  # places of three words that are remembered: those after are of texts that repeat


class Tile(NamedTuple):
    """Words of a quote, from `start` on, that stand unbroken `at` a place of a stream."""

    start: int
    at: int
    length: int

    @property
    def end(self) -> int:
        return self.start + self.length


class Stream:
    """Words in order, indexed so that runs of them are found in time that grows with the run."""

    def __init__(self, words: Sequence[str]) -> None:
        self.words = words
        self._places: list[defaultdict[tuple[str, ...], list[int]]] = []
        for wide in range(1, WIDE + 1):
            places: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
            for at, gram in enumerate(_grams(words, wide)):
                known = places[gram]
                if len(known) < MOST:
                    known.append(at)
            self._places.append(places)

    def whole(self, run: Sequence[str]) -> list[int]:
        """Return places where all of a run stands, in order; the first of many."""
        wide = min(WIDE, len(run))
        if not wide:
            return []
        known = self._places[wide - 1]
        grams = list(enumerate(_grams(run, wide)))
        if not all(gram in known for _, gram in grams):
            return []
        offset, rarest = min(grams, key=lambda gram: len(known[gram[1]]))
        starts = (at - offset for at in known[rarest])
        wanted = list(run)
        return [at for at in starts if at >= 0 and list(self.words[at : at + len(run)]) == wanted]

    def tiles(self, run: Sequence[str]) -> list[Tile]:
        """Cut a run into the longest pieces of three words or more, from left to right."""
        found: list[Tile] = []
        start = 0
        while start + WIDE <= len(run):
            tile = self._longest(run, start, found[-1] if found else None)
            if tile:
                found.append(tile)
            start = tile.end if tile else start + 1
        return found

    def _longest(self, run: Sequence[str], start: int, last: Tile | None) -> Tile | None:
        """Return the longest piece from a word on; of equal ones that which follows the last."""
        gram = tuple(run[start : start + WIDE])
        after = last.at + last.length if last else 0
        places = [*self._places[WIDE - 1].get(gram, ())]
        if last and len(places) == MOST:  # those beside the last piece may not be among them
            beside = range(after, after + start - last.end + WIDE)
            places += [at for at in beside if tuple(self.words[at : at + WIDE]) == gram]
        pieces = [Tile(start, at, self._length(run, start, at)) for at in places]
        return max(
            pieces, key=lambda t: (t.length, t.at >= after, -abs(t.at - after)), default=None
        )

    def _length(self, run: Sequence[str], start: int, at: int) -> int:
        length = WIDE
        words, longest = self.words, min(len(run) - start, len(self.words) - at)
        while length < longest and words[at + length] == run[start + length]:
            length += 1
        return length


def _grams(words: Sequence[str], wide: int) -> Iterator[tuple[str, ...]]:
    return zip(*(words[start:] for start in range(wide)), strict=False)
