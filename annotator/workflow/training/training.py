"""Training a version of a suggester from the finished articles of a project."""

import json
from collections.abc import Collection, Mapping, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from hashlib import sha256
from importlib.metadata import version as version_of
from itertools import islice
from time import monotonic

from annotator.domain.errors import SuggestError
from annotator.domain.label_map import label_map
from annotator.domain.plain import Json
from annotator.domain.progress import Job, Progress
from annotator.domain.record import Copy, Record
from annotator.domain.said import said
from annotator.domain.scheme import Scheme
from annotator.domain.suggester import BUILTIN, Suggester, SuggesterKind
from annotator.domain.training import BLANK, Epoch, Learnt, Lessons, Training
from annotator.domain.version import Version
from annotator.store import queries
from annotator.workflow.session import Session
from annotator.workflow.suggesters import find
from annotator.workflow.training import homemade
from annotator.workflow.training.lessons import Material, check_labels, gather, remember
from annotator.workflow.training.process import learn
from annotator.workflow.training.versions import (
    forget_unfinished,
    new_version,
    place_of,
    unfinished,
    version_called,
    write,
)

REPLAYED = 200  # articles that a pipeline goes over again, so that it does not forget
TRAINED = "trained"  # the name of what started from nothing
# What the built-in suggester calls things.
BUILTIN_LABELS = tuple(
    "PERSON NORP FAC ORG GPE LOC PRODUCT EVENT WORK_OF_ART LAW LANGUAGE DATE TIME PERCENT MONEY"
    " QUANTITY ORDINAL CARDINAL".split()
)


@dataclass(frozen=True, slots=True)
class Course(Progress):
    """How far a training is, with all its epochs until now."""

    epochs: tuple[Epoch, ...] = ()


@dataclass(frozen=True, slots=True)
class Start:
    """What a training starts from: a suggester that may be loaded, or nothing."""

    suggester: Suggester | None = BUILTIN

    @property
    def name(self) -> str:
        return self.suggester.name if self.suggester else TRAINED

    @property
    def builtin(self) -> bool:
        return self.suggester is not None and self.suggester.kind is SuggesterKind.BUILTIN

    @property
    def labels(self) -> tuple[str, ...]:
        if self.builtin:
            return BUILTIN_LABELS
        return self.suggester.labels if self.suggester else ()

    def order(self) -> Json:
        """Return what the process that trains is told of it."""
        place = self.suggester.place if self.suggester else ""
        kind = "builtin" if self.builtin else "pipeline"
        language = place if self.builtin and self.suggester != BUILTIN else ""  # else as most are
        return {"kind": kind, "language": language, "start": place or BLANK}


def start_of(session: Session, wanted: str, agreed: Collection[str] = ()) -> Start:
    """Return what a training is to start from.

    `agreed` are the places that a person has agreed to have loaded. Raises SuggestError where there
    is no such thing, it is nothing that can learn, or nobody has agreed.
    """
    if wanted == BLANK:
        return Start(None)
    own = version_called(session.project.path, wanted)
    if own and own.suggester.startswith(BUILTIN.name):
        raise SuggestError(
            said(
                "{wanted} has learnt already; start from {suggester}, as each training"
                " takes all finished articles",
                wanted=wanted,
                suggester=own.suggester,
            )
        )
    found = find(session, wanted)
    if found.kind not in {SuggesterKind.BUILTIN, SuggesterKind.PACKAGE, SuggesterKind.FOLDER}:
        raise SuggestError(
            said(
                "{wanted} cannot learn: start from {blank}, the built-in suggester or a"
                " spaCy pipeline",
                wanted=wanted,
                blank=BLANK,
            )
        )
    if found.asks and found.place not in agreed:
        raise SuggestError(
            said(
                "{place} can run code of its own when it is loaded, and nobody has said"
                " that it may; nothing was trained",
                place=found.place,
            )
        )
    return Start(found.agreed())


