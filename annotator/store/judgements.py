"""Between judgements and rows, and which rows cannot be a judgement.

Lists are written as compact JSON into columns of text, so that a row can be named as a whole.
"""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import BindParameter, Connection, bindparam, func, select

from annotator.domain.comparing.judgement import Answer, Judgement, Ruling
from annotator.domain.comparing.verdict import Flag, Hint, Verdict
from annotator.domain.record import in_reading_order
from annotator.domain.span import Stretch
from annotator.store.rows import Stored, Values
from annotator.store.tables import COPY, JUDGEMENT

NOTHING = ""  # no hint, no verdict: a column that must be told from another's holds no NULL
RULINGS: dict[str, Ruling] = {str(one): one for kind in (Verdict, Answer) for one in kind}
HINTS = (NOTHING, *map(str, Hint))
PROPOSED = (NOTHING, *map(str, Verdict))

_OF: BindParameter[Any] = bindparam("of", expanding=True)
_JUDGEMENTS = select(JUDGEMENT).where(JUDGEMENT.c.copy_number.in_(_OF))


def judgement_values(copy: int, judgement: Judgement) -> Values:
    return {
        "copy_number": copy,
        "original": judgement.original,
        "contents": _text([at for part in judgement.contents for at in (part.start, part.end)]),
        "hint": str(judgement.hint or NOTHING),
        "ruling": str(judgement.ruling),
        "flags": _text(list(map(str, judgement.flags))),
        "proposed": str(judgement.proposed or NOTHING),
        "proposed_flags": _text(list(map(str, judgement.proposed_flags))),
    }


def judgement_from(row: Stored) -> Judgement:
    ends = json.loads(row.contents)
    return Judgement(
        row.original,
        tuple(map(Stretch, ends[::2], ends[1::2])),
        RULINGS[row.ruling],
        Hint(row.hint) if row.hint else None,
        _flags(row.flags),
        Verdict(row.proposed) if row.proposed else None,
        _flags(row.proposed_flags),
    )


def judgements(connection: Connection, numbers: list[int]) -> dict[int, tuple[Judgement, ...]]:
    """Return judgements by the number of their copy, in reading order."""
    found: dict[int, list[Judgement]] = {}
    for row in connection.execute(_JUDGEMENTS, {"of": numbers}):
        found.setdefault(row.copy_number, []).append(judgement_from(row))
    return {number: in_reading_order(some) for number, some in found.items()}


@dataclass(slots=True)
class Counted:
    """How often each verdict and answer was given, and how many verdicts differ from those found.

    The flags that somebody altered make no other verdict.
    """

    verdicts: Counter[str] = field(default_factory=Counter)
    answers: Counter[str] = field(default_factory=Counter)
    corrected: int = 0


def judged_counts(connection: Connection) -> dict[str, Counted]:
    """Count verdicts and answers by owner."""
    by = (COPY.c.owner, JUDGEMENT.c.hint, JUDGEMENT.c.ruling, JUDGEMENT.c.proposed)
    query = (
        select(*by, func.count())
        .join(COPY, JUDGEMENT.c.copy_number == COPY.c.number)
        .group_by(*by)
        .order_by(*by)
    )
    found: dict[str, Counted] = {}
    for owner, hint, ruling, proposed, count in connection.execute(query):
        counted = found.setdefault(owner, Counted())
        (counted.answers if hint else counted.verdicts)[ruling] += count
        counted.corrected += count if proposed not in {NOTHING, ruling} else 0
    return found


def torn() -> str:
    """Return a condition that holds where a row is no judgement though each column may be there.

    Stretches are whole numbers in pairs, start and end, none before the one that it follows.
    """
    answers, lists = _listed(Answer), ("contents", "flags", "proposed_flags")
    return f"""
        CASE WHEN {" OR ".join(f"NOT json_valid({name})" for name in lists)} THEN 1
        WHEN {" OR ".join(f"json_type({name}) != 'array'" for name in lists)} THEN 1
        ELSE original = '' OR json_array_length(contents) = 0
        OR json_array_length(contents) % 2 OR {_unordered()}
        OR {_unknown("flags")} OR {_unknown("proposed_flags")}
        OR (hint = '') = (ruling IN ({answers}))
        OR (hint != '' AND (json_array_length(contents) > 2 OR proposed != ''
            OR json_array_length(flags) + json_array_length(proposed_flags) > 0)) END
    """


def _unordered() -> str:
    before = "json_extract(contents, '$[' || max(key - 1, 0) || ']')"
    wrong = f"type != 'integer' OR value < 0 OR (key > 0 AND value < {before} + key % 2)"
    return f"EXISTS (SELECT 1 FROM json_each(contents) WHERE {wrong})"  # noqa: S608


def _unknown(column: str) -> str:
    known = _listed(Flag)
    return f"EXISTS (SELECT 1 FROM json_each({column}) WHERE value NOT IN ({known}))"  # noqa: S608


def last() -> str:
    """Return the end of the last stretch of a row, in SQL; NULL where there is none."""
    return "CASE WHEN json_valid(contents) THEN json_extract(contents, '$[#-1]') END"


def _listed(words: Iterable[str]) -> str:
    return ", ".join(f"'{word}'" for word in words)


def _flags(text: str) -> tuple[Flag, ...]:
    return tuple(map(Flag, json.loads(text)))


def _text(items: Sequence[int | str]) -> str:
    return json.dumps(items, separators=(",", ":"))
