"""Whether the journal and the tables tell the same of every copy.

A state that an edit makes and a later one takes away cancel out, in whatever order edits were done,
undone and done again. So the exclusive or of a hash of each state before and after all edits that
hold is that of the states there are in the end: one number for a copy, not one for every span.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from itertools import groupby
from operator import itemgetter

from annotator.domain.comparing.judgement import Judgement
from annotator.domain.edit import Change
from annotator.domain.errors import ProjectError
from annotator.domain.quote import Quote
from annotator.domain.span import Span
from annotator.store.batch import FIELDS, Batch
from annotator.store.journal import DONE, decode
from annotator.store.judgements import judgement_values

GAP = "journal_gap"  # the setting that says by how much copies differ since a repair
SPANS = """
    SELECT article, owner, id, start, stop, label, state, origin, score, speaker, span.reason
    FROM span JOIN copy ON copy.number = copy_number
"""
QUOTES = """
    SELECT article, owner, quote.id, kind, speaker, state, origin, score, quote.reason, role,
    start, stop FROM quote JOIN copy ON copy.number = quote.copy_number
    JOIN stretch ON stretch.copy_number = quote.copy_number AND stretch.quote = quote.id
    ORDER BY quote.copy_number, quote.id, position
"""
JUDGEMENTS = """
    SELECT article, owner, original, contents, hint, ruling, flags, proposed, proposed_flags
    FROM judgement JOIN copy ON copy.number = copy_number
"""
INSTALMENTS = """
    SELECT changes FROM (
        SELECT number, 0 AS position, changes FROM edit WHERE standing = ?1
        UNION ALL
        SELECT edit, position, instalment.changes FROM instalment
        JOIN edit ON edit.number = edit WHERE standing = ?1
    ) ORDER BY number, position
"""
Key = tuple[str, str]  # an article and an owner
Account = dict[Key, int]


def differing(cursor: sqlite3.Cursor) -> Account:
    """Return by how much each copy differs of which journal and tables do not tell the same.

    What a repair found to differ is allowed for.
    """
    account = _gap(cursor)
    for key, value in (*_told(cursor), *_stored(cursor)):
        account[key] = account.get(key, 0) ^ value
    return {key: value for key, value in account.items() if value}


def allow(cursor: sqlite3.Cursor, account: Account) -> None:
    """Write down by how much copies differ, so that it is allowed for from now on."""
    merged = _gap(cursor)
    for key, value in account.items():
        merged[key] = merged.get(key, 0) ^ value
    if not merged:
        return
    plain = json.dumps([[*key, f"{value:x}"] for key, value in merged.items() if value])
    cursor.execute("INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)", (GAP, plain))


def holding(cursor: sqlite3.Cursor) -> Iterator[list[Change | Batch]]:
    """Yield what was done together, in the order of the journal, of the edits that hold.

    What cannot be read is passed over.
    """
    for (changes,) in cursor.execute(INSTALMENTS, (DONE,)):
        try:
            yield decode(changes)
        except ProjectError:
            continue


def _gap(cursor: sqlite3.Cursor) -> Account:
    row = cursor.execute("SELECT value FROM setting WHERE key = ?", (GAP,)).fetchone()
    plain = row[0] if row else "[]"
    try:
        return {(article, owner): int(value, 16) for article, owner, value in json.loads(plain)}
    except (ValueError, TypeError):
        return {}


def _told(cursor: sqlite3.Cursor) -> Iterator[tuple[Key, int]]:
    for items in holding(cursor):
        for item in items:
            if isinstance(item, Batch):
                yield (item.article, item.owner), _sum(map(_span, item.rows))
            elif isinstance(item.thing, Span | Quote | Judgement):
                yield (item.article, item.owner), _sum(filter(None, _states(item)))


def _states(change: Change) -> Iterator[tuple[object, ...]]:
    for thing in (change.before, change.after):
        if isinstance(thing, Span):
            yield _span(FIELDS(thing))
        elif isinstance(thing, Quote):
            parts = ((role, stretch.start, stretch.end) for role, stretch in thing.parts())
            head = (thing.id, thing.kind, thing.speaker, thing.state, thing.origin)
            yield _quote((*head, thing.score, thing.reason), parts)
        elif isinstance(thing, Judgement):
            _, *values = judgement_values(0, thing).values()
            yield tuple(values)


def _stored(cursor: sqlite3.Cursor) -> Iterator[tuple[Key, int]]:
    for article, owner, *span in cursor.execute(SPANS):
        yield (article, owner), _sum([_span(span)])
    rows = cursor.execute(QUOTES)
    for (article, owner, *quote), parts in groupby(rows, itemgetter(*range(9))):
        yield (article, owner), _sum([_quote(quote, (part[9:] for part in parts))])
    for article, owner, *judgement in cursor.execute(JUDGEMENTS):
        yield (article, owner), _sum([tuple(judgement)])


def _span(values: Iterable[object]) -> tuple[object, ...]:
    name, start, stop, label, state, origin, score, *others = values
    return (name, start, stop, label, str(state), origin, _real(score), *others)


def _quote(values: Iterable[object], parts: Iterable[Iterable[object]]) -> tuple[object, ...]:
    name, kind, speaker, state, origin, score, reason = values
    head = (name, str(kind), speaker, str(state), origin, _real(score), reason)
    return (*head, *((str(role), start, stop) for role, start, stop in parts))


def _real(score: object) -> float | None:
    return float(score) if isinstance(score, int | float) else None


def _sum(states: Iterable[tuple[object, ...]]) -> int:
    total = 0
    for state in states:
        digest = blake2b(repr(state).encode(errors="surrogatepass"), digest_size=8).digest()
        total ^= int.from_bytes(digest, "big")
    return total
