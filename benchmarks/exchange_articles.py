"""The articles that `exchange.py` and its children bring in: always the same ones."""

import json
import random
from collections.abc import Iterator

from annotator.domain.article import Article
from annotator.domain.record import Copy, Record, Standing, Status
from annotator.domain.span import Span, Stretch
from annotator.formats.jsonl import record_to_json

WORDS, SPANS = 400, 40
LETTERS = "abcdefghijklmnopqrstuvwxyz"
LABELS = ("PERSON", "GPE", "ORG", "DATE")
OWNER = "anna"


def records(articles: int) -> Iterator[Record]:
    chance = random.Random(articles)
    lexicon = ["".join(chance.choices(LETTERS, k=chance.randint(2, 9))) for _ in range(5000)]
    return (_record(number, chance, lexicon) for number in range(articles))


def lines(articles: int) -> Iterator[str]:
    """Return that many articles as lines of annotator's own JSON."""
    made = map(record_to_json, records(articles))
    return (json.dumps(record, ensure_ascii=False) + "\n" for record in made)


def _record(number: int, chance: random.Random, lexicon: list[str]) -> Record:
    words = chance.choices(lexicon, k=WORDS)
    article = Article(f"a{number}", " ".join(words) + ".", title=f"Article {number}")
    starts = [0]
    for word in words:
        starts.append(starts[-1] + len(word) + 1)
    spans = tuple(
        Span(f"e-{n}", Stretch(starts[first], starts[first] + len(words[first])), LABELS[n % 4])
        for n, first in enumerate(sorted(chance.sample(range(WORDS), SPANS)))
    )
    return Record(article, Copy(article.id, OWNER, spans, (), Standing(Status.DONE)))
