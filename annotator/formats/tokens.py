"""What of a copy falls on the tokens that a tool takes the text for."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from annotator.domain.article import Article
from annotator.domain.ledger import Loss, lost
from annotator.domain.quote import Quote, Role
from annotator.domain.record import Record
from annotator.domain.said import said
from annotator.domain.span import Stretch

Tokenizer = Callable[[Article], Sequence[Stretch]]

SPACE = said("begins or ends with white space")
BETWEEN = said("does not begin and end where tokens do")
ALONE = said("belongs to a quote that cannot go")


class Fitting:
    """A copy without what does not begin and end where tokens do; `losses` tells of that."""

    def __init__(self, record: Record, tokens: Iterable[Stretch]) -> None:
        self.losses: list[Loss] = []
        self._article = record.article
        tokens = list(tokens)
        self._starts = {token.start for token in tokens}
        self._ends = {token.end for token in tokens}
        self.copy = replace(
            record.copy,
            spans=tuple(s for s in record.copy.spans if self._fits(s.label, s.stretch)),
            quotes=tuple(filter(None, map(self._quote, record.copy.quotes))),
        )

    def _fits(self, label: str, stretch: Stretch) -> bool:
        if stretch.start in self._starts and stretch.end in self._ends:
            return True
        surface = stretch.text(self._article.text)
        self._lose(label, stretch, BETWEEN if surface == surface.strip() else SPACE)
        return False

    def _lose(self, label: str, stretch: Stretch, reason: str) -> None:
        self.losses.append(lost(self._article, label, stretch, reason))

    def _quote(self, quote: Quote) -> Quote | None:
        """Return a quote with the parts that fit; without its content nothing of it is left."""
        parts = [(role, part) for role, part in quote.parts() if self._fits(role.value, part)]
        contents = tuple(part for role, part in parts if role is Role.CONTENT)
        if contents:
            others = dict(parts)
            cue, source = others.get(Role.CUE), others.get(Role.SOURCE)
            return replace(quote, contents=contents, cue=cue, source=source)
        for role, part in parts:
            self._lose(role.value, part, ALONE)
        return None


def covered(tokens: Iterable[Stretch], stretches: Iterable[Stretch]) -> frozenset[int]:
    """Return the starts of the tokens that touch any of the stretches, in time with both."""
    found: set[int] = set()
    waiting = sorted(stretches, reverse=True)
    for token in tokens:
        while waiting and waiting[-1].end <= token.start:
            waiting.pop()
        if waiting and waiting[-1].start < token.end:
            found.add(token.start)
    return frozenset(found)