def train(session: Session, how: Training, start: Start) -> Job[Version]:
    """Train a version, which is kept beside the project; nothing else changes.

    Closed early, it leaves no version; the same training then goes on where it was. Raises
    AnnotatorError where there is too little to learn from, or the version cannot be kept.
    """
    began = monotonic()
    material = yield from gather(session)
    remember(session, material)
    lessons, scheme = material.lessons, session.scheme()
    taught = called_by(start, lessons, scheme)
    check_labels(_used(taught), start.labels, start.name)
    order = {**start.order(), "epochs": how.epochs, "patience": how.patience}
    path = session.project.path
    with new_version(path) as (number, draft):
        digest = _digest(order, taught)
        order |= {"out": str(draft), "unfinished": str(unfinished(path, digest))}
        order |= {"name": f"trained_{number}", "version": f"0.0.{number}"}
        learnt = yield from _learn(order, taught, _replay(session, start))
        made = Version(
            number,
            start.name,
            how.start,
            datetime.now(UTC).isoformat(timespec="seconds"),
            replace(learnt, notes=(*material.notes, *learnt.notes)),
            tuple(sorted(_used(lessons))),
            _manifest(material),
            _parameters(how, material, scheme),
            round(monotonic() - began, 1),
        )
        write(draft, made, path)
    homemade.remember(place_of(path, made))
    forget_unfinished(path)
    return made


def _learn(order: Json, lessons: Lessons, replay: Sequence[Record]) -> Job[Learnt]:
    """Have a process learn, and say how far it is."""
    epochs: list[Epoch] = []
    with closing(learn(order, lessons, replay)) as learning:
        while True:
            last = epochs[-1] if epochs else Epoch(0, order["epochs"], said("reading"))
            yield Course(last.done, last.total, last.note, tuple(epochs))
            try:
                epoch = next(learning)
            except StopIteration as end:
                learnt: Learnt = end.value
                return learnt
            epochs += [epoch] if epoch else []


def called_by(start: Start, lessons: Lessons, scheme: Scheme) -> Lessons:
    """Return lessons with their entities called as the start calls them, where it has a word."""
    into = label_map(scheme)
    words = {into(label): label for label in reversed(start.labels) if into(label)}
    return Lessons(
        *(tuple(_called(record, words) for record in p) for p in lessons.parts().values())
    )


def _called(record: Record, words: Mapping[str, str]) -> Record:
    spans = tuple(replace(s, label=words.get(s.label, s.label)) for s in record.copy.spans)
    copy: Copy = replace(record.copy, spans=spans)
    return replace(record, copy=copy)


def _used(lessons: Lessons) -> set[str]:
    return {s.label for part in lessons.parts().values() for r in part for s in r.copy.spans}


def _replay(session: Session, start: Start) -> list[Record]:
    """Return articles for a pipeline to go over again; the built-in one keeps what it knows."""
    if start.builtin or start.suggester is None:
        return []
    wanted = [heading.article for heading in islice(session.headings(), REPLAYED)]
    articles = session.project.ask(queries.articles, wanted)
    return [Record(article, Copy(article.id, "")) for article in articles]


def _digest(order: Json, lessons: Lessons) -> str:
    """Return what tells a training from another: its order, its articles, what is marked there."""
    parts = [[_marked(record) for record in part] for part in lessons.parts().values()]
    return sha256(json.dumps([order, parts]).encode()).hexdigest()[:16]


def _marked(record: Record) -> list[object]:
    spans = sorted((span.start, span.end, span.label) for span in record.copy.spans)
    return [record.article.fingerprint, spans]


def _manifest(material: Material) -> dict[str, tuple[str, ...]]:
    parts = material.lessons.parts().items()
    return {part: tuple(r.article.fingerprint for r in records) for part, records in parts}


def _parameters(how: Training, material: Material, scheme: Scheme) -> Json:
    return {
        **asdict(how),
        "seed": material.split.seed if material.split else "",
        "scheme": scheme.name,
        "labels": [label.name for label in scheme.entities()],
        "annotator": version_of("annotator"),
        "spacy": version_of("spacy"),
    }
