"""Votes to decide on, made of few characters."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from annotator.domain.adjudication.docket import Docket, docket
from annotator.domain.agreement.votes import Votes
from annotator.domain.article import Article
from annotator.domain.carry import carry
from annotator.domain.decision import Decision, Logged
from annotator.domain.edit import Change, Edit
from annotator.domain.quote import Quote
from annotator.domain.record import GOLD, Copy, Revision, Standing, Status, in_reading_order
from annotator.domain.span import Span, Stretch

TEXT = "abcdefghijklmnopqrstuvwxyz" * 3
START = datetime(2026, 3, 1, tzinfo=UTC)


def span(start: int, end: int, label: str = "ORG", **more) -> Span:
    return Span(more.pop("id", "e"), Stretch(start, end), label, **more)


def quote(*ends: tuple[int, int], **more) -> Quote:
    return Quote(more.pop("id", "q"), tuple(Stretch(start, end) for start, end in ends), **more)


def copy_of(owner: str, items, status: Status = Status.DONE) -> Copy:
    spans = [replace(i, id=f"e{n}") for n, i in enumerate(items) if isinstance(i, Span)]
    quotes = [replace(i, id=f"q{n}") for n, i in enumerate(items) if isinstance(i, Quote)]
    in_order = in_reading_order(spans), in_reading_order(quotes)
    return Copy("a1", owner, *in_order, Standing(status), revision=Revision(3))


def votes_of(works, text: str = TEXT) -> Votes:
    """Return the votes of annotators by name, or of anna, ben and cyd in that order."""
    three = ("anna", "ben", "cyd")
    named = works if isinstance(works, dict) else dict(zip(three, works, strict=False))
    return Votes(Article("a1", text), {name: copy_of(name, w) for name, w in named.items()})


class Paper:
    """An article with its gold and its log, without a project."""

    def __init__(self, *works, gold: Copy | None = None, awaited=()) -> None:
        self.votes = votes_of(works[0] if works and isinstance(works[0], dict) else works)
        self.gold = gold or Copy("a1", GOLD)
        self.log: list[Logged] = []
        self.awaited = awaited
        self.done: list[Edit] = []

    @property
    def docket(self) -> Docket:
        return docket(self.votes, self.gold, self.log, self.awaited)

    def vote(self, *works) -> None:
        self.votes = votes_of(works[0] if isinstance(works[0], dict) else works)

    def do(self, changes) -> None:
        edit = Edit("Decide", tuple(changes))
        self._carry_out(edit)
        self.done.append(edit)

    def undo(self) -> None:
        self._carry_out(self.done.pop().inverse())

    def _carry_out(self, edit: Edit) -> None:
        self._check(edit.changes)
        self.gold = carry(edit, self.gold)
        for change in edit.changes:
            if isinstance(change.thing, Decision):
                at = START + timedelta(seconds=len(self.log))
                gone = change.after is None
                self.log.append(Logged(len(self.log), change.thing, at, withdrawn=gone))

    def _check(self, changes: tuple[Change, ...]) -> None:
        """Refuse, as a project does, what does not fit the gold."""
        held = {item.id: item for item in self.gold.items()}
        for change in changes:
            if change.owner == GOLD and change.before is not None:
                assert held.pop(change.before.id) == change.before
        for change in changes:
            if change.owner == GOLD and change.after is not None:
                assert change.after.id not in held
                held[change.after.id] = change.after
