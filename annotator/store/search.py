"""Finding in a project: words by SQLite's full-text index, marks by what they are."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    Table,
    and_,
    column,
    func,
    or_,
    select,
    table,
    text,
)

from annotator.domain.quote import Role
from annotator.domain.record import SUGGESTIONS, Status
from annotator.domain.search import Answer, Hit, Query, holds, snippet, spellings
from annotator.domain.span import State, Stretch
from annotator.store.project import in_chunks
from annotator.store.tables import ARTICLE, COPY, QUOTE, SPAN, STRETCH

OPEN, CLOSE = "\ufdd0", "\ufdd1"  # no text may hold these characters
SEARCH = table("article_search", column("rowid"))
FIND = text(
    "SELECT article.id FROM article_search JOIN article ON article.number = article_search.rowid"
    " WHERE article_search MATCH :match ORDER BY article.number"
)

# What the index knows can be asked of a table that lasts as long as the connection.
KNOW = text(
    "CREATE VIRTUAL TABLE IF NOT EXISTS temp.article_words"
    " USING fts5vocab('main', 'article_search', 'row')"
)
KNOWN = text("SELECT 1 FROM temp.article_words WHERE term >= :first AND term < :beyond LIMIT 1")


@dataclass(frozen=True, slots=True)
class Wanted:
    """A query with its names looked up in the project.

    Marks are those of the owner's copy and, where `with_open`, the suggestions not decided in it.
    `labels`, `roles` and `speakers` hold what a mark may have; None means anything. `match` is
    what the words and phrases are for FTS5.
    """

    query: Query
    owner: str
    with_open: bool = True
    labels: frozenset[str] | None = None
    roles: frozenset[Role] | None = None
    speakers: frozenset[str] | None = None
    match: str = ""


def find(connection: Connection, words: str) -> list[str]:
    """Return the ids of the articles that hold all these words or beginnings of words."""
    typed = words.encode("utf-8", "replace").decode("utf-8").replace("\0", " ").split()
    # A sign alone is no word, and nothing would be found with it.
    match = _match(connection, [word for word in typed if any(map(str.isalnum, word))])
    return [row.id for row in connection.execute(FIND, {"match": match})] if match else []


def may_hold(connection: Connection, phrase: str) -> list[str]:
    """Return the ids of all articles that hold a phrase, and of some that hold one much like it.

    The index takes letters with and without accents, and upper and lower case, for the same.
    """
    if not any(character.isalnum() for character in phrase):  # the index knows words only
        return list(connection.scalars(select(ARTICLE.c.id).order_by(ARTICLE.c.number)))
    match = f"text : {_quoted(phrase.replace(chr(0), ' '))}"
    return [row.id for row in connection.execute(FIND, {"match": match})]


def search(connection: Connection, wanted: Wanted, limit: int) -> Answer:
    """Return the first hits, as many as asked for, in the order of the articles."""
    words, phrases = wanted.query.words, wanted.query.phrases
    wanted = replace(wanted, match=_match(connection, words, phrases))
    if wanted.query.of_marks:
        return _marks(connection, wanted, limit)
    if words or phrases:
        return _places(connection, wanted, limit)
    return _articles(connection, wanted, limit)


def _match(connection: Connection, words: Iterable[str], phrases: Iterable[str] = ()) -> str:
    """Return an expression for FTS5 in which no character has a meaning of its own.

    A word or phrase is looked for in all spellings that the index knows.
    """
    connection.execute(KNOW)
    known = partial(_begins, connection)
    begun = (spellings(word, known) for word in words)
    whole = (spellings(phrase, known) for phrase in phrases)
    return " AND ".join((*(_either(ways, "*") for ways in begun), *map(_either, whole)))


def _either(ways: Iterable[str], end: str = "") -> str:
    return f"({' OR '.join(_quoted(way) + end for way in ways)})"


def _quoted(words: str) -> str:
    return f'"{words.replace(chr(34), chr(34) * 2)}"'


def _begins(connection: Connection, beginning: str) -> bool:
    """Whether a word of the index begins like this."""
    bounds = {"first": beginning, "beyond": beginning + chr(sys.maxunicode)}
    return connection.scalar(KNOWN, bounds) is not None


def _conditions(wanted: Wanted) -> list[ColumnElement[bool]]:
    """Return what an article must be."""
    query = wanted.query
    conditions: list[ColumnElement[bool]] = []
    if query.words or query.phrases:
        match = text("article_search MATCH :match").bindparams(match=wanted.match)
        # As a sum, SQLite does not look each article up by it again, ten times slower.
        number = ARTICLE.c.number + 0
        conditions.append(number.in_(select(SEARCH.c.rowid).where(match)))
    if query.status is Status.TODO:
        begun = (COPY.c.owner == wanted.owner) & (COPY.c.status != str(Status.TODO))
        conditions.append(ARTICLE.c.id.not_in(select(COPY.c.article).where(begun)))
    elif query.status:
        stands = (COPY.c.owner == wanted.owner) & (COPY.c.status == str(query.status))
        conditions.append(ARTICLE.c.id.in_(select(COPY.c.article).where(stands)))
    return conditions


def _articles(connection: Connection, wanted: Wanted, limit: int) -> Answer:
    what = str(wanted.query.status or "")
    query = select(ARTICLE.c.id, ARTICLE.c.title).where(*_conditions(wanted))
    rows = connection.execute(query.order_by(ARTICLE.c.number).limit(limit)).all()
    count = _count(connection, query)
    hits = tuple(Hit("article", row.id, row.title, what) for row in rows)
    return Answer(hits, count - len(hits))


def _places(connection: Connection, wanted: Wanted, limit: int) -> Answer:
    """Return places in the text; articles that none was taken from are counted as more."""
    conditions = _conditions(wanted)
    match = text("article_search MATCH :again").bindparams(again=wanted.match)
    marked = func.highlight(text("article_search"), 1, OPEN, CLOSE).label("marked")
    query = (
        select(ARTICLE.c.id, ARTICLE.c.title, marked)
        .select_from(SEARCH)
        .join(ARTICLE, ARTICLE.c.number == SEARCH.c.rowid)
        .where(match, *conditions)
        .order_by(SEARCH.c.rowid)
    )
    hits: list[Hit] = []
    taken = 0
    result = connection.execute(query)
    for row in result:
        taken += 1
        hits.extend(_hits_in(row))
        if len(hits) >= limit:
            break
    result.close()
    total = _count(connection, select(ARTICLE.c.id).where(*conditions))
    return Answer(tuple(hits[:limit]), total - taken)


def _hits_in(row: Any) -> Iterator[Hit]:
    """Yield the places that are marked in the text of a row, or the article for its title."""
    pieces = row.marked.split(OPEN)
    plain = row.marked.replace(OPEN, "").replace(CLOSE, "")
    at = len(pieces[0])
    for piece in pieces[1:]:
        inside, _, behind = piece.partition(CLOSE)
        stretch = Stretch(at, at + len(inside))
        yield Hit("text", row.id, row.title, "text", stretch, "", *snippet(plain, stretch))
        at += len(inside) + len(behind)
    if len(pieces) == 1:
        yield Hit("article", row.id, row.title, "title")


def _marks(connection: Connection, wanted: Wanted, limit: int) -> Answer:
    sifts = bool(wanted.query.words or wanted.query.phrases)
    rows: list[Row[Any]] = []
    count = 0
    for query in _questions(wanted):
        if sifts:
            rows += connection.execute(query)
        else:
            first = query.order_by(ARTICLE.c.number, "start").limit(limit)
            rows += connection.execute(first)
            count += _count(connection, query)
    rows.sort(key=lambda row: (row.number, row.start, -row.stop))
    if not sifts:
        rows = rows[:limit]
    texts = _texts(connection, [row.article for row in rows])
    if sifts:
        needles = wanted.query.needles()
        rows = [r for r in rows if holds(texts[r.article].text[r.start : r.stop], needles)]
        count = len(rows)
    hits = tuple(_mark_hit(row, texts[row.article]) for row in rows[:limit])
    return Answer(hits, count - len(hits))


def _questions(wanted: Wanted) -> Iterator[Select[Any]]:
    if wanted.labels is None or wanted.labels:
        yield _spans(wanted)
    if wanted.roles is None or wanted.roles:
        yield _quotes(wanted)


def _spans(wanted: Wanted) -> Select[Any]:
    query = _of_copies(SPAN, wanted, SPAN.c.start, SPAN.c.stop, SPAN.c.label.label("what"))
    return query if wanted.labels is None else query.where(SPAN.c.label.in_(wanted.labels))


def _quotes(wanted: Wanted) -> Select[Any]:
    """Return a question for quotes, each from the first to the last of the wanted stretches."""
    roles = [str(role) for role in wanted.roles or {Role.CONTENT}]
    start, stop = func.min(STRETCH.c.start).label("start"), func.max(STRETCH.c.stop).label("stop")
    query = _of_copies(QUOTE, wanted, start, stop, func.min(STRETCH.c.role).label("what"))
    same = (STRETCH.c.copy_number == QUOTE.c.copy_number) & (STRETCH.c.quote == QUOTE.c.id)
    joined = query.join(STRETCH, same).where(STRETCH.c.role.in_(roles))
    return joined.group_by(QUOTE.c.copy_number, QUOTE.c.id)


def _of_copies(things: Table, wanted: Wanted, *columns: ColumnElement[Any]) -> Select[Any]:
    """Return a question for the spans or quotes that a person sees, whatever they are."""
    common = (ARTICLE.c.number, ARTICLE.c.id.label("article"))
    query = (
        select(*common, things.c.id, things.c.state, *columns)
        .select_from(things)
        .join(COPY, things.c.copy_number == COPY.c.number)
        .join(ARTICLE, COPY.c.article == ARTICLE.c.id)
        .where(things.c.state != str(State.REJECTED), _seen(things, wanted))
        .where(*_conditions(wanted))
    )
    return query if wanted.speakers is None else query.where(_speaks(things, wanted.speakers))


def _speaks(things: Table, speakers: frozenset[str]) -> ColumnElement[bool]:
    return things.c.speaker.in_(speakers)


def _seen(things: Table, wanted: Wanted) -> ColumnElement[bool]:
    own = COPY.c.owner == wanted.owner
    if not wanted.with_open:
        return own
    mine, decided = COPY.alias(), things.alias()
    of_mine = and_(
        mine.c.owner == wanted.owner,
        mine.c.article == COPY.c.article,
        decided.c.copy_number == mine.c.number,
        decided.c.id == things.c.id,
    )
    is_decided = select(decided.c.id).where(of_mine).correlate(COPY, things).exists()
    return or_(own, and_(COPY.c.owner == SUGGESTIONS, ~is_decided))


def _mark_hit(row: Row[Any], article: Any) -> Hit:
    what = row.what if row.what != str(Role.CONTENT) else "quote"
    roles = {str(role) for role in Role}
    open_ = "?" if row.state == str(State.SUGGESTED) else ""
    stretch = Stretch(row.start, row.stop)
    kind = "quote" if row.what in roles else "span"
    cut = snippet(article.text, stretch)
    return Hit(kind, row.article, article.title, what + open_, stretch, row.id, *cut)  # type: ignore[arg-type]


def _texts(connection: Connection, articles: Sequence[str]) -> dict[str, Any]:
    """Return titles and texts by article: SQLite reads past the text to come to the title."""
    wanted = list(dict.fromkeys(articles))
    texts: dict[str, Any] = {}
    for chunk in in_chunks(wanted):
        query = select(ARTICLE.c.id, ARTICLE.c.title, ARTICLE.c.text).where(ARTICLE.c.id.in_(chunk))
        texts.update((row.id, row) for row in connection.execute(query))
    return texts


def _count(connection: Connection, query: Select[Any]) -> int:
    return connection.scalar(select(func.count()).select_from(query.subquery())) or 0
