"""What a merge is to do: the files, the copies in them, and what becomes of each."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from annotator.domain.merging import UNTOLD, Fate, Question, fate
from annotator.domain.record import Revision
from annotator.store.outline import Outlined
from annotator.workflow.merging.labels import Labels
from annotator.workflow.merging.people import People
from annotator.workflow.merging.sources import Source
from annotator.workflow.merging.texts import Match


@dataclass(slots=True)
class Line:
    """A copy in a file, with the article and the owner that it belongs to here.

    `ours` is the copy here in outline, empty where there is none. `originals` are the articles here
    that judgements are made against, by what the file calls them.
    """

    theirs: Outlined
    article: str
    owner: str
    match: Match
    ours: Outlined
    fate: Fate = Fate.UNKNOWN
    taken: bool = False
    kept: bool = False  # ours stays, and that is settled
    originals: dict[str, str] = field(default_factory=dict)

    @property
    def key(self) -> tuple[str, str]:
        return self.article, self.owner

    def judge(self, *, same: bool) -> Fate:
        """Return what becomes of it, where both copies hold the same or not."""
        empty = self.ours.empty
        return fate(self.theirs.revision, self.ours.revision, empty=empty, same=same)

    def after(self) -> Revision:
        """Return the revision that our copy has once it was taken, or kept."""
        number, ours = self.theirs.revision.number, self.ours.revision
        if self.taken:
            return Revision(number, number)
        return Revision(max(ours.number, number + 1), number) if self.kept else ours


@dataclass(slots=True)
class Visit:
    """A file as it is looked at; without a source it could not be opened, for the reason given."""

    path: Path
    source: Source | None = None
    refused: str = ""
    matches: dict[str, Match] = field(default_factory=dict)
    new: dict[str, str] = field(default_factory=dict)  # articles that come in, by their keys
    lines: list[Line] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @property
    def blocked(self) -> bool:
        """Whether nothing of it comes in as long as a question is open."""
        return bool(self.refused) or any(q.open and q.kind.blocks for q in self.questions)

    def taken(self) -> list[Line]:
        return [line for line in self.lines if line.taken]


@dataclass(slots=True)
class Plan:
    """All files of a merge, and who and what in them was found here."""

    visits: list[Visit]
    people: People
    labels: Labels

    def active(self) -> Iterator[tuple[Visit, Source]]:
        """Yield the files that something may come in of, each with its source."""
        for visit in self.visits:
            if visit.source and not visit.blocked:
                yield visit, visit.source

    def lines(self) -> list[tuple[Line, Source]]:
        """Return the copies of these files, in an order that is not that of the files."""
        every = [(line, source) for visit, source in self.active() for line in visit.lines]
        return sorted(every, key=lambda pair: (pair[0].key, pair[0].theirs.uid))

    def added(self) -> dict[str, tuple[Source, str]]:
        """Return the articles that come in, by their ids here, with where they are."""
        return {
            article: (source, key)
            for visit, source in self.active()
            for key, article in visit.new.items()
        }


def empty_copy(article: str, owner: str) -> Outlined:
    return Outlined(article, owner, UNTOLD)
