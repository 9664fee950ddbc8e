"""The queue of disagreements: what is left to decide, sifted, sorted and grouped."""

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from annotator.domain.adjudication.case import Case, Conflict, relative

CONFLICTS = {conflict: number for number, conflict in enumerate(Conflict)}
Likeness = tuple[Hashable, ...]


class Order(StrEnum):
    """What a queue is sorted by; then by the order of the articles and of their text."""

    ARTICLE = "article"
    CONFLICT = "conflict"
    LABELS = "labels"
    ALIKE = "alike"  # most often the same words and conflict first


@dataclass(frozen=True, slots=True)
class Sift:
    """Which cases of a queue are shown; what is empty lets everything through.

    `labels` are two labels, "" for none, that the candidates of a case must have both.
    `annotator` is one whose vote is not what most gave. `reopened` shows only what was decided
    before votes changed, `flagged` only what was put up for discussion.
    """

    conflicts: frozenset[Conflict] = frozenset()
    labels: frozenset[str] = frozenset()
    annotator: str = ""
    article: str = ""
    reopened: bool = False
    flagged: bool = False

    def lets_through(self, case: Case) -> bool:
        return (
            (not self.conflicts or case.conflict in self.conflicts)
            and self.labels <= frozenset(case.labels)
            and (not self.annotator or self.annotator in case.dissenters())
            and self.article in {"", case.article}
            and (bool(case.former) or not self.reopened)
            and (case.flag is not None or not self.flagged)
        )


@dataclass(frozen=True, slots=True)
class Group:
    """Cases with the same words and the same conflict, in the order of the queue."""

    cases: tuple[Case, ...]

    def __len__(self) -> int:
        return len(self.cases)

    @property
    def like(self) -> Case:
        """One of them, to look at."""
        return self.cases[0]


def likeness(case: Case) -> Likeness:
    """Return what is the same for cases with the same words and conflict, whoever voted for what.

    That is the kind of conflict, and of each candidate its words, label or parts, and where it lies
    relative to the others.
    """
    put = ((c.words, *relative(c.item, case.stretch.start)) for c in case.candidates)
    alike = sorted(put, key=repr)
    return (case.conflict, bool(case.silent), *alike) if alike else (case.key,)


def sorted_cases(
    cases: Iterable[Case], order: Order, articles: Mapping[str, int]
) -> tuple[Case, ...]:
    """Sort cases; `articles` says at which place each article is."""
    found = list(cases)
    like = {c.key: repr(likeness(c)) for c in found} if order is Order.ALIKE else {}
    alike = Counter(like.values())

    def first(case: Case) -> tuple[Hashable, ...]:
        match order:
            case Order.CONFLICT:
                return (CONFLICTS[case.conflict],)
            case Order.LABELS:
                return case.labels
            case Order.ALIKE:
                return -alike[like[case.key]], like[case.key]
            case Order.ARTICLE:
                return ()

    def place(case: Case) -> tuple[Hashable, ...]:
        stretch = case.stretch
        return articles[case.article], case.rank, stretch.start, -stretch.end, case.key

    return tuple(sorted(found, key=lambda case: (first(case), place(case))))


def groups(cases: Iterable[Case]) -> tuple[Group, ...]:
    """Put together what has the same words and conflict, the largest groups first."""
    found: dict[Likeness, list[Case]] = {}
    for case in cases:
        found.setdefault(likeness(case), []).append(case)
    ordered = sorted(found.values(), key=len, reverse=True)
    return tuple(Group(tuple(alike)) for alike in ordered)
