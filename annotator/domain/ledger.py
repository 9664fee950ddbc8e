"""What an import or export could not carry, and why."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from annotator.domain.article import Article
from annotator.domain.record import Copy, labelled
from annotator.domain.said import said
from annotator.domain.span import Stretch
from annotator.domain.wording import shortened

LONGEST_SHOWN = 40
LOOKED_AT = 2 * LONGEST_SHOWN + 1  # of a surface, as nested ones may add up to far more than a text
KEPT = 100_000  # of what was left out; the rest is counted, so that memory does not grow with it

# Of a span that spaCy's docs hold, but not where their NER looks for it: to that it is lost.
ALONGSIDE = said(
    "overlaps another entity, so it is not in doc.ents and NER does not learn it;"
    ' doc.spans["sc"] has it'
)


@dataclass(frozen=True, slots=True)
class Rejection:
    """One thing that was left out: where it stood and the reason, as a sentence fragment.

    `line` counts from 1; 0 where lines mean nothing. `file` is the name of a file or an article id;
    empty where it is about all of them.
    """

    file: str
    line: int
    reason: str

    def sentence(self) -> str:
        where = {"file": self.file, "reason": self.reason}
        if self.line:
            return said("{file}, line {line}: {reason}", line=str(self.line), **where)
        return said("{file}: {reason}", **where) if self.file else self.reason


@dataclass(frozen=True, slots=True)
class Loss(Rejection):
    """A stretch of an article, `file`, that an export left out, with the label it had.

    Left out is also what a file holds beside what a program that trains on it learns from.
    """

    label: str
    start: int
    end: int

    @property
    def why(self) -> str:
        """The reason without the words it is about: what others may have been left out for, too."""
        return self.reason.rpartition(f" ({self.label}, {self.start}–{self.end}) ")[2]


def lost(article: Article, label: str, stretch: Stretch, reason: str) -> Loss:
    """Return the loss of a stretch, told with its words."""
    told = article.text[stretch.start : min(stretch.end, stretch.start + LOOKED_AT)]
    surface = shortened(told, LONGEST_SHOWN)
    told_of = said(
        "“{words}” ({label}, {start}–{end}) {reason}",
        words=surface,
        label=label,
        start=str(stretch.start),
        end=str(stretch.end),
        reason=reason,
    )
    return Loss(article.id, 0, told_of, label, stretch.start, stretch.end)


@dataclass(frozen=True, slots=True)
class Note(Rejection):
    """Something that was converted, mended or is worth knowing; nothing was left out."""


Told = TypeVar("Told", bound=Rejection)


class Firsts(Generic[Told]):
    """Keeps the first things that are told, as many as a person may want, and counts the others."""

    def __init__(self) -> None:
        self._kept: list[Told] = []
        self.more = 0

    def add(self, item: Told) -> None:
        if len(self._kept) < KEPT:
            self._kept.append(item)
        else:
            self.more += 1

    def kept(self) -> tuple[Told, ...]:
        return tuple(self._kept)


class Remarks:
    """Keeps notes on articles, once where several say the same, with how many do."""

    def __init__(self) -> None:
        self._first: dict[str, Note] = {}
        self._articles: Counter[str] = Counter()
        self.more = 0

    def add(self, note: Note) -> None:
        if note.reason in self._first or len(self._first) < KEPT:
            self._first.setdefault(note.reason, note)
            self._articles[note.reason] += 1
        else:
            self.more += 1

    def kept(self) -> tuple[Note, ...]:
        return tuple(map(self._summed, self._first.values()))

    def _summed(self, note: Note) -> Note:
        count = self._articles[note.reason]
        if count == 1:
            return note
        reason = said(
            "{reason} (in {count:,} articles, the first is {file})",
            reason=note.reason,
            count=count,
            file=note.file,
        )
        return Note("", 0, reason)


def notes_of(notes: Firsts[Note] | Remarks, unlinked: int = 0) -> tuple[Note, ...]:
    """Return the notes, and how many there are of what is not listed."""
    further = (
        (notes.more, said("and {count:,} more notes", count=notes.more)),
        (unlinked, said("and {count:,} more quotes that fell apart", count=unlinked)),
    )
    return (*notes.kept(), *(Note("", 0, told) for count, told in further if count))


@dataclass(frozen=True, slots=True)
class Intake:
    """The account of an import. What was left out beyond `rejected` is `more`, only counted."""

    articles: int = 0
    spans: int = 0
    quotes: int = 0
    rejected: tuple[Rejection, ...] = ()
    notes: tuple[Note, ...] = ()
    more: int = 0
    judgements: int = 0


@dataclass(frozen=True, slots=True)
class Tally:
    """How many spans of a label were to go out, and how many did."""

    label: str
    spans_in: int
    spans_out: int


@dataclass(frozen=True, slots=True)
class Ledger:
    """The account of an export: `spans_in == spans_out + len(rejected) + more`.

    The first `KEPT` that were left out are listed and `more` are counted; `labels` counts all.
    Entities count one each, quotes one for each content, cue and source. `unlinked` names the
    quotes whose parts went out without saying that they belong together. `undecided` articles are
    not adjudicated, so that their gold stayed behind.
    """

    articles: int = 0
    spans_in: int = 0
    spans_out: int = 0
    rejected: tuple[Loss, ...] = ()
    labels: tuple[Tally, ...] = ()
    unlinked: tuple[Loss, ...] = ()
    notes: tuple[Note, ...] = ()
    more: int = 0
    undecided: int = 0


class Account:
    """What becomes a ledger while an export goes on."""

    def __init__(self) -> None:
        self._articles = 0
        self._given: Counter[str] = Counter()
        self._left: Counter[str] = Counter()
        self._lost: Firsts[Loss] = Firsts()
        self._unlinked: Firsts[Loss] = Firsts()
        self._remarks = Remarks()
        self._notes: list[Note] = []
        self._undecided = 0

    def give(self, copy: Copy) -> None:
        """Enter what of a copy is to go out."""
        self._given.update(label for label, _ in labelled(copy))

    def written(self) -> None:
        """Enter an article that went out."""
        self._articles += 1

    def lose(self, items: Iterable[Loss | Note]) -> None:
        """Enter what of an article did not, and what else is to be told of it."""
        for item in items:
            if isinstance(item, Loss):
                self._left[item.label] += 1
                self._lost.add(item)
            else:
                self._remarks.add(item)

    def tell(self, notes: Iterable[Note]) -> None:
        """Enter what is to be told of the whole."""
        self._notes.extend(notes)

    def leave(self, undecided: int) -> None:
        """Enter how many articles are not adjudicated."""
        self._undecided = undecided

    def unlink(self, losses: Iterable[Loss]) -> None:
        """Enter quotes that fell apart."""
        for loss in losses:
            self._unlinked.add(loss)

    def ledger(self) -> Ledger:
        given, lost = self._given, self._left
        return Ledger(
            self._articles,
            given.total(),
            given.total() - lost.total(),
            self._lost.kept(),
            tuple(
                Tally(label, given[label], given[label] - lost[label]) for label in sorted(given)
            ),
            self._unlinked.kept(),
            (*self._notes, *notes_of(self._remarks, self._unlinked.more)),
            self._lost.more,
            self._undecided,
        )
