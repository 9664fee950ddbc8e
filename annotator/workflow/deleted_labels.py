"""Labels that were deleted, and bringing them back with their spans."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from annotator.domain.decision import Decision
from annotator.domain.edit import Change
from annotator.domain.errors import AnnotatorError
from annotator.domain.labels import DiscardedLabel
from annotator.domain.progress import Job
from annotator.domain.record import Copy, essence
from annotator.domain.said import said
from annotator.domain.scheme import Label, Scheme
from annotator.domain.scheming import put_back
from annotator.domain.span import Span
from annotator.store import decisions, labelled, queries
from annotator.workflow.bulk import do_groups
from annotator.workflow.session import Session


def deleted_labels(session: Session) -> tuple[DiscardedLabel, ...]:
    """Return the labels that were deleted and can be brought back, the latest first."""
    return session.project.ask(labelled.deleted)


def in_trash(session: Session, label: str) -> DiscardedLabel:
    """Return a label as it is in the trash; AnnotatorError where it is not."""
    found = next((one for one in deleted_labels(session) if one.label == label), None)
    if found is None:
        raise AnnotatorError(
            said("there is no label {label} in the trash; nothing was done", label=label)
        )
    return found


def bring_label_back(session: Session, label: str) -> Job[int]:
    """Bring a label back with the spans that went, as one edit; return how many came back.

    Spans of articles that are deleted by now stay away, and those that are there again. Raises
    AnnotatorError, nothing done, where the label is not in the trash.
    """
    found = in_trash(session, label)
    returning, name = _Returning(session, found), said("Bring back the label {label}", label=label)
    yield from do_groups(session, name, returning.changes(), found.spans)
    return returning.spans


class _Returning:
    """What brings a label back, and how many spans have come so far."""

    def __init__(self, session: Session, found: DiscardedLabel) -> None:
        self.spans = 0
        self._session, self._found = session, found
        self._there = {heading.article for heading in session.headings()}
        self._speakers = {speaker.id for speaker in session.speakers()}
        self._come: set[tuple[str, str, str]] = set()
        edits = (session.project.ask(labelled.deletion, edit) for edit in found.edits)
        self._gone = [change for changes in edits for change in changes]

    def changes(self) -> Iterator[list[Change]]:
        """Yield what changes, what belongs together at a time: the scheme, a copy, a decision."""
        scheme = self._session.scheme()
        after = put_back(scheme, *self._label())
        if after != scheme:
            yield [Change(scheme, after)]
        for (article, owner), gone in groupby(self._gone, lambda c: (c.article, c.owner)):
            if article in self._there:
                changes = list(gone)
                yield list(self._of_copy(changes) if owner else self._of_log(article, changes))

    def _label(self) -> tuple[Label, int]:
        """Return the label as it was, and its place in the scheme."""
        name = self._found.label
        schemes = (c.before for c in self._gone if isinstance(c.before, Scheme))
        known = next(schemes, self._session.scheme())
        names = [one.name for one in known.labels]
        return known.label(name), names.index(name) if name in names else len(names)

    def _of_copy(self, gone: Iterable[Change]) -> Iterator[Change]:
        spans = [(c, c.before) for c in gone if isinstance(c.before, Span) and c.after is None]
        if not spans:
            return
        article, owner = spans[0][0].article, spans[0][0].owner
        copy = self._session.project.ask(queries.copy, article, owner)
        ids, marked = {item.id for item in copy.items()}, {essence(span) for span in copy.spans}
        for _, span in spans:
            if span.id in ids or essence(span) in marked or not self._is_first(copy, span):
                continue
            speaker = span.speaker if span.speaker in self._speakers else None
            yield Change(None, replace(span, speaker=speaker), article, owner)
            self.spans += 1
        if owner != self._session.annotator:
            yield Change(copy.revision, copy.revision, article, owner)

    def _is_first(self, copy: Copy, span: Span) -> bool:
        """Whether no later deletion has brought the same span back."""
        key = copy.article, copy.owner, span.id
        first = key not in self._come
        self._come.add(key)
        return first

    def _of_log(self, article: str, gone: Iterable[Change]) -> Iterator[Change]:
        """Yield what puts decisions back in force, where nobody has decided there since."""
        lines = self._session.project.ask(decisions.in_force, [article])
        standing = {line.decision.id: line.decision for line in lines}
        for before, after in _exchanged(gone):
            stand_in = standing.get(after.id) if after else None
            over = [d for d in standing.values() if d.stretch.overlaps(before.stretch)]
            if stand_in:
                yield Change(stand_in, None, article)
            if stand_in or not (after or over):
                yield Change(None, before, article)
                standing[before.id] = before


def _exchanged(changes: Iterable[Change]) -> Iterator[tuple[Decision, Decision | None]]:
    """Yield each decision that was withdrawn, with the one that took its place if any."""
    withdrawn: Decision | None = None
    for change in changes:
        if isinstance(change.before, Decision):
            if withdrawn:
                yield withdrawn, None
            withdrawn = change.before
        elif isinstance(change.after, Decision) and withdrawn:
            yield withdrawn, change.after
            withdrawn = None
    if withdrawn:
        yield withdrawn, None
