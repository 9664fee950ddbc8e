"""Looking a project over: what does not hold together, in sentences, with what can be done."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

from sqlalchemy import Connection

from annotator.domain.problem import Problem, counted
from annotator.domain.said import said
from annotator.store.account import differing
from annotator.store.sqlite import raw
from annotator.store.unfit import (
    TORN_ZONES,
    Unfit,
    articles_of,
    beyond,
    found,
    learn_points,
    misfits,
    orphans,
    torn,
    torn_zones,
    without_original,
)
from annotator.store.vetting import altered, damage, strange

ASIDE = said("a repair sets them aside in a file of their own")
REBUILT = said("a repair makes the file anew of all that can be read")
ALTERED = said(
    "a repair puts back what was imported where the journal still has it, and"
    " else leaves them, unless altered texts are to be taken (--accept-texts)"
)
UNZONED = said("a repair takes them from the journal, or else away; they can be found again")
BEREFT = said(
    "a repair leaves them, as an article may come back from the trash; until"
    " then there is nothing to compare with"
)
UNTOLD = said("a repair takes from the journal what is lost, and changes nothing that is there")


def problems(connection: Connection) -> Iterator[Problem]:
    """Yield all sorts of things that are wrong in the file or in what it holds.

    Where the schema is not ours, or SQLite cannot read on, nothing else is asked.
    """
    with closing(raw(connection).cursor()) as cursor:
        stopped = False
        for sentence in strange(cursor):
            yield Problem(sentence, REBUILT)
            stopped = True
        if stopped:
            return
        learn_points(raw(connection))
        try:
            for verdict in damage(cursor):
                yield Problem(said("the file is damaged ({why})", why=verdict), REBUILT)
            yield from _of_rows(cursor)
        except (sqlite3.DatabaseError, UnicodeError) as error:
            yield Problem(said("the file is damaged ({why})", why=error), REBUILT)


def _of_rows(cursor: sqlite3.Cursor) -> Iterator[Problem]:
    wrong = list(_unfit(cursor, misfits()))
    yield from wrong
    yield from _unfit(cursor, (*beyond(), *orphans(), *torn()))
    if wrong:  # what follows reads all of each row
        return
    if texts := [article for article, _ in altered(cursor)]:
        what = said(
            "{things} not as imported (SHA-256 differs)", things=counted(len(texts), "text", texts)
        )
        yield Problem(what, ALTERED, len(texts), tuple(texts))
    if articles := tuple(torn_zones(cursor)):
        zoned = counted(len(articles), "tiling", articles)
        yield Problem(
            said("{things}: zones {how}", things=zoned, how=TORN_ZONES),
            UNZONED,
            len(articles),
            articles,
        )
    if bereft := tuple(without_original(cursor)):
        count, articles = len(bereft), tuple(dict.fromkeys(bereft))
        what = said(
            "{things} against an original that is not there",
            things=counted(count, "judgement", articles),
        )
        yield Problem(what, BEREFT, count, articles)
    if copies := tuple(differing(cursor)):
        articles = tuple(dict.fromkeys(article for article, _ in copies))
        what = said(
            "{things} not as the journal tells", things=counted(len(copies), "copy", articles)
        )
        yield Problem(what, UNTOLD, len(copies), articles)


def _unfit(cursor: sqlite3.Cursor, sorts: Iterator[Unfit] | tuple[Unfit, ...]) -> Iterator[Problem]:
    for unfit in sorts:
        if rowids := found(cursor, unfit):
            articles = articles_of(cursor, unfit.table, rowids)
            rows = counted(len(rowids), unfit.table.name, articles)
            yield Problem(
                said("{things} {how}", things=rows, how=unfit.how), ASIDE, len(rowids), articles
            )
