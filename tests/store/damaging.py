"""A real-size project, parts of its file turned to noise or cut off, and what a repair saves."""

import random
import sqlite3
import struct
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.quote import Quote
from annotator.domain.record import SUGGESTIONS
from annotator.domain.span import Span, State, Stretch
from annotator.workflow.job import run
from annotator.workflow.repair import examine, repair
from annotator.workflow.schemes import load_scheme
from annotator.workflow.session import Session

PAGE = 4096
LEAF = 0x0D
MOST = 20  # pages of noise
SENTENCE = "“We are ready,” said mayor {} of Kyiv on Tuesday, and he went on to article {}. "
TABLES = ("label", "article", "zone", "speaker", "copy", "span", "quote", "stretch")


@dataclass(frozen=True, slots=True)
class Outcome:
    """How many files were damaged, and how many rows there were outside of what was damaged.

    `lost` are those of them that did not come back; `unsound` the files not in order afterwards.
    """

    tried: int
    rows: int
    lost: int
    unsound: int


def project(path: Path, articles: int, spans: int) -> Path:
    """Make a project in which every article has a quote and so many spans suggested."""
    with Session.create(path, load_scheme("news")) as session:
        for start in range(0, articles, 25):
            numbers = range(start, min(start + 25, articles))
            changes = [change for number in numbers for change in _article(number, spans)]
            session.do(Edit("Import", tuple(changes)))
    return path


def _article(number: int, spans: int) -> list[Change]:
    text = "".join(SENTENCE.format(place, number) for place in range(30))
    article = Article(f"a{number}", text, title=f"Article {number}")
    quote = Quote(f"q{number}", (Stretch(0, 15),), Stretch(16, 20), state=State.SUGGESTED)
    marks = [
        Span(f"s{number}-{at}", Stretch(at, at + 4), "PER", State.SUGGESTED, "test@1", 0.5)
        for at in range(spans)
    ]
    placed = [Change(None, mark, article.id, SUGGESTIONS) for mark in (*marks, quote)]
    return [Change(None, article, article.id), *placed]


def damage(whole: bytes, chance: random.Random) -> tuple[bytes, int]:
    """Return a damaged file, and how many rows stood on what is damaged."""
    count = len(whole) // PAGE
    if chance.random() < 0.25:
        keep = chance.randrange(count // 2, count)
        return whole[: keep * PAGE], sum(_rows(whole, page) for page in range(keep, count))
    spoilt, hit = bytearray(whole), chance.sample(range(count), chance.randint(1, MOST))
    for page in hit:
        spoilt[page * PAGE : (page + 1) * PAGE] = chance.randbytes(PAGE)
    return bytes(spoilt), sum(_rows(whole, page) for page in hit)


def _rows(whole: bytes, page: int) -> int:
    """Return how many rows a page holds, or one of which it holds a part."""
    start = page * PAGE
    if whole[start] != LEAF:
        return 1
    (count,) = struct.unpack_from(">H", whole, start + 3)
    return int(count)


def try_all(path: Path, count: int, seed: int) -> Outcome:
    """Damage a project, repair it, and count what is missing; so many times."""
    whole, before, chance = path.read_bytes(), stored(path), random.Random(seed)
    rows = lost = unsound = 0
    for _ in range(count):
        spoilt, hit = damage(whole, chance)
        path.write_bytes(spoilt)
        kept = run(repair(path)).kept
        undamaged = len(before) - hit
        rows += undamaged
        lost += max(0, undamaged - len(before & stored(path)))
        unsound += bool(examine(path)) or kept.read_bytes() != spoilt
        kept.unlink()
    path.write_bytes(whole)
    return Outcome(count, rows, lost, unsound)


def stored(path: Path) -> set[tuple[object, ...]]:
    """Return all rows of what people work with, each with its table."""
    with closing(sqlite3.connect(path)) as connection:
        return {
            (table, *row)
            for table in TABLES
            for row in connection.execute(f"SELECT * FROM {table}")
        }
