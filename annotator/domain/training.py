"""Learning from finished articles: what with, how, and what comes of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from annotator.domain import plain
from annotator.domain.article import LANGUAGE, Article
from annotator.domain.errors import AnnotatorError
from annotator.domain.progress import Progress
from annotator.domain.record import Copy, Record
from annotator.domain.suggester import BUILTIN

FEWEST = 5  # articles to learn from
BLANK = "blank"  # a start that knows nothing


class TrainingError(AnnotatorError):
    """Nothing can be learnt."""


@dataclass(frozen=True, slots=True)
class Training:
    """How to learn.

    `start` is what it starts from: the built-in suggester, BLANK, or a spaCy pipeline by its name
    or folder. `epochs` are how often at most it goes through the articles, and `patience` how many
    of them in a row may bring nothing. None of the two is reached where learning ends by itself.
    """

    start: str = BUILTIN.name
    epochs: int = 10
    patience: int = 3


@dataclass(frozen=True, slots=True)
class Epoch(Progress):
    """One time through the articles: its stage, the mean loss, and F1 in the articles held out."""

    stage: str = ""
    loss: float | None = None
    f1: float | None = None


@dataclass(frozen=True, slots=True)
class Lessons:
    """Finished articles: to learn from, to tell by when to stop, and to be measured on alone."""

    train: tuple[Record, ...]
    dev: tuple[Record, ...] = ()
    test: tuple[Record, ...] = ()

    def parts(self) -> Mapping[str, Sequence[Record]]:
        return {"train": self.train, "dev": self.dev, "test": self.test}


@dataclass(frozen=True, slots=True)
class Learnt:
    """What training came to.

    `stages` says of each thing that could be learnt whether it was kept, in a sentence. Scores are
    F1 in the articles held out, `before` those of what it started from; empty where none were.
    """

    stages: Mapping[str, str] = field(default_factory=dict)
    before: Mapping[str, float | None] = field(default_factory=dict)
    after: Mapping[str, float | None] = field(default_factory=dict)
    labels: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def lesson_to_json(record: Record) -> plain.Json:
    article, copy = record.article, record.copy
    return {
        "id": article.id,
        "text": article.text,
        "language": article.language,
        "zones": list(map(plain.zone_to_json, article.zones)),
        "entities": list(map(plain.span_to_json, copy.spans)),
        "quotes": list(map(plain.quote_to_json, copy.quotes)),
        "speakers": list(map(plain.speaker_to_json, record.speakers)),
    }


def lesson_from_json(data: Mapping[str, Any]) -> Record:
    zones = tuple(map(plain.zone_from_json, data["zones"]))
    article = Article(data["id"], data["text"], zones=zones, meta={LANGUAGE: data["language"]})
    copy = Copy(
        article.id,
        "",
        tuple(map(plain.span_from_json, data["entities"])),
        tuple(map(plain.quote_from_json, data["quotes"])),
    )
    return Record(article, copy, tuple(map(plain.speaker_from_json, data["speakers"])))
