"""From a line of the project's own JSON Lines to a record, one faulty span at a time."""

import re
from collections.abc import Callable, Generator, Iterator
from dataclasses import replace
from typing import Any, TypeVar

from annotator.domain.article import Article, Variant, Zone, fingerprint, first_line, tile
from annotator.domain.comparing.judgement import Judgement
from annotator.domain.errors import FormatError
from annotator.domain.ledger import Note
from annotator.domain.plain import (
    Json,
    judgement_from_json,
    quote_from_json,
    span_from_json,
    speaker_from_json,
    zone_from_json,
)
from annotator.domain.quote import Quote
from annotator.domain.record import Copy, Record, Revision, Standing, Status, in_reading_order
from annotator.domain.said import said
from annotator.domain.shapes import a_list, an_object, one_of, shown, spelled
from annotator.domain.span import Span
from annotator.domain.speaker import Speaker
from annotator.domain.suggestion import quote_id, span_id
from annotator.formats.decode import settle
from annotator.formats.json_files import describe
from annotator.formats.offsets import Offsets

KNOWN = frozenset(
    "format version offset_unit id story variant title meta text text_sha256 zones entities quotes"
    " speakers judgements annotator annotator_uid revision status reason seconds".split()
)
ABOUT = ("source", "url", "date", "byline")

SHA256 = re.compile("[0-9a-fA-F]{64}")
DEEPEST = 50  # levels of nested meta data
LONGEST = 10**9  # seconds
HIGHEST = 10**12  # revision

Value = TypeVar("Value", Span, Quote, Speaker, Zone, Judgement)
THE = {
    "zones": said("the zones"),
    "entities": said("the entities"),
    "quotes": said("the quotes"),
    "speakers": said("the speakers"),
    "judgements": said("the judgements"),
}


def record_from_json(data: Json) -> Iterator[Record | Note | str]:
    """Yield a sentence for everything left out, a note for what was mended, then the record.

    Raises FormatError, KeyError, TypeError or ValueError where there is no article in the data.
    """
    raw = data["text"]
    settled = settle(raw if isinstance(raw, str) else "")
    if not settled.text:
        raise FormatError(said("the text is empty or no text at all"))
    stated = data.get("text_sha256")
    if stated is not None and stated not in map(fingerprint, (settled.text, raw)):
        yield said(
            "the text is not the one that was annotated (its SHA-256 differs); no spans taken"
        )
        data = {**data, "zones": [], "entities": [], "quotes": [], "judgements": []}
    offsets = Offsets(raw, settled, data.get("offset_unit", "codepoint"))
    zones = yield from _each(data, "zones", offsets.zone, zone_from_json)
    article = article_from_json(data, settled.text, tuple((yield from _apart(zones))))
    spans = yield from _each(data, "entities", offsets.span, _span)
    quotes = yield from _each(data, "quotes", offsets.quote, _quote)
    speakers = yield from _each(data, "speakers", dict, speaker_from_json)
    judged = yield from _each(data, "judgements", offsets.quote, judgement_from_json)
    yield from (Note("", 0, what) for what in offsets.mended)
    copy = Copy(
        article.id,
        _name(data.get("annotator")),
        in_reading_order(spans),
        in_reading_order(quotes),
        judgements=in_reading_order(judged),
        revision=_revision(data.get("revision")),
    )
    decided = bool(judged) or any(item.state.kept for item in copy.items())
    copy = replace(copy, standing=_standing(data, decided=decided))
    uid, originals = _name(data.get("annotator_uid")), _originals(data)
    yield Record(article, copy, tuple(speakers), uid=uid, originals=originals)


def _span(data: Json) -> Span:
    """Return an entity; one without an id gets that of its place."""
    span = span_from_json({"id": "", **data})
    own = span_id(span.stretch.start, span.stretch.end, span.label)
    return span if "id" in data else replace(span, id=own)


def _quote(data: Json) -> Quote:
    """Return a quote; one without an id gets that of its place."""
    quote = quote_from_json({"id": "", **data})
    own = quote_id(quote.start, quote.end)
    return quote if "id" in data else replace(quote, id=own)


def _originals(data: Json) -> dict[str, str]:
    """Return by which hash each original that is named is known, as far as that is said."""
    items = data.get("judgements")
    pairs = (
        (item.get("original"), item.get("original_sha256"))
        for item in (items if isinstance(items, list) else ())
        if isinstance(item, dict)
    )
    return {
        name: sha256.lower()
        for name, sha256 in pairs
        if isinstance(name, str) and isinstance(sha256, str) and SHA256.fullmatch(sha256)
    }


