"""Taking annotations out to files, with an account of what could not go along."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path

from annotator.domain.adjudication.docket import Phase
from annotator.domain.article import Article, ZoneKind
from annotator.domain.errors import AnnotatorError, FormatError
from annotator.domain.ledger import Account, Ledger, Loss, Note, lost
from annotator.domain.plain import Json
from annotator.domain.progress import Job, Progress
from annotator.domain.quote import Role
from annotator.domain.record import (
    GOLD,
    SUGGESTIONS,
    Copy,
    Heading,
    Record,
    Status,
    decided,
    labelled,
    overlay,
)
from annotator.domain.said import enumerated, plural, said
from annotator.domain.scheme import Scheme
from annotator.domain.span import Span, State, Stretch
from annotator.domain.speaker import Speaker
from annotator.domain.splits import Split
from annotator.formats.codec import Codec
from annotator.formats.files import CARD, SCHEME, naming, put
from annotator.store import queries
from annotator.store.project import in_chunks
from annotator.store.scratch import scratch
from annotator.workflow.dockets import phases_of
from annotator.workflow.formats import writer
from annotator.workflow.labels_in_use import check_labels, labelling
from annotator.workflow.leaving_out import losses, notes, without_zones
from annotator.workflow.schemes import write_scheme
from annotator.workflow.session import Session
from annotator.workflow.splitting import check_filled, check_free, in_parts, keep, split_for, unkept

SHARES = (80, 10, 10)
AT_ONCE = 100  # articles that are read together


@dataclass(frozen=True, slots=True)
class Export:
    """What is to be written: the format, whose work, and in what shares (percent) if in parts.

    `seed` shares the stories out anew; without it they go where they went before.
    `labels` says what entities are called in the file; those called nothing are left out. What
    touches zones to `leave_out` is not written, and where these lie is missing rather than empty.
    """

    format: str
    owner: str | None = None
    split: tuple[int, ...] = ()
    labels: Mapping[str, str] = field(default_factory=dict, hash=False)
    seed: str = ""
    leave_out: frozenset[ZoneKind] = frozenset()


def export(session: Session, out: Path, how: Export) -> Job[Ledger]:
    """Write one owner's copies to a file, or to train, dev and test files in a folder.

    The scheme goes along, in a file beside it. Raises FormatError for an unknown format,
    AnnotatorError where it is open whose work is meant.
    """
    ledger, split = yield from _deliver(session, out, how)
    if split:
        keep(session, split)
    return ledger


def preflight(session: Session, how: Export) -> Job[Ledger]:
    """Return the ledger of an export without keeping what it writes."""
    with scratch() as folder:
        ledger, _ = yield from _deliver(session, Path(folder, "out"), how)
    return ledger


def _deliver(session: Session, out: Path, how: Export) -> Job[tuple[Ledger, Split | None]]:
    owner = _owner(session, how.owner)
    headings = session.project.ask(queries.headings, owner)
    check_labels(session, how.labels)
    spare(session.project.path, out)
    delivery = _Delivery(session, owner, how)
    _check_decided(delivery.codec, owner)
    if owner == GOLD:
        headings = yield from _adjudicated(session, delivery.account)
    shares = how.split or delivery.shares
    split = split_for(session, shares, how.seed, headings) if shares else None
    if split:
        delivery.account.tell(unkept(session, split))
        if delivery.codec.complete:
            check_filled(split, headings)
        check_free(out, delivery.codec)
        _make_folder(out)
        with naming(out):
            yield from in_parts(delivery, out, split, headings)
    else:
        with naming(out):
            yield from delivery.write([heading.article for heading in headings], out)
            delivery.complete(out, {})
    return delivery.account.ledger(), split


def _adjudicated(session: Session, account: Account) -> Job[tuple[Heading, ...]]:
    """Return the articles that are adjudicated, as done, and account for the others."""
    phases = yield from phases_of(session)
    others = Counter(phase for phase in phases.values() if phase is not Phase.ADJUDICATED)
    told = [said("{count} {phase}", count=n, phase=phase) for phase, n in sorted(others.items())]
    if others.total() == len(phases):
        raise AnnotatorError(
            said(
                "no article is adjudicated yet ({told})",
                told=enumerated(told or [said("there is none")]),
            )
        )
    if others:
        account.leave(others.total())
        left = plural(
            others.total(),
            "{count} article not adjudicated and left out: {told}",
            "{count} articles not adjudicated and left out: {told}",
            told=enumerated(told),
        )
        account.tell([Note("", 0, left)])
    return tuple(
        replace(heading, status=Status.DONE)
        for heading in session.headings()
        if phases[heading.article] is Phase.ADJUDICATED
    )


def owners(session: Session) -> tuple[str, ...]:
    """Return whose work can be exported: this annotator's first, the suggestions last."""
    known = session.project.ask(queries.owners)
    people = sorted(known, key=lambda owner: (owner == SUGGESTIONS, owner == GOLD))
    return tuple(dict.fromkeys((*filter(None, [session.annotator]), *people)))


