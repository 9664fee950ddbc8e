"""Carrying out what a merge is to do, as one edit."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from annotator.domain.annotator import is_person, new_uid
from annotator.domain.backup import Occasion
from annotator.domain.edit import Change
from annotator.domain.merging import Moved
from annotator.domain.packet import Direction, Packet
from annotator.domain.progress import Job, Progress
from annotator.domain.record import GOLD
from annotator.domain.said import said
from annotator.store import decisions
from annotator.workflow.merging.fitting import Fitting, changes, fitted
from annotator.workflow.merging.plan import Line, Plan, Visit
from annotator.workflow.merging.sources import Source
from annotator.workflow.session import Session
from annotator.workflow.zoning import zoned

NAME = said("Bring in annotators' files")


class Taking:
    """Spools what changes, then does all of it; closed early it leaves the project as it was."""

    def __init__(self, session: Session, plan: Plan) -> None:
        self._session, self._plan = session, plan
        self._spool = session.spool()
        lines = [(line, source) for line, source in plan.lines() if line.taken]
        self._fitting = Fitting(session, plan.labels, lines)
        self._total = len(lines)
        used = {label for line, _ in lines for label in line.theirs.labels}
        self.labels = plan.labels.added(used)
        self.backup: Path | None = None
        self.speakers = 0

    @property
    def moved(self) -> tuple[Moved, ...]:
        return tuple(self._fitting.moved)

    def take(self) -> Job[None]:
        """Do everything in one step of the journal, with a copy of the project made before it."""
        with closing(self._spool):
            self._begin()
            done = 0
            for visit, source in self._plan.active():
                for chunk in self._of_file(visit, source):
                    done += chunk
                    yield Progress(done, self._total, visit.path.name)
            if len(self._spool):
                yield from self._store()

    def _begin(self) -> None:
        """Enter what copies refer to: people, labels, articles, speakers."""
        taken = {line.owner for line, _ in self._plan.lines() if line.taken or line.kept}
        self._add(self._plan.people.changes(taken))
        self._add(self._plan.labels.changes(self.labels))
        added = self._plan.added()
        for visit, source in self._plan.active():
            mine = {key: new for key, new in visit.new.items() if added[new] == (source, key)}
            for key, article in source.articles(mine):
                fresh = zoned(replace(article, id=mine[key]))
                self._add([Change(None, fresh, fresh.id)])
        entries = list(self._fitting.cast.changes())
        self.speakers = len(entries)
        self._add(entries)

    def _of_file(self, visit: Visit, source: Source) -> Iterator[int]:
        """Spool the copies of a file that come in, and yield how many at a time."""
        lines = visit.taken()
        for chunk in fitted(self._session, self._fitting, source, lines):
            for line, theirs, ours in chunk:
                self._add(changes(theirs, ours, line.after()))
            yield len(chunk)
        for line in visit.lines:
            if line.kept and line.after() != line.ours.revision:
                self._add([Change(line.ours.revision, line.after(), *line.key)])
        self._add(_decided(self._session, source, lines))
        self._add(self._packets(visit, lines))

    def _packets(self, visit: Visit, lines: Iterable[Line]) -> Iterator[Change]:
        """Yield what the project remembers of a file: whose copies came back in it."""
        articles: defaultdict[str, list[str]] = defaultdict(list)
        for line in lines:
            if is_person(line.owner):
                articles[line.owner].append(line.article)
        for owner, of in sorted(articles.items()):
            uid, name = self._plan.people.uid(owner), visit.path.name
            back = Packet(new_uid(), uid, Direction.BACK, tuple(sorted(of)), name)
            yield Change(None, back)

    def _add(self, changes: Iterable[Change]) -> None:
        """Spool changes; those of one copy stay in one instalment."""
        for change in changes:
            self._spool.add(change)
        if self._spool.full:
            self._spool.spool()

    def _store(self) -> Iterator[Progress]:
        backup = self._session.project.back_up(Occasion.MERGE)
        try:
            for done, _ in enumerate(self._session.do_all(NAME, self._spool), start=1):
                yield Progress(done, len(self._spool), said("Storing"))
        except BaseException:
            backup.path.unlink(missing_ok=True)
            raise
        self.backup = backup.path


def _decided(session: Session, source: Source, lines: Iterable[Line]) -> Iterator[Change]:
    """Yield the decisions behind the gold that comes in, those that are not known here."""
    gold = {line.theirs.article: line.article for line in lines if line.owner == GOLD}
    if not gold:
        return
    known = {line.decision.id for line in session.project.ask(decisions.log, gold.values())}
    log = source.log(gold.keys())
    withdrawn = {line.decision.id for line in log if line.withdrawn}
    for line in log:
        fresh = line.decision.id not in known | withdrawn
        if fresh:
            known.add(line.decision.id)
            article = gold[line.decision.article]
            yield Change(None, replace(line.decision, article=article), article)
