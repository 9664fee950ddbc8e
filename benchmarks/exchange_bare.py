"""What `exchange.py` measures against: the same parser on the same data, and no project."""

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from exchange_articles import OWNER, records

Step = Callable[[], object]

ARTICLE = (
    "INSERT INTO article (id, sha256, text, title, source, url, date, byline, variant, meta)"
    " VALUES (?, ?, ?, ?, '', '', '', '', 'other', '{}')"
)
COPY = (
    "INSERT INTO copy (article, owner, status, reason, seconds, revision)"
    " VALUES (?, ?, 'done', '', 0, 1)"
)
SPAN = "INSERT INTO span VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '')"
SEARCH = "INSERT INTO article_search (rowid, title, text) SELECT number, title, text FROM article"


def loaded(source: Path) -> Step:
    """Read each line."""

    def step() -> None:
        with source.open(encoding="utf-8") as file:
            for line in file:
                json.loads(line)

    return step


def stored(source: Path, project: Path) -> Step:
    """Read each line and put what it says into the tables of an empty project, unchecked."""

    def step() -> None:
        with closing(sqlite3.connect(project)) as connection, connection:
            with source.open(encoding="utf-8") as file:
                for number, line in enumerate(file, start=1):
                    _store(connection, number, json.loads(line))
            connection.execute(SEARCH)

    return step


def _store(connection: sqlite3.Connection, number: int, data: dict) -> None:
    about = (data["id"], data["text_sha256"], data["text"], data["title"])
    connection.execute(ARTICLE, about)
    connection.execute(COPY, (data["id"], OWNER))
    keys = ("id", "start", "end", "label", "state", "origin", "score", "speaker")
    rows = [(number, *(entity[key] for key in keys)) for entity in data["entities"]]
    connection.executemany(SPAN, rows)


def dumped(made: Path, _articles: int) -> Step:
    """Write each line that a file holds."""
    with made.open(encoding="utf-8") as file:
        data = [json.loads(line) for line in file]

    def step() -> None:
        with made.with_suffix(".bare").open("w", encoding="utf-8") as file:
            for item in data:
                file.write(json.dumps(item, ensure_ascii=False))
                file.write("\n")

    return step


def written(made: Path, _articles: int) -> Step:
    """Write each file that a folder holds."""
    found = [(path.relative_to(made), path.read_text("utf-8")) for path in made.rglob("*.*")]
    out = made.with_suffix(".bare")

    def step() -> None:
        out.mkdir()
        for path, text in found:
            (out / path.name).write_text(text, "utf-8")

    return step


def packed(made: Path, articles: int) -> Step:
    """Make documents with the same tokenizer and pack them with spaCy's own DocBin."""
    from spacy.tokens import DocBin  # noqa: PLC0415  (two seconds, and only where it is measured)

    from annotator.nlp.text.tokenizer import blank  # noqa: PLC0415

    nlp = blank("en")
    given = list(records(articles))

    def step() -> None:
        docs = DocBin()
        for record in given:
            doc = nlp.make_doc(record.article.text)
            spans = (doc.char_span(s.start, s.end, label=s.label) for s in record.copy.spans)
            doc.set_ents(list(spans), default="outside")
            docs.add(doc)
        made.with_suffix(".bare").write_bytes(docs.to_bytes())

    return step
