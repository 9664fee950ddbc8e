"""Whom marks name is in the ledger, and who leaves it is named by none."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import BindParameter, Connection, bindparam, exists, select

from annotator.domain.edit import Change, Gathering
from annotator.domain.errors import ProjectError
from annotator.domain.quote import Quote
from annotator.domain.said import said
from annotator.domain.span import Span
from annotator.domain.speaker import Speaker
from annotator.store.batch import Batch, gather
from annotator.store.tables import QUOTE, SPAN, SPEAKER

UNKNOWN = said(
    "this step no longer fits, since it names a speaker who is not in the"
    " ledger any more; nothing was done"
)
NEEDED = said(
    "this step no longer fits, since a speaker whom it would take out of the"
    " ledger is named in other work by now; nothing was done"
)
AT_ONCE = 500  # ids asked for together
SPEAKER_AT = 7  # of the fields of a span in a batch

_OF: BindParameter[Any] = bindparam("of", expanding=True)
_THERE = select(SPEAKER.c.id).where(SPEAKER.c.id.in_(_OF))
_NAMED = tuple(select(exists().where(table.c.speaker.in_(_OF))) for table in (SPAN, QUOTE))


class Naming:
    """Learns whom the changes of an edit name and whom they take out, to check that at its end."""

    def __init__(self) -> None:
        self._named: set[str] = set()
        self._gone: set[str] = set()

    def learn(self, items: Iterable[Change | Batch], *, backwards: bool = False) -> None:
        """Take in changes that are done, or taken back."""
        for item in items:
            if isinstance(item, Change):
                self._learn(item.inverse() if backwards else item)
            elif not backwards:
                self._named.update(row[SPEAKER_AT] for row in item.rows if row[SPEAKER_AT])

    def check(self, connection: Connection) -> None:
        """Raise ProjectError where a mark names, or would be left to name, nobody who is there."""
        for some in _in_chunks(self._named):
            if len(connection.execute(_THERE, {"of": some}).all()) < len(some):
                raise ProjectError(UNKNOWN)
        for some in _in_chunks(self._gone):
            if any(connection.scalar(named, {"of": some}) for named in _NAMED):
                raise ProjectError(NEEDED)

    def _learn(self, change: Change) -> None:
        before, after = change.before, change.after
        if isinstance(after, Span | Quote):
            known = before.speaker if isinstance(before, Span | Quote) else None
            if after.speaker and after.speaker != known:
                self._named.add(after.speaker)
        elif isinstance(before, Speaker) and after is None:
            self._gone.add(before.id)
        elif isinstance(after, Speaker):
            self._gone.discard(after.id)


class Passing:
    """What passes by of a long edit: its gist, and whom it names."""

    def __init__(self) -> None:
        self._gathering, self._naming = Gathering(), Naming()
        self.gist, self.check = self._gathering.gist, self._naming.check

    def take(self, items: Sequence[Change | Batch], *, backwards: bool = False) -> None:
        """Take in what is done at once, or taken back."""
        gather(self._gathering, items)
        self._naming.learn(items, backwards=backwards)


def check_naming(connection: Connection, changes: Iterable[Change]) -> None:
    """Raise ProjectError where changes that are done leave a mark that names nobody there."""
    naming = Naming()
    naming.learn(changes)
    naming.check(connection)


def _in_chunks(ids: set[str]) -> Iterable[list[str]]:
    every = sorted(ids)
    return (every[start : start + AT_ONCE] for start in range(0, len(every), AT_ONCE))
