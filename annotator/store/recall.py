"""Taking from the journal what the tables have lost."""

import sqlite3
from collections.abc import Iterable

from sqlalchemy import Connection, Table

from annotator.domain.article import Article, Tiling, Zone, fingerprint
from annotator.domain.comparing.judgement import Judgement
from annotator.domain.edit import Change
from annotator.domain.quote import Quote
from annotator.domain.record import Standing
from annotator.domain.span import Span
from annotator.domain.speaker import Speaker
from annotator.store import rows
from annotator.store.account import Key, differing, holding
from annotator.store.batch import unbatched
from annotator.store.exactly import put
from annotator.store.judgements import judgement_values
from annotator.store.sqlite import raw
from annotator.store.tables import ARTICLE, JUDGEMENT, QUOTE, SPAN, SPEAKER, STRETCH, ZONE
from annotator.store.unfit import torn_zones

KNOWN = "SELECT article, owner, number FROM copy"
Of = tuple[str, str, str]  # an article, an owner, an id


class Recall:
    """Goes through the journal once and keeps the last state of what is missed."""

    def __init__(self, cursor: sqlite3.Cursor) -> None:
        texts = cursor.execute("SELECT id, text, sha256 FROM article")
        self._whole = {name for name, text, sha in texts if fingerprint(text) == sha}
        self.fingerprints = dict(cursor.execute("SELECT id, sha256 FROM article"))
        self._speakers = {name for (name,) in cursor.execute("SELECT id FROM speaker")}
        self._differing = set(differing(cursor))
        self.articles: dict[str, Article | None] = {}
        self.tilings: dict[str, tuple[Zone, ...]] = {}
        self.speakers: dict[str, Speaker | None] = {}
        self.standings: dict[Key, Standing] = {}
        self.items: dict[Of, Span | Quote | Judgement | None] = {}
        for items in holding(cursor):
            for change in unbatched(items):
                self._take(change)

    def _take(self, change: Change) -> None:
        key = change.article, change.owner
        match change.thing:
            case Article() as article:
                self._take_article(article, gone=change.after is None)
            case Tiling(zones):
                self.tilings[change.article] = zones
            case Speaker() as speaker if speaker.id not in self._speakers:
                self.speakers[speaker.id] = None if change.after is None else speaker
            case Standing() as standing:
                self.standings[key] = standing
            case (Span() | Quote() | Judgement()) as item if key in self._differing:
                self.items[*key, item.id] = None if change.after is None else item

    def _take_article(self, article: Article, *, gone: bool) -> None:
        if article.id not in self._whole:
            self.articles[article.id] = None if gone else article
        self.tilings[article.id] = article.zones


def recall(connection: Connection, restored: Iterable[Key]) -> int:
    """Put back what the journal knows and the tables do not, and texts that were altered.

    `restored` are copies of which nobody knows any more how they stand. Returns how many texts
    were altered and are now what was imported.
    """
    cursor = raw(connection).cursor()
    found = Recall(cursor)
    mended = _put_articles(connection, found)
    put(connection, SPEAKER, [rows.speaker_values(s) for s in found.speakers.values() if s])
    _put_zones(connection, found, set(torn_zones(cursor)))
    copies = _put_copies(cursor, found, restored)
    _put_items(cursor, found, copies)
    return mended


def _put_articles(connection: Connection, found: Recall) -> int:
    mended = 0
    for article in filter(None, found.articles.values()):
        sha256 = found.fingerprints.get(article.id)
        if sha256 is None:
            put(connection, ARTICLE, [rows.article_values(article)])
            _put_tiling(connection, article.id, found)
        elif sha256 == article.fingerprint:
            change = ARTICLE.update().where(ARTICLE.c.id == article.id).values(text=article.text)
            mended += connection.execute(change).rowcount
    return mended


def _put_zones(connection: Connection, found: Recall, torn: Iterable[str]) -> None:
    for article in torn:
        if found.tilings.get(article):
            _put_tiling(connection, article, found)


def _put_tiling(connection: Connection, article: str, found: Recall) -> None:
    connection.execute(ZONE.delete().where(ZONE.c.article == article))
    put(connection, ZONE, rows.zone_values(article, found.tilings[article]))


def _put_copies(cursor: sqlite3.Cursor, found: Recall, restored: Iterable[Key]) -> dict[Key, int]:
    """Make the copies that are missing and let those restored stand as they did; return all."""
    known = {(article, owner): number for article, owner, number in cursor.execute(KNOWN)}
    lost = {key[:2] for key, item in found.items.items() if item} - known.keys()
    for key in (*restored, *lost):
        standing = rows.standing_values(found.standings.get(key, Standing()))
        cursor.execute(
            "INSERT INTO copy (article, owner, status, reason, seconds, revision) VALUES"
            " (?, ?, ?, ?, ?, 0) ON CONFLICT (article, owner) DO UPDATE SET"
            " status = excluded.status, reason = excluded.reason, seconds = excluded.seconds",
            (*key, *standing.values()),
        )
    return {(article, owner): number for article, owner, number in cursor.execute(KNOWN)}


def _put_items(cursor: sqlite3.Cursor, found: Recall, copies: dict[Key, int]) -> None:
    """Put in what copies held and is not there; what is there is left as it is."""
    for (article, owner, _), item in found.items.items():
        number = copies.get((article, owner))
        if number is not None and isinstance(item, Span):
            _put_new(cursor, SPAN, [rows.span_values(number, item)])
        elif number is not None and isinstance(item, Quote):
            _put_new(cursor, QUOTE, [rows.quote_values(number, item)])
            _put_new(cursor, STRETCH, rows.stretch_values(number, item))
        elif number is not None and isinstance(item, Judgement):
            _put_new(cursor, JUDGEMENT, [judgement_values(number, item)])


def _put_new(cursor: sqlite3.Cursor, table: Table, values: Iterable[rows.Values]) -> None:
    for row in values:
        marks = ", ".join("?" * len(row))
        names = ", ".join(row)
        statement = f'INSERT OR IGNORE INTO "{table.name}" ({names}) VALUES ({marks})'  # noqa: S608
        cursor.execute(statement, tuple(row.values()))
