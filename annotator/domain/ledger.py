"""What an import or export could not carry, and why."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from annotator.domain.article import Article
from annotator.domain.record import Copy, labelled
from annotator.domain.span import Stretch
from annotator.domain.wording import shortened

LONGEST_SHOWN = 40


@dataclass(frozen=True, slots=True)
class Rejection:
    """One thing that was left out: where it stood and the reason, as a sentence fragment.

    `line` counts from 1; 0 where lines mean nothing. `file` is the name of a file or an article id.
    """

    file: str
    line: int
    reason: str

    def sentence(self) -> str:
        place = f"{self.file}, line {self.line}" if self.line else self.file
        return f"{place}: {self.reason}"


@dataclass(frozen=True, slots=True)
class Loss(Rejection):
    """A stretch of an article, `file`, that an export left out, with the label it had."""

    label: str
    start: int
    end: int


def lost(article: Article, label: str, stretch: Stretch, reason: str) -> Loss:
    """Return the loss of a stretch, told with its words."""
    surface = shortened(" ".join(stretch.text(article.text).split()), LONGEST_SHOWN)
    what = f"“{surface}” ({label}, {stretch.start}–{stretch.end})"
    return Loss(article.id, 0, f"{what} {reason}", label, stretch.start, stretch.end)


@dataclass(frozen=True, slots=True)
class Note(Rejection):
    """Something that was converted, mended or is worth knowing; nothing was left out."""


@dataclass(frozen=True, slots=True)
class Intake:
    """The account of an import."""

    articles: int = 0
    spans: int = 0
    quotes: int = 0
    rejected: tuple[Rejection, ...] = ()
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Tally:
    """How many spans of a label were to go out, and how many did."""

    label: str
    spans_in: int
    spans_out: int


@dataclass(frozen=True, slots=True)
class Ledger:
    """The account of an export: `spans_in == spans_out + len(rejected)`, for each label too.

    Entities count one each, quotes one for each content, cue and source. `unlinked` names the
    quotes whose parts went out without saying that they belong together.
    """

    articles: int = 0
    spans_in: int = 0
    spans_out: int = 0
    rejected: tuple[Loss, ...] = ()
    labels: tuple[Tally, ...] = ()
    unlinked: tuple[Loss, ...] = ()
    notes: tuple[Note, ...] = ()


class Account:
    """What becomes a ledger while an export goes on."""

    def __init__(self) -> None:
        self._articles = 0
        self._given: Counter[str] = Counter()
        self._lost: list[Loss] = []
        self._unlinked: list[Loss] = []
        self._notes: list[Note] = []

    def give(self, copy: Copy) -> None:
        """Enter what of a copy is to go out."""
        self._given.update(label for label, _ in labelled(copy))

    def written(self) -> None:
        """Enter an article that went out."""
        self._articles += 1

    def lose(self, items: Iterable[Loss | Note]) -> None:
        """Enter what of it did not, and what else is to be told."""
        for item in items:
            if isinstance(item, Loss):
                self._lost.append(item)
            else:
                self._notes.append(item)

    def unlink(self, losses: Iterable[Loss]) -> None:
        """Enter quotes that fell apart."""
        self._unlinked += losses

    def ledger(self) -> Ledger:
        lost = Counter(loss.label for loss in self._lost)
        given = self._given
        return Ledger(
            self._articles,
            given.total(),
            given.total() - lost.total(),
            tuple(self._lost),
            tuple(
                Tally(label, given[label], given[label] - lost[label]) for label in sorted(given)
            ),
            tuple(self._unlinked),
            tuple(self._notes),
        )
