"""What suggesters of others answer about a text: tuples, or the shapes of JSON Lines."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from operator import index
from typing import Any

from annotator.domain import plain
from annotator.domain.quote import Quote
from annotator.domain.said import said
from annotator.domain.span import Span, State, Stretch
from annotator.domain.suggestion import Suggested, quote_id, span_id, speaker_id

Ids = Mapping[str | None, str | None]


def suggested(answer: Any, length: int, origin: str) -> Suggested:
    """Return an answer about a text of so many code points as values.

    Raises ValueError, TypeError or KeyError where it is none.
    """
    data = answer if isinstance(answer, Mapping) else {"entities": map(_entity, answer)}
    speakers = [plain.speaker_from_json(speaker) for speaker in data.get("speakers") or ()]
    ids = {speaker.id: speaker_id(speaker.name) for speaker in speakers}
    place: dict[str | None, str | None] = {None: None}
    place.update(ids)
    spans = (_span(entity, origin, place) for entity in data.get("entities") or ())
    quotes = (_quote(quote, origin, place) for quote in data.get("quotes") or ())
    found = Suggested(
        tuple({span.id: span for span in spans}.values()),
        tuple({quote.id: quote for quote in quotes}.values()),
        tuple(replace(speaker, id=ids[speaker.id]) for speaker in speakers),
    )
    for item in found.items():
        if item.end > length:
            raise ValueError(
                said(
                    "{start}–{end} is outside the text, which ends at {length}",
                    start=str(item.start),
                    end=str(item.end),
                    length=length,
                )
            )
    return found


def _entity(span: Sequence[Any]) -> plain.Json:
    start, end, label, *score = span
    return {"start": start, "end": end, "label": label, "score": score[0] if score else None}


def _span(data: Mapping[str, Any], origin: str, ids: Ids) -> Span:
    start, end, label = index(data["start"]), index(data["end"]), str(data["label"])
    score = data.get("score")
    return Span(
        span_id(start, end, label),
        Stretch(start, end),
        label,
        State.SUGGESTED,
        origin,
        None if score is None else plain.score_from_json(float(score)),
        ids[data.get("speaker")],
        str(data.get("reason") or ""),
    )


def _quote(data: Mapping[str, Any], origin: str, ids: Ids) -> Quote:
    quote = plain.quote_from_json({**data, "id": ""})
    return replace(
        quote,
        id=quote_id(quote.start, quote.end),
        speaker=ids[quote.speaker],
        state=State.SUGGESTED,
        origin=origin,
    )
