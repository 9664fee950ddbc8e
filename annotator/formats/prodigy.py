"""Prodigy's JSON Lines, a task a line, as its documentation of the interfaces for spans has it.

`token_end` is the last token of a span while `end` is exclusive; a relation names the last tokens
of its spans. Prodigy works out the hashes of what it is given: they are kept, never made.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path

from annotator.domain.plain import Json
from annotator.domain.record import SUGGESTIONS, Copy, Record, Status
from annotator.domain.said import said
from annotator.domain.scheme import Scheme
from annotator.domain.span import Stretch
from annotator.formats.codec import Codec, Writing
from annotator.formats.files import replacing
from annotator.formats.json_files import first_object, write_line
from annotator.formats.jsonl_record import article_to_json
from annotator.formats.loose import Piece, loosened
from annotator.formats.prodigy_reader import ACCEPT, IGNORE, WHO, is_pattern, read
from annotator.formats.tokens import Fitting, Tokenizer, covered

ANSWERS = {Status.DONE: ACCEPT, Status.SKIPPED: IGNORE}
SIGNS = frozenset({"answer", "_input_hash", "_task_hash"})


def write(tokenize: Tokenizer, records: Iterable[Record], path: Path, _scheme: Scheme) -> Writing:
    with replacing(path) as file:
        for record in records:
            tokens = tokenize(record.article)
            fitting = Fitting(record, tokens)
            write_line(_task(record, fitting.copy, tokens), file)
            yield fitting.losses


def _task(record: Record, copy: Copy, tokens: Sequence[Stretch]) -> Json:
    about = article_to_json(record.article)
    kept = {key: about.pop(key) for key in tuple(about) if key.startswith("_")}
    pieces, links = loosened(copy)
    spans = _spans(pieces, tokens)
    relations = [_relation(spans[link.head], spans[link.child], link.label) for link in links]
    return {
        "text": record.article.text,
        "meta": about,
        "tokens": list(_tokens(record, tokens)),
        "spans": list(spans.values()),
        **({"relations": relations} if relations else {}),
        **kept,
        **_answer(copy),
    }


def _tokens(record: Record, tokens: Sequence[Stretch]) -> Iterator[Json]:
    """Yield tokens; those of which nobody says what they hold cannot be selected in Prodigy."""
    text = record.article.text
    missing = covered(tokens, record.missing)
    following = [*(token.start for token in tokens[1:]), len(text)]
    for number, (token, after) in enumerate(zip(tokens, following, strict=True)):
        yield {
            "text": token.text(text),
            "start": token.start,
            "end": token.end,
            "id": number,
            "ws": token.end < after,
            **({"disabled": True} if token.start in missing else {}),
        }


def _spans(pieces: Iterable[Piece], tokens: Iterable[Stretch]) -> dict[str, Json]:
    starts: dict[int, int] = {}
    ends: dict[int, int] = {}
    for number, token in enumerate(tokens):
        starts[token.start] = ends[token.end] = number
    return {piece.key: _span(piece, starts[piece.start], ends[piece.end]) for piece in pieces}


def _span(piece: Piece, first: int, last: int) -> Json:
    more = {"kind": piece.kind, "source": piece.origin, "score": piece.score}
    return {
        "start": piece.start,
        "end": piece.end,
        "token_start": first,
        "token_end": last,
        "label": piece.label,
        "id": piece.id,
        **{key: value for key, value in more.items() if value not in (None, "")},
    }


def _relation(head: Json, child: Json, label: str) -> Json:
    return {
        "head": head["token_end"],
        "child": child["token_end"],
        "label": label,
        "head_span": head,
        "child_span": child,
    }


def _answer(copy: Copy) -> Json:
    """Return the answer of somebody who is done with an article or has skipped it."""
    if copy.owner == SUGGESTIONS:
        return {}
    answer = ANSWERS.get(copy.standing.status)
    return ({"answer": answer} if answer else {}) | ({WHO[0]: copy.owner} if copy.owner else {})


def recognises(path: Path, head: str) -> bool:
    """Tell tasks, and files of patterns, which are refused with a word of what to do."""
    data = first_object(path, head)
    return is_pattern(data) or bool(SIGNS & data.keys()) or isinstance(data.get("spans"), list)


def prodigy(tokenize: Tokenizer) -> Codec:
    """Return the format, which writes the tokens that it is given for an article."""
    return Codec(
        "prodigy",
        said("Prodigy JSON Lines"),
        (".jsonl",),
        read,
        partial(write, tokenize),
        recognises,
        missing=True,
        leaves=said("zones, speakers, reasons"),
    )
