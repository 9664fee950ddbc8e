"""Annotators who work through a packet, each with a habit of going wrong."""

import random
from collections.abc import Callable, Iterator
from dataclasses import replace

from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.quote import Quote, QuoteKind
from annotator.domain.record import SUGGESTIONS, Copy, Standing, Status
from annotator.domain.span import Span, State, Stretch
from annotator.store import queries
from annotator.workflow.session import Session

Mark = Span | Quote
Habit = Callable[[Mark, Article, random.Random], Mark]
OFTEN = 0.12


def overlooks(mark: Mark, _article: Article, chance: random.Random) -> Mark:
    """Now and then reject what is right."""
    return replace(mark, state=State.REJECTED) if chance.random() < OFTEN else mark


def reaches_too_far(mark: Mark, article: Article, chance: random.Random) -> Mark:
    """Now and then take another word into an entity."""
    if isinstance(mark, Quote) or chance.random() >= OFTEN:
        return mark
    rest = article.text[mark.end :]
    following = rest.split("\n")[0].split(maxsplit=1)
    if not rest.startswith(" ") or not following or not following[0].isalpha():
        return mark
    longer = Stretch(mark.start, mark.end + 1 + len(following[0]))
    return replace(mark, stretch=longer, state=State.CHANGED)


def mixes_up(mark: Mark, _article: Article, chance: random.Random) -> Mark:
    """Now and then take a label for another, or leave open who speaks."""
    if chance.random() >= OFTEN:
        return mark
    if isinstance(mark, Span):
        other = "ORG" if mark.label != "ORG" else "GPE"
        return replace(mark, label=other, state=State.CHANGED)
    if mark.speaker and chance.random() < 0.5:
        return replace(mark, speaker=None, state=State.CHANGED)
    kind = QuoteKind.MIXED if mark.kind is not QuoteKind.MIXED else QuoteKind.DIRECT
    return replace(mark, kind=kind, state=State.CHANGED)


HABITS: dict[str, Habit] = {"ann": overlooks, "ben": reaches_too_far, "cyd": mixes_up}


def work_through(session: Session, habit: Habit) -> int:
    """Decide on every suggestion of a packet and finish it; return how often that went wrong."""
    wrong = 0
    for heading in session.headings():
        article = session.article(heading.article)
        suggested = session.project.ask(queries.copy, article.id, SUGGESTIONS)
        marks = list(_decided(suggested, article, habit))
        wrong += sum(mark.state is not State.ACCEPTED for mark in marks)
        changes = [Change(None, mark, article.id, session.annotator) for mark in marks]
        done = Change(Standing(), Standing(Status.DONE), article.id, session.annotator)
        session.do(Edit("Work", (*changes, done)))
    return wrong


def _decided(suggested: Copy, article: Article, habit: Habit) -> Iterator[Mark]:
    for mark in suggested.items():
        chance = random.Random(f"{habit.__name__} {article.id} {mark.id}")
        yield habit(replace(mark, state=State.ACCEPTED), article, chance)
