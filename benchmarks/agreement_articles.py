"""Articles that three annotators finished, differing in some spans: always the same ones."""

import random
from collections.abc import Sequence

from annotator.domain.agreement.votes import Votes, votes
from annotator.domain.article import Article
from annotator.domain.quote import Quote
from annotator.domain.record import Copy, Standing, Status
from annotator.domain.span import Span, Stretch

ANNOTATORS = ("ann", "ben", "cyd")
LABELS = ("PERSON", "GPE", "ORG", "DATE", "NORP", "EVENT")
SPANS, QUOTES, APART = 100, 8, 8  # spans and quotes of an article; words from span to span
LETTERS = 6  # of a word and the space after it
MISSED, LONGER, OTHER = 0.05, 0.05, 0.07  # how often an annotator marks otherwise


def made(number: int) -> list[Votes]:
    """Return so many articles with the votes of all three."""
    return [votes for votes, _ in made_with_truth(number)]


def made_with_truth(number: int) -> list[tuple[Votes, frozenset[tuple[Stretch, str]]]]:
    """Return so many articles, each with the spans that would be right, as stretches and labels."""
    chance = random.Random(number)
    return [_article(f"a{n}", chance) for n in range(number)]


def _article(name: str, chance: random.Random) -> tuple[Votes, frozenset[tuple[Stretch, str]]]:
    text = "words " * (SPANS * APART + 2)
    true = [(n * APART, chance.choice(LABELS)) for n in range(SPANS)]
    copies = [
        Copy(name, owner, _spans(true, chance), _quotes(chance), Standing(Status.DONE))
        for owner in ANNOTATORS
    ]
    right = ((_stretch(word, 1), label) for word, label in true)
    return votes(Article(name, text), copies), frozenset(right)


def _spans(true: Sequence[tuple[int, str]], chance: random.Random) -> tuple[Span, ...]:
    found = []
    for word, label in true:
        if chance.random() < MISSED:
            continue
        words = 2 if chance.random() < LONGER else 1
        given = chance.choice(LABELS) if chance.random() < OTHER else label
        found.append(Span(f"e-{word}", _stretch(word, words), given))
    return tuple(found)


def _stretch(word: int, words: int) -> Stretch:
    return Stretch(word * LETTERS, (word + words) * LETTERS - 1)


def _quotes(chance: random.Random) -> tuple[Quote, ...]:
    each = SPANS * APART * LETTERS // QUOTES
    return tuple(
        Quote(f"q-{n}", (Stretch(n * each, n * each + each // 2 + chance.choice((0, LETTERS))),))
        for n in range(QUOTES)
    )
