"""What becomes of copies that come back from annotators."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from annotator.domain.record import Revision
from annotator.domain.said import listed, number_of


class Fate(StrEnum):
    """What a merge makes of a copy in a file; only the first two come in without being asked."""

    NEW = "new"
    NEWER = "newer"
    HERE = "already here"
    OLDER = "older"
    BOTH = "edited here and there"
    OUTSIDE = "edited outside"
    SURPASSED = "in another file"
    RIVAL = "two files differ"
    TEXT = "changed text"
    UNKNOWN = "unknown article"

    @property
    def settled(self) -> bool:
        """Whether there is nothing left to decide about it."""
        return self in {Fate.NEW, Fate.NEWER, Fate.HERE, Fate.SURPASSED}


class Kind(StrEnum):
    """What a question is about. The first two keep the whole file out until they are answered."""

    NAME = "same name"
    LABEL = "label"
    TEXT = "changed text"
    ARTICLES = "unknown articles"
    OLDER = "older"
    CONFLICT = "conflict"

    @property
    def blocks(self) -> bool:
        return self in {Kind.NAME, Kind.LABEL}


class Answer(StrEnum):
    """What questions are answered with; those about labels with a label of the scheme.

    A label that is answered with itself is added to the scheme, with nothing it is left out.
    """

    SAME = "same"
    APART = "apart"
    REALIGN = "realign"
    ADD = "add"
    TAKE = "take"
    THEIRS = "theirs"
    OURS = "ours"


CHOICES: Mapping[Kind, tuple[Answer, ...]] = {
    Kind.NAME: (Answer.SAME, Answer.APART),
    Kind.LABEL: (),
    Kind.TEXT: (Answer.REALIGN,),
    Kind.ARTICLES: (Answer.ADD,),
    Kind.OLDER: (Answer.TAKE,),
    Kind.CONFLICT: (Answer.THEIRS, Answer.OURS),
}
ASKED = {
    Fate.TEXT: Kind.TEXT,
    Fate.UNKNOWN: Kind.ARTICLES,
    Fate.OLDER: Kind.OLDER,
    Fate.BOTH: Kind.CONFLICT,
    Fate.OUTSIDE: Kind.CONFLICT,
    Fate.RIVAL: Kind.CONFLICT,
}


UNTOLD = Revision()  # that of a copy in a file that does not say how often it was edited


@dataclass(frozen=True, slots=True)
class Merge:
    """How files are to be merged: answers by what the question is about, and to all of a kind.

    `about` is a name, a label, the name of a file (unknown articles), or article and name with a
    slash between them. `usually` holds for what `answers` does not name.
    """

    answers: Mapping[tuple[Kind, str], str] = field(default_factory=dict, hash=False)
    usually: Mapping[Kind, str] = field(default_factory=dict, hash=False)

    def answer(self, kind: Kind, about: str) -> str | None:
        """Return what was answered, None where nobody did."""
        return self.answers.get((kind, about), self.usually.get(kind))


@dataclass(frozen=True, slots=True)
class Question:
    """Something that a merge cannot decide, as a sentence, with what may be answered.

    `answer` is None where nobody has; then nothing is done, and where the kind blocks, nothing of
    the file comes in. `detail` shows what is different.
    """

    kind: Kind
    about: str
    sentence: str
    choices: tuple[str, ...]
    answer: str | None = None
    detail: str = ""

    @property
    def open(self) -> bool:
        return self.answer is None


@dataclass(frozen=True, slots=True)
class Worker:
    """Somebody whose copies a file holds: the name there, the uid if told, and the name here."""

    name: str
    uid: str
    here: str
    articles: int = 0
    spans: int = 0
    quotes: int = 0
    finished: int = 0
    in_progress: int = 0
    revision: int = 0


@dataclass(frozen=True, slots=True)
class Returned:
    """A file that came back, and what a merge makes of it.

    `project` is the uid of the project it is a part of, empty where it does not say; `ours` whether
    that is this one. `articles` are those it holds: `matched` with the same text here, `changed`
    with another text, `unknown` here. `copies` counts copies by their fate, `taken` those that come
    in. `refused` is a sentence where nothing of the file can come in.
    """

    file: str
    project: str = ""
    ours: bool = False
    people: tuple[Worker, ...] = ()
    articles: int = 0
    matched: int = 0
    changed: int = 0
    unknown: int = 0
    copies: Mapping[str, int] = field(default_factory=dict, hash=False)
    taken: int = 0
    questions: tuple[Question, ...] = ()
    warnings: tuple[str, ...] = ()
    refused: str = ""

    @property
    def blocked(self) -> bool:
        """Whether it waits for an answer as a whole."""
        return any(question.open and question.kind.blocks for question in self.questions)


@dataclass(frozen=True, slots=True)
class Moved:
    """A mark of a copy that was put into another text: where it was and is, None where it is lost.

    Offsets are code points, their end exclusive; `words` is what it covered.
    """

    article: str
    annotator: str
    mark: str
    words: str
    before: tuple[int, int]
    after: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class Merged:
    """The account of a merge, or of what it would do.

    `copies`, `spans`, `quotes` and `judgements` are what came in, `articles` new ones, `speakers`
    new or with new names, `labels` added to the scheme. `backup` is the project as it was, empty
    where nothing was changed.
    """

    files: tuple[Returned, ...] = ()
    copies: int = 0
    spans: int = 0
    quotes: int = 0
    articles: int = 0
    speakers: int = 0
    labels: tuple[str, ...] = ()
    moved: tuple[Moved, ...] = ()
    backup: str = ""
    judgements: int = 0

    def content(self) -> str:
        """Say what the copies hold that came in."""
        spans, quotes = number_of(self.spans, "span"), number_of(self.quotes, "quote")
        if not self.judgements:
            return listed((spans, quotes))
        return listed((spans, quotes, number_of(self.judgements, "judgement")))

    def stuck(self) -> bool:
        """Whether nothing came in though something could, were it answered or put right."""
        asked = (question for file in self.files for question in file.questions if question.open)
        left = any(question.kind not in {Kind.OLDER, Kind.ARTICLES} for question in asked)
        return not self.copies and (left or any(file.refused for file in self.files))


def fate(theirs: Revision, ours: Revision, *, empty: bool, same: bool) -> Fate:
    """Return what becomes of a copy, by how often it was edited there and here.

    `empty` is whether our copy holds nothing, `same` whether both hold the same. What both sides
    had last is the higher of the numbers with which the copy was brought in here or there; who
    counts more edits than that has edited it since.
    """
    if same and theirs.number <= ours.number:
        return Fate.HERE
    if empty and ours.merged is None:
        return Fate.NEW
    return Fate.NEWER if same else _fate_of_different(theirs, ours)


def _fate_of_different(theirs: Revision, ours: Revision) -> Fate:
    if theirs.number == ours.number or theirs == UNTOLD:
        return Fate.OUTSIDE
    merged = [at for at in (ours.merged, theirs.merged) if at is not None]
    if theirs.number > ours.number:
        return Fate.NEWER if merged and ours.number <= max(merged) else Fate.BOTH
    if merged and theirs.number >= max(merged):
        return Fate.HERE if theirs.number == max(merged) else Fate.BOTH
    return Fate.OLDER


def matters(theirs: Revision, ours: Revision, *, empty: bool) -> bool:
    """Whether the fate of a copy depends on what it holds."""
    return fate(theirs, ours, empty=empty, same=True) != fate(theirs, ours, empty=empty, same=False)
