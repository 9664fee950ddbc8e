"""Renaming, merging and deleting labels, with the spans that have them in all copies."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field

from annotator.domain import former_labels
from annotator.domain.backup import Occasion
from annotator.domain.choice import KEY as SUGGESTERS
from annotator.domain.choice import from_setting, to_setting
from annotator.domain.edit import Change, Setting
from annotator.domain.errors import AnnotatorError, SuggestError
from annotator.domain.labels import Usage
from annotator.domain.progress import Job, Progress
from annotator.domain.recasting import Gone, Recast
from annotator.domain.record import GOLD
from annotator.domain.said import said
from annotator.domain.scheme import Scheme
from annotator.domain.scheming import checked_name, merged, renamed, without
from annotator.store import decisions, labelled, queries
from annotator.store.project import in_chunks
from annotator.store.spool import Spool
from annotator.workflow.session import Session

CHUNK = 50  # articles read together


def usage(session: Session) -> dict[str, Usage]:
    """Return how much is marked with each label, be it in the scheme or not."""
    return session.project.ask(labelled.usage)


def rename_label(session: Session, label: str, to: str) -> Job[Usage]:
    """Let a label go by another name in the scheme and in all copies, as one edit.

    The project is backed up first. Raises AnnotatorError, nothing done, where there is no such
    label, or the name is taken or none.
    """
    name = checked_name(to)
    after = renamed(session.scheme(), label, name)
    job = _Recasting(session, Recast(label, name), after)
    return (yield from job.do(said("Rename {label} to {name}", label=label, name=name)))


def merge_labels(session: Session, label: str, into: str) -> Job[Usage]:
    """Let a label become another one of the scheme in all copies, as one edit.

    Of spans that become the same one stays. The project is backed up first. Raises AnnotatorError,
    nothing done, where there is no such label.
    """
    after = merged(session.scheme(), label, into)
    job = _Recasting(session, Recast(label, into), after)
    return (yield from job.do(said("Merge {label} into {into}", label=label, into=into)))


def delete_label(session: Session, label: str, *, keep_spans: bool = False) -> Job[Usage]:
    """Take a label out of the scheme, and its spans out of all copies unless they are kept.

    It is one edit. Where spans go, the project is backed up first; they can be brought back, see
    `deleted_labels`. Raises AnnotatorError, nothing done, where there is no such label.
    """
    after = without(session.scheme(), label)
    job = _Recasting(session, Recast(label, ""), after, keep_spans=keep_spans)
    return (yield from job.do(said("Delete the label {label}", label=label)))


@dataclass(frozen=True, slots=True)
class _Recasting:
    """One label on its way to become another one, or to go, into the scheme as it will be."""

    session: Session
    recast: Recast
    scheme: Scheme
    keep_spans: bool = False
    gone: dict[str, Gone] = field(default_factory=dict)  # from the gold, by article

    def do(self, name: str) -> Job[Usage]:
        """Do it as one edit of this name, and return how much was marked with the label."""
        label, before = self.recast.label, self.session.scheme()
        found = usage(self.session).get(label, Usage())
        if self.scheme == before and not found.spans:
            raise AnnotatorError(
                said("neither the scheme nor any span has a label {label}", label=label)
            )
        with closing(self.session.spool()) as spool:
            _fill(spool, self._of_project(before))
            if found.spans and not self.keep_spans:
                yield Progress(0, found.articles, said("Backing up"))
                self.session.project.back_up(Occasion.BULK)
                yield from self._spool(spool)
            for _ in self.session.do_all(name, spool):
                yield Progress(found.articles, found.articles, said("Storing"))
        return found

    def _of_project(self, before: Scheme) -> Iterator[Change]:
        if before != self.scheme:
            yield Change(before, self.scheme)
        yield from _leading(self.session, self.recast)
        if self.recast.to:
            yield from _remembering(self.session, self.recast)

    def _spool(self, spool: Spool) -> Iterator[Progress]:
        """Put into a spool what changes in copies and in the log of decisions."""
        copies = self.session.project.ask(labelled.copies_with, self.recast.label)
        done = 0
        for owner, articles in _by_owner(copies).items():
            for chunk in in_chunks(articles, CHUNK):
                yield Progress(done, len(copies), self.recast.label)
                self._take_copies(spool, owner, chunk)
                done += len(chunk)
        for chunk in in_chunks(self.session.project.ask(labelled.decided_articles), CHUNK):
            yield Progress(done, len(copies), said("decisions"))
            _fill(spool, self._decided(chunk))

    def _take_copies(self, spool: Spool, owner: str, articles: Sequence[str]) -> None:
        own = owner == self.session.annotator
        for copy in self.session.project.ask(queries.copies, articles, owner):
            _fill(spool, self.recast.changes(copy, own=own))
            if owner == GOLD:
                self.gone[copy.article] = self.recast.gone(copy)

    def _decided(self, articles: Sequence[str]) -> Iterator[Change]:
        """Yield what withdraws decisions about the label, and makes them anew without it."""
        for line in self.session.project.ask(decisions.in_force, articles):
            decision, article = line.decision, line.decision.article
            gone = self.gone.get(article, {})
            if self.recast.concerns(decision, gone):
                yield Change(decision, None, article)
                after = self.recast.decision(decision, gone)
                if after:
                    yield Change(None, after, article)


def _by_owner(copies: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for owner, article in copies:
        found.setdefault(owner, []).append(article)
    return found


def _leading(session: Session, recast: Recast) -> Iterator[Change]:
    """Yield what changes where labels of suggesters were said to go to this one."""
    value = session.setting(SUGGESTERS)
    try:
        after = from_setting(value).recast(recast.label, recast.to)
    except SuggestError:
        return  # nobody can read it; it is to be chosen anew, and was before
    if value:
        yield from _setting(SUGGESTERS, value, to_setting(after))


def _remembering(session: Session, recast: Recast) -> Iterator[Change]:
    """Yield what lets it be known later what a label was called before."""
    value = session.setting(former_labels.KEY)
    known = former_labels.from_setting(value)
    after = former_labels.became(known, recast.label, recast.to)
    yield from _setting(former_labels.KEY, value, former_labels.to_setting(after))


def _setting(key: str, before: str, after: str) -> Iterator[Change]:
    if before != after:
        yield Change(Setting(key, before) if before else None, Setting(key, after))


def _fill(spool: Spool, changes: Iterable[Change]) -> None:
    """Put changes into one instalment: those of a copy tell what its revision is afterwards."""
    for change in changes:
        spool.add(change)
    if spool.full:
        spool.spool()