def _each(
    data: Json, key: str, place: Callable[[Json], Json], make: Callable[[Json], Value]
) -> Generator[str, None, list[Value]]:
    made: dict[str, Value] = {}
    try:
        items = a_list(data.get(key), THE[key])
    except TypeError as error:
        yield str(error)
        return []
    for number, item in enumerate(items, start=1):
        try:
            value = make(place(an_object(item)))
            name = getattr(value, "id", str(number))
            if name in made:
                raise ValueError(said("the id {name} is used twice", name=shown(name)))
            made[name] = value
        except (KeyError, TypeError, ValueError) as error:
            yield said("{key} {number}: {why}", key=key, number=number, why=describe(error))
    return list(made.values())


def _apart(zones: list[Zone]) -> Generator[str, None, list[Zone]]:
    """Leave out zones that overlap an earlier one."""
    apart: list[Zone] = []
    for zone in sorted(zones, key=lambda zone: zone.stretch):
        if apart and apart[-1].stretch.overlaps(zone.stretch):
            yield said(
                "zones: the {kind} at {start} overlaps another zone",
                kind=zone.kind,
                start=zone.stretch.start,
            )
        else:
            apart.append(zone)
    return apart


def article_from_json(data: Json, text: str, zones: tuple[Zone, ...] = ()) -> Article:
    """Return the article that data under the keys of the project's own JSON Lines describe.

    Raises FormatError, KeyError, TypeError or ValueError where they make none.
    """
    key = data["id"]
    if not isinstance(key, str | int) or key == "":
        raise FormatError(said("an article's id must be text, not {key}", key=shown(key)))
    meta = _nested(data.get("meta")) | {k: v for k, v in data.items() if k not in KNOWN}
    if _deep(meta, DEEPEST):
        raise FormatError(
            said("the meta data are nested more than {deepest} deep", deepest=DEEPEST)
        )
    about = {k: meta.pop(k) for k in ABOUT if isinstance(meta.get(k), str)}
    return Article(
        id=str(key),
        text=text,
        title=spelled(data.get("title")) or first_line(text),
        story=_story(data.get("story")),
        variant=one_of(Variant, data.get("variant", Variant.OTHER), "variant"),
        zones=tile(text, zones) if zones else (),
        meta=meta,
        **about,
    )


def article_to_json(article: Article) -> Json:
    """Return what is known of an article besides text and zones, under keys that are not empty."""
    about: Json = {
        "id": article.id,
        "story": article.story,
        "variant": "" if article.variant is Variant.OTHER else str(article.variant),
        "title": "" if article.title == first_line(article.text) else article.title,
        **{key: getattr(article, key) for key in ABOUT},
    }
    return {key: value for key, value in about.items() if value} | dict(article.meta)


def about_article(data: Json, key: str) -> Json:
    """Return another tool's meta data as `article_from_json` takes them.

    A key of the project's own that holds no value of its own kind is meta data like the rest; `key`
    is the article's id for want of one.
    """
    meta = {name: value for name, value in data.items() if not (name in OURS and value is None)}
    about: Json = {"id": key, "meta": meta}
    for name, fits in OURS.items():
        if name in meta and fits(meta[name]):
            about[name] = meta.pop(name)
    return about


def _is_key(value: Any) -> bool:
    return isinstance(value, str | int) and not isinstance(value, bool) and value != ""


def _is_title(value: Any) -> bool:
    return isinstance(value, str) and bool(value)


def _is_variant(value: Any) -> bool:
    return value in list(Variant)


OURS = {"id": _is_key, "story": _is_key, "title": _is_title, "variant": _is_variant}


def _nested(meta: Any) -> Json:
    """Return meta data under keys; what has none is kept under that of meta data themselves."""
    return dict(meta) if isinstance(meta, dict) else {"meta": meta} if meta else {}


def _deep(value: Any, room: int) -> bool:
    inner = value.values() if isinstance(value, dict) else value
    if not isinstance(value, dict | list):
        return False
    return room == 0 or any(_deep(item, room - 1) for item in inner)


def _story(key: Any) -> str | None:
    if not isinstance(key, str | int | None):
        raise FormatError(said("a story's id must be text, not {key}", key=shown(key)))
    return None if key is None else str(key)


def _name(name: Any) -> str:
    return name if isinstance(name, str) else ""


def _revision(number: Any) -> Revision:
    """Return the revision that a number tells; anything else tells none."""
    told = type(number) is int and 0 <= number <= HIGHEST
    return Revision(number) if told else Revision()


def _standing(data: Json, *, decided: bool) -> Standing:
    """Return how the copy stands; work that comes without a status is taken to be done."""
    unsaid = Status.DONE if decided else Status.TODO
    return Standing(
        one_of(Status, data.get("status", unsaid), "status"),
        spelled(data.get("reason")),
        _seconds(data.get("seconds", 0)),
    )


def _seconds(value: Any) -> int:
    if type(value) is not int or not 0 <= value <= LONGEST:
        raise FormatError(
            said("the time spent is a number of seconds, not {value}", value=shown(value))
        )
    return value
