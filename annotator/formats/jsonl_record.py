"""From a line of the project's own JSON Lines to a record, one faulty span at a time."""

from collections.abc import Callable, Generator, Iterator
from typing import Any, TypeVar

from annotator.domain.article import Article, Variant, Zone, fingerprint, first_line, tile
from annotator.domain.errors import FormatError
from annotator.domain.plain import (
    Json,
    quote_from_json,
    span_from_json,
    speaker_from_json,
    zone_from_json,
)
from annotator.domain.quote import Quote
from annotator.domain.record import Copy, Record, Standing, Status, in_reading_order
from annotator.domain.span import Span
from annotator.domain.speaker import Speaker
from annotator.formats.decode import settle
from annotator.formats.offsets import Offsets

KNOWN = frozenset(
    "format version offset_unit id story variant title meta text text_sha256 zones entities quotes"
    " speakers annotator status reason seconds".split()
)
ABOUT = ("source", "url", "date", "byline")

Value = TypeVar("Value", Span, Quote, Speaker, Zone)


def record_from_json(data: Json) -> Iterator[Record | str]:
    """Yield a sentence for everything left out, then the record.

    Raises FormatError, KeyError, TypeError or ValueError where there is no article in the data.
    """
    raw = data["text"]
    if not isinstance(raw, str) or not raw:
        raise FormatError("the text is empty or no text at all")
    settled = settle(raw)
    stated = data.get("text_sha256")
    if stated not in (None, fingerprint(raw), fingerprint(settled.text)):
        yield "the text is not the one that was annotated (its SHA-256 differs); no spans taken"
        data = {**data, "zones": [], "entities": [], "quotes": []}
    offsets = Offsets(raw, settled, data.get("offset_unit", "codepoint"))
    zones = yield from _each(data, "zones", offsets.zone, zone_from_json)
    article = _article(data, settled.text, tuple(zones))
    spans = yield from _each(data, "entities", offsets.span, span_from_json)
    quotes = yield from _each(data, "quotes", offsets.quote, quote_from_json)
    speakers = yield from _each(data, "speakers", dict, speaker_from_json)
    copy = Copy(
        article.id,
        _owner(data.get("annotator")),
        in_reading_order(spans),
        in_reading_order(quotes),
        _standing(data),
    )
    yield Record(article, copy, tuple(speakers))


def _each(
    data: Json, key: str, place: Callable[[Json], Json], make: Callable[[Json], Value]
) -> Generator[str, None, list[Value]]:
    made: dict[str, Value] = {}
    for number, item in enumerate(data.get(key) or (), start=1):
        try:
            value = make(place(item))
            name = getattr(value, "id", str(number))
            if name in made:
                raise ValueError(f"the id {name!r} is used twice")
            made[name] = value
        except KeyError as error:
            yield f"{key} {number}: {error} is missing"
        except (TypeError, ValueError, AttributeError) as error:
            yield f"{key} {number}: {error}"
    return list(made.values())


def _article(data: Json, text: str, zones: tuple[Zone, ...]) -> Article:
    key = data["id"]
    if not isinstance(key, str | int) or key == "":
        raise FormatError(f"an article's id must be text, not {key!r}")
    meta = dict(data.get("meta") or {}) | {k: v for k, v in data.items() if k not in KNOWN}
    about = {k: meta.pop(k) for k in ABOUT if isinstance(meta.get(k), str)}
    return Article(
        id=str(key),
        text=text,
        title=str(data.get("title") or first_line(text)),
        story=data.get("story"),
        variant=Variant(data.get("variant", Variant.OTHER)),
        zones=tile(text, zones) if zones else (),
        meta=meta,
        **about,
    )


def _owner(name: Any) -> str:
    return name if isinstance(name, str) else ""


def _standing(data: Json) -> Standing:
    return Standing(
        Status(data.get("status", Status.TODO)),
        str(data.get("reason", "")),
        int(data.get("seconds", 0)),
    )
