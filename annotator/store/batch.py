"""Many spans that came to a copy at once, as columns and rows: most of what an import brings.

To make a value of each of them, only to take it apart again, would cost more than storing them.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, repeat
from operator import attrgetter
from typing import Any

from annotator.domain.edit import Change, Gathering
from annotator.domain.span import Span
from annotator.store.rows import span_of

MANY = 4  # fewer are no batch
FIELDS = attrgetter(
    *("id", "stretch.start", "stretch.end", "label"),
    *("state", "origin", "score", "speaker", "reason"),
)
Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Batch:
    """Spans that came to a copy, each a row of the table of spans without the copy's number."""

    article: str
    owner: str
    rows: Sequence[Row]

    def to_json(self) -> list[Any]:
        """Return the columns of the rows; one that holds the same value throughout holds it once.

        No field of a span is a list, so a value cannot be taken for a column.
        """
        columns = [
            column if len(set(column)) > 1 else column[0] for column in zip(*self.rows, strict=True)
        ]
        return [self.article, self.owner, len(self.rows), columns]

    @classmethod
    def from_json(cls, data: Sequence[Any]) -> "Batch":
        article, owner, count, columns = data
        whole = (c if isinstance(c, list) else repeat(c, count) for c in columns)
        return cls(article, owner, list(zip(*whole, strict=True)))

    def changes(self) -> Iterator[Change]:
        """Yield what the batch stands for."""
        for row in self.rows:
            yield Change(None, span_of((None, *row)), self.article, self.owner)


def batched(changes: Iterable[Change]) -> Iterator[Change | Batch]:
    """Put together what came to a copy one after the other."""
    for key, group in groupby(changes, _of):
        found = list(group)
        if key is None or len(found) < MANY:
            yield from found
        else:
            yield Batch(*key, [FIELDS(change.after) for change in found])


def unbatched(items: Iterable[Change | Batch]) -> Iterator[Change]:
    for item in items:
        if isinstance(item, Batch):
            yield from item.changes()
        else:
            yield item


def gather(gathering: Gathering, items: Iterable[Change | Batch]) -> None:
    """Add what is done at once to the gist of a long edit."""
    for item in items:
        if isinstance(item, Batch):
            gathering.add_to_copy(item.article, item.owner)
        else:
            gathering.add(item)


def _of(change: Change) -> tuple[str, str] | None:
    came = change.before is None and isinstance(change.after, Span)
    return (change.article, change.owner) if came else None
