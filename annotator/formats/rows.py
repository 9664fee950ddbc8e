"""One layer of a copy as tags on the tokens of its article, for formats of one tag a token."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from enum import StrEnum

from annotator.domain.ledger import lost
from annotator.domain.record import Copy, Record
from annotator.domain.said import said
from annotator.domain.span import Stretch
from annotator.formats.loose import Piece, loosened
from annotator.formats.tags import Tagged, Tagging, apart, tags_of
from annotator.formats.tokens import Fitting, covered

COVERED = said("overlaps a longer one; a token has one tag")
SPACED = said("has a label with white space in it, which ends a column; give it another name")
STOPS = frozenset(".!?…") | {"...", "?!", "!!"}
CLOSING = frozenset("”’\"')]»")


class Layer(StrEnum):
    """What of a copy is tagged, and where the other half goes."""

    ENTITIES = said("is part of a quote; this file holds the entities alone")
    QUOTES = said("is an entity; this file holds the quotes alone")


class Rows:
    """The tokens of an article that are words or signs, white space being no row.

    `missing` are the numbers of those of which nobody says what they hold; `losses` what had no
    place. In a file of `columns` no label can hold white space.
    """

    def __init__(
        self, record: Record, tokens: Sequence[Stretch], layer: Layer, *, columns: bool = True
    ) -> None:
        self.text = record.article.text
        self.tokens = [token for token in tokens if not token.text(self.text).isspace()]
        self._record = record
        self._columns = columns
        fitting = Fitting(record, self.tokens)
        self.losses = fitting.losses
        wanted = list(self._wanted(fitting.copy, layer))
        starts = {token.start: number for number, token in enumerate(self.tokens)}
        ends = {token.end: number for number, token in enumerate(self.tokens)}
        labels = [Tagged(starts[p.start], ends[p.end], p.label) for p in wanted]
        self.labels, others = apart(labels, len(self.tokens))
        for place in others:
            self._lose(wanted[place], COVERED)
        self.missing = self._missing()

    def _wanted(self, copy: Copy, layer: Layer) -> Iterator[Piece]:
        entities, _ = loosened(replace(copy, quotes=()))
        parts, _ = loosened(replace(copy, spans=()))
        wanted, others = (parts, entities) if layer is Layer.QUOTES else (entities, parts)
        for piece in others:
            self._lose(piece, layer.value)
        for piece in wanted:
            if self._columns and piece.label.split() != [piece.label]:
                self._lose(piece, SPACED)
            else:
                yield piece

    def _lose(self, piece: Piece, reason: str) -> None:
        stretch = Stretch(piece.start, piece.end)
        self.losses.append(lost(self._record.article, piece.label, stretch, reason))

    def _missing(self) -> frozenset[int]:
        """Return the missing tokens; what a label covers is not missing."""
        found = covered(self.tokens, self._record.missing)
        said = {n for label in self.labels for n in range(label.first, label.last + 1)}
        return frozenset(
            number
            for number, token in enumerate(self.tokens)
            if token.start in found and number not in said
        )

    def tags(self, tagging: Tagging) -> list[str]:
        return tags_of(self.labels, len(self.tokens), tagging)

    def sentences(self) -> frozenset[int]:
        """Return the numbers of the tokens that begin a sentence; none begins within a label."""
        within = {n for label in self.labels for n in range(label.first + 1, label.last + 1)}
        return frozenset(number for number in self._begins() if number not in within)

    def _begins(self) -> Iterator[int]:
        """Yield what begins a line, or follows a full stop and does not begin small."""
        ended, end = False, 0
        for number, token in enumerate(self.tokens):
            gap, word = self.text[end : token.start], token.text(self.text)
            if "\n" in gap or (ended and gap and not word[:1].islower()):
                yield number
                ended = False
            ended = word in STOPS or (ended and word in CLOSING)
            end = token.end
