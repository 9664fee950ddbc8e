"""What `effort.py` tells of the actions it counted."""

from dataclasses import dataclass, field
from itertools import groupby
from statistics import mean

from effort_plan import Kind, Names
from measure import Figures

from annotator.domain.article import Article
from annotator.domain.record import Copy
from annotator.domain.speaker import Speaker
from annotator.workflow.session import Session


@dataclass(frozen=True, slots=True)
class Sample:
    """The articles, what is right for each, and who speaks in them."""

    articles: list[Article]
    gold: list[Copy]
    speakers: dict[str, Speaker]

    def names(self, session: Session) -> Names:
        return Names({speaker.id: speaker for speaker in session.speakers()}, self.speakers)


@dataclass(slots=True)
class Effort:
    """What one article took: the actions of each correction by kind, those for quotes, and all.

    `pages` of them scrolled, `moves` moved a caret and `letters` typed a name.
    """

    steps: list[tuple[Kind, int]] = field(default_factory=list)
    quote_steps: list[int] = field(default_factory=list)
    actions: int = 0
    pages: int = 0
    moves: int = 0
    letters: int = 0


def counts(sample: Sample) -> Figures:
    return {
        "articles": len(sample.articles),
        "entities": sum(len(gold.spans) for gold in sample.gold),
        "quotes": sum(len(gold.quotes) for gold in sample.gold),
    }


def figures(efforts: list[Effort], sample: Sample) -> Figures:
    actions = total(efforts)
    articles = {
        f"actions {gold.article}": effort.actions
        for gold, effort in zip(sample.gold, efforts, strict=True)
    }
    return {
        "actions": actions,
        "actions_per_article": round(actions / len(efforts), 1),
        "actions_per_quote": per_quote(efforts, sample),
        "actions_without_letters": actions - sum(effort.letters for effort in efforts),
        "pages": sum(effort.pages for effort in efforts),
        **_kinds(efforts),
        **articles,
    }


def short(name: str, efforts: list[Effort], sample: Sample) -> Figures:
    """Return what all of it took with one hand; what it never did is left out."""
    actions = total(efforts)
    found = {
        "actions": actions,
        "actions_per_article": round(actions / len(efforts), 1),
        "actions_per_quote": per_quote(efforts, sample),
        "letters": sum(effort.letters for effort in efforts),
        "moves": sum(effort.moves for effort in efforts),
        **_kinds(efforts),
    }
    return {f"{name}: {what}": value for what, value in found.items() if value}


def _kinds(efforts: list[Effort]) -> Figures:
    """Return for every kind of correction how many there were, and the mean, median and most."""
    found: Figures = {}
    steps = sorted(step for effort in efforts for step in effort.steps)
    for kind, group in groupby(steps, key=lambda step: step[0]):
        costs = [cost for _, cost in group]
        found[f"{kind}: times"] = len(costs)
        found[f"{kind}: mean"] = round(mean(costs), 2)
        found[f"{kind}: most"] = max(costs)
    return found


def per_quote(efforts: list[Effort], sample: Sample) -> float:
    """Return what the quotes alone took, by the quotes that are right."""
    quotes = sum(len(gold.quotes) for gold in sample.gold)
    steps = (step for effort in efforts for step in effort.quote_steps)
    return round(sum(steps) / quotes, 2)


def total(efforts: list[Effort]) -> int:
    return sum(effort.actions for effort in efforts)