def shares_of(split: str) -> tuple[int, ...]:
    """Read "80,10,10"; an empty text is no split. Raises AnnotatorError for anything else."""
    try:
        return tuple(int(share) for share in split.split(",")) if split.strip() else ()
    except ValueError as error:
        raise AnnotatorError(said("a split takes whole numbers, such as 80,10,10")) from error


def spare(project: Path, out: Path) -> None:
    """Raise FormatError where an export would take the place of the project, or of a device."""
    if out.exists() and out.samefile(project):
        raise FormatError(said("{out} is the project itself; nothing was written", out=out))
    if out.exists() and not (out.is_file() or out.is_dir()):
        raise FormatError(said("{out} is a device or a pipe; name a file", out=out))


def _owner(session: Session, named: str | None) -> str:
    """Return whose work is meant: the one named, else the only one who has decided anything."""
    owners = session.project.ask(queries.owners)
    people = [owner for owner in owners if owner != SUGGESTIONS]
    if named in {*owners, GOLD} or (named and not people):
        return str(named)
    there = (
        said("there is that of {people}", people=", ".join(people))
        if people
        else said("nobody has decided anything yet")
    )
    if named:
        raise AnnotatorError(
            said("there is no work of {named} in this project; {there}", named=named, there=there)
        )
    if len(people) != 1:
        raise AnnotatorError(said("say whose work is meant; {there}", there=there))
    return people[0]


def _check_decided(codec: Codec, owner: str) -> None:
    """Raise AnnotatorError where a format that trains is to hold what nobody has decided."""
    if codec.training and owner == SUGGESTIONS:
        raise AnnotatorError(
            said(
                "{title} is for training and takes only what people have decided;"
                " nothing was written, name whose work is meant or a format such as jsonl",
                title=codec.title,
            )
        )


def _make_folder(path: Path) -> None:
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FormatError(
            said("the folder {path} cannot be made: {why}", path=path, why=error.strerror)
        ) from error


def _write_scheme(scheme: Scheme, out: Path) -> Path:
    path = out / SCHEME if out.is_dir() else out.with_suffix(f".{SCHEME}")
    try:
        write_scheme(scheme, path)
    except FormatError as error:
        raise FormatError(
            said("{error}; {out} was written and lacks only the scheme", error=error, out=out)
        ) from error
    return path


