"""The original, indexed so that each quote of a rewrite finds its words in it."""

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import chain

from annotator.domain.comparing.runs import GAP, Stream
from annotator.domain.comparing.tokens import Token, between, tokens
from annotator.domain.comparing.utterances import Utterance, rest_in_marks, utterances
from annotator.domain.comparing.verdict import Side

NEAR = 12  # words between two quotes of one speaker that may be one with its cue inside


class Original:
    """The words of an original: all of them, and a stream of those that are quoted.

    `places` says of each word of the stream which of `tokens` it is, `whose` which of `units` it
    belongs to; both are -1 in the gaps between what is not one passage.
    """

    def __init__(self, side: Side) -> None:
        self.side = side
        self.text = side.article.text
        self.tokens: list[Token] = tokens(self.text)
        known = list(utterances(side))
        found = chain(known, rest_in_marks(side, known))
        self.units = sorted(found, key=lambda unit: unit.stretches)
        self.places: list[int] = []
        self.whose: list[int] = []
        for number in range(len(self.units)):
            if number and not self._goes_on(number):
                self._put(-1, -1)
            for place in self._within(number):
                self._put(place, number)
        self.quoted = Stream([self.tokens[at].norm if at >= 0 else GAP for at in self.places])

    @cached_property
    def all(self) -> Stream:
        """All words of the text, in marks or not."""
        return Stream([token.norm for token in self.tokens])

    def span(self, at: int, wide: int) -> tuple[int, int]:
        """Return the passage of the stream around a place, cut to so many words on each side."""
        start = end = at
        while start > 0 and at - start < wide and self.whose[start - 1] >= 0:
            start -= 1
        while end < len(self.whose) and end - at < wide and self.whose[end] >= 0:
            end += 1
        return start, end

    def around(self, start: int, end: int, wide: int) -> range:
        """Return a passage of the stream with so many words more on each side, if it has them."""
        return range(self.span(start, wide)[0], self.span(end - 1, wide)[1])

    def _put(self, place: int, unit: int) -> None:
        self.places.append(place)
        self.whose.append(unit)

    def _within(self, number: int) -> Iterator[int]:
        for stretch in self.units[number].stretches:
            yield from between(self.tokens, stretch.start, stretch.end)

    def _goes_on(self, number: int) -> bool:
        """Whether a unit goes on with what the one before says, with a cue between the two."""
        last, unit = self.units[number - 1], self.units[number]
        start, end = last.stretches[-1].end, unit.stretches[0].start
        if not (last.marked and unit.marked) or end < start or "\n" in self.text[start:end]:
            return False
        if last.speaker != unit.speaker:
            return False
        return len(between(self.tokens, start, end)) <= NEAR


def words_of(unit: Utterance, found: Sequence[Token]) -> list[list[Token]]:
    """Return the words of a rewrite's quote, those of each of its stretches apart."""
    parts = (between(found, stretch.start, stretch.end) for stretch in unit.stretches)
    return [[found[at] for at in part] for part in parts if part]