class _Delivery:
    """One export, into as many files as it takes."""

    def __init__(self, session: Session, owner: str, how: Export) -> None:
        self.account = Account()
        self.codec = writer(how.format)
        self._session = session
        self._scheme = session.scheme().called(how.labels)
        self._labelled = labelling(session, owner, how.labels)
        self._owner = owner
        self._labels = how.labels
        self._leave_out = how.leave_out
        self._unfinished = self._judged = 0

    @property
    def suffix(self) -> str:
        """What the name of a part ends with."""
        return "" if self.codec.folder else self.codec.suffixes[0]

    @property
    def shares(self) -> tuple[int, ...]:
        """What it is split into where nothing else is said."""
        return SHARES if self.codec.complete else ()

    def complete(self, out: Path, parts: Mapping[str, Json]) -> list[Path]:
        """Write what goes beside the articles, given the accounts of parts; return the files."""
        if self._unfinished:
            left = plural(
                self._unfinished,
                "{count} article is not done and left out",
                "{count} articles are not done and left out",
            )
            self.account.tell([Note(self.codec.name, 0, left)])
        if self._judged:
            left = plural(
                self._judged,
                "{count} judgement of quotes and hints left out;"
                " {title} has no place for what is judged",
                "{count} judgements of quotes and hints left out;"
                " {title} has no place for what is judged",
                title=self.codec.title,
            )
            self.account.tell([Note(self.codec.name, 0, left)])
        files = self.codec.complete(out) if self.codec.complete else []
        if self.codec.card and parts:
            put(out / CARD, self.codec.card(parts, self._labelled))
            files = [out / CARD]
        return [*files, _write_scheme(self._scheme, out)]

    def write(self, articles: Sequence[str], out: Path) -> Job[None]:
        assert self.codec.write is not None  # noqa: S101  (a writer writes)
        if out.is_dir() and not self.codec.folder:
            raise FormatError(said("{out} is a folder; name a file in it", out=out))
        going = self._outgoing(records(self._session, self._owner, articles))
        with closing(self.codec.write(going, out, self._labelled)) as writing:
            for done, losses in enumerate(writing, start=1):
                self.account.lose(losses)
                self.account.written()
                yield Progress(done, len(articles), out.name)

    def _outgoing(self, records: Iterable[Record]) -> Iterator[Record]:
        """Pass on what of records is to go out, and enter it."""
        for came in records:
            copy = self._renamed(came.article, self._eligible(came.copy))
            record = self._without_zones(replace(came, copy=copy))
            copy = record.copy
            self.account.give(copy)
            if self.codec.training and copy.standing.status is not Status.DONE:
                why = said(
                    "the article is marked as {status}, not as done", status=copy.standing.status
                )
                self.account.lose(_all_lost(record.article, copy, why))
                self._unfinished += 1
                continue
            if not self.codec.judges:
                self._judged += len(copy.judgements)
            if not self.codec.links:
                self.account.unlink(_unlinked(record.article, copy, self.codec.title))
            yield record

    def _without_zones(self, record: Record) -> Record:
        """Leave out what touches zones that are to be left out; account for it."""
        kinds, codec = self._leave_out, self.codec
        if not kinds:
            return record
        rest, within = without_zones(record, kinds)
        self.account.give(within)
        self.account.lose(losses(record.article, within, kinds))
        self.account.lose(notes(rest, kinds, codec.title, says_missing=codec.missing))
        return rest

    def _eligible(self, copy: Copy) -> Copy:
        """Return what of a copy a format tells apart from what it is not."""
        if self._owner == GOLD:  # only what is adjudicated gets here
            copy = replace(copy, standing=replace(copy.standing, status=Status.DONE))
        if self.codec.states or self._owner == SUGGESTIONS:
            return copy
        return decided(copy)

    def _renamed(self, article: Article, copy: Copy) -> Copy:
        """Call entities what the file shall call them; account for those it shall not hold."""
        if not self._labels:
            return copy
        dropped: list[Span] = []
        for span, why in self._nameless(copy.spans):
            dropped.append(span)
            self.account.lose([lost(article, span.label, span.stretch, why)])
        self.account.give(replace(copy, spans=tuple(dropped), quotes=()))
        gone = set(map(id, dropped))
        kept = (span for span in copy.spans if id(span) not in gone)
        return replace(copy, spans=tuple(replace(span, label=self._name(span)) for span in kept))

    def _name(self, span: Span) -> str:
        return self._labels.get(span.label, span.label)

    def _nameless(self, spans: Iterable[Span]) -> Iterator[tuple[Span, str]]:
        """Yield the entities that have no name of their own in the file, each with the reason."""
        first: dict[tuple[Stretch, str, State], str] = {}
        for span in spans:
            name = self._name(span)
            label = first.setdefault((span.stretch, name, span.state), span.label)
            if not name:
                yield span, said("has a label that is left out")
            elif label != span.label:
                yield (
                    span,
                    said(
                        "stands where a {label} stands, which is called {name}, too",
                        label=label,
                        name=name,
                    ),
                )


def _all_lost(article: Article, copy: Copy, reason: str) -> Iterator[Loss]:
    for label, stretch in labelled(copy):
        yield Loss(article.id, 0, reason, label, stretch.start, stretch.end)


def _unlinked(article: Article, copy: Copy, title: str) -> Iterator[Loss]:
    for quote in copy.quotes:
        if len(quote.stretches()) > 1:
            why = said(
                "goes without what says its parts belong together; {title} has no links",
                title=title,
            )
            yield lost(article, Role.CONTENT.value, quote.contents[0], why)


def records(session: Session, owner: str, articles: Sequence[str]) -> Iterator[Record]:
    """Yield one owner's copies of articles, over what is suggested where it is a person's."""
    ledger = {speaker.id: speaker for speaker in session.speakers()}
    uid = next((known.uid for known in session.annotators() if known.name == owner), "")
    texts: dict[str, str] = {}
    for chunk in in_chunks(articles, AT_ONCE):
        ask = session.project.ask
        copies = ask(queries.copies, chunk, owner)
        suggestions = ask(queries.copies, chunk, SUGGESTIONS)
        found = {article.id: article for article in ask(queries.articles, chunk)}
        for own, suggested in zip(copies, suggestions, strict=True):
            copy = own if owner.startswith("@") else overlay(suggested, own)
            record = replace(_record(found[own.article], copy, ledger), uid=uid)
            if copy.judgements:
                texts = texts or ask(queries.fingerprints)
                record = replace(record, originals=_originals(copy, texts))
            yield record


def _originals(copy: Copy, texts: Mapping[str, str]) -> dict[str, str]:
    """Return the hashes of the texts that a copy's judgements are made against."""
    named = {judgement.original for judgement in copy.judgements}
    return {original: texts[original] for original in sorted(named & texts.keys())}


def _record(article: Article, copy: Copy, ledger: dict[str, Speaker]) -> Record:
    """Add the speakers that a copy names, in the order in which they speak."""
    named = [quote.speaker for quote in copy.quotes] + [span.speaker for span in copy.spans]
    speakers = tuple(ledger[key] for key in dict.fromkeys(named) if key in ledger)
    return Record(article, copy, speakers)
