"""Values as plain JSON, in the shapes of the project's own JSON Lines format.

`…_from_json` raises KeyError, TypeError or ValueError where the data do not make the value.
"""

from typing import Any

from annotator.domain.article import Zone, ZoneKind
from annotator.domain.decision import Choice, Decision, Vote
from annotator.domain.quote import Quote, QuoteKind
from annotator.domain.scheme import Label, LabelKind, Scheme
from annotator.domain.span import Span, State, Stretch
from annotator.domain.speaker import Speaker, SpeakerKind
from annotator.domain.suggester import Name, Suggester, SuggesterKind
from annotator.domain.suggestion import Suggested

Json = dict[str, Any]


def stretch_to_json(stretch: Stretch | None) -> list[int] | None:
    return [stretch.start, stretch.end] if stretch else None


def stretch_from_json(data: Any) -> Stretch | None:
    return None if data is None else _stretch(*data)


def span_to_json(span: Span) -> Json:
    return {
        "id": span.id,
        "start": span.start,
        "end": span.end,
        "label": span.label,
        "state": str(span.state),
        "origin": span.origin,
        "score": span.score,
        "speaker": span.speaker,
        **_reason_to_json(span.reason),
    }


def span_from_json(data: Json) -> Span:
    return Span(
        _text(data["id"]),
        _stretch(data["start"], data["end"]),
        _text(data["label"]),
        State(data.get("state", State.ADDED)),
        _text(data.get("origin") or ""),
        score_from_json(data.get("score")),
        _text_or_none(data.get("speaker")),
        _text(data.get("reason") or ""),
    )


def quote_to_json(quote: Quote) -> Json:
    return {
        "id": quote.id,
        "kind": str(quote.kind),
        "contents": [stretch_to_json(content) for content in quote.contents],
        "cue": stretch_to_json(quote.cue),
        "source": stretch_to_json(quote.source),
        "speaker": quote.speaker,
        "state": str(quote.state),
        "origin": quote.origin,
        "score": quote.score,
        **_reason_to_json(quote.reason),
    }


def quote_from_json(data: Json) -> Quote:
    return Quote(
        id=_text(data["id"]),
        contents=tuple(_stretch(*content) for content in data["contents"]),
        cue=stretch_from_json(data.get("cue")),
        source=stretch_from_json(data.get("source")),
        speaker=_text_or_none(data.get("speaker")),
        kind=QuoteKind(data.get("kind", QuoteKind.DIRECT)),
        state=State(data.get("state", State.ADDED)),
        origin=_text(data.get("origin") or ""),
        score=score_from_json(data.get("score")),
        reason=_text(data.get("reason") or ""),
    )


def _reason_to_json(reason: str) -> Json:
    """Return nothing for the many that nobody gave a reason for."""
    return {"reason": reason} if reason else {}


def speaker_to_json(speaker: Speaker) -> Json:
    return {
        "id": speaker.id,
        "name": speaker.name,
        "aliases": list(speaker.aliases),
        "kind": str(speaker.kind),
        "kb": speaker.kb,
    }


def speaker_from_json(data: Json) -> Speaker:
    return Speaker(
        id=_text(data["id"]),
        name=_text(data["name"]),
        aliases=tuple(_text(alias) for alias in data.get("aliases") or ()),
        kind=SpeakerKind(data.get("kind", SpeakerKind.NAMED)),
        kb=_text_or_none(data.get("kb")),
    )


def zone_to_json(zone: Zone) -> Json:
    return {"kind": str(zone.kind), "start": zone.stretch.start, "end": zone.stretch.end}


def zone_from_json(data: Json) -> Zone:
    return Zone(ZoneKind(data["kind"]), _stretch(data["start"], data["end"]))


def scheme_to_json(scheme: Scheme) -> Json:
    return {"name": scheme.name, "labels": list(map(_label_to_json, scheme.labels))}


def scheme_from_json(data: Json) -> Scheme:
    return Scheme(_text(data["name"]), tuple(map(_label_from_json, data["labels"])))


def _label_to_json(label: Label) -> Json:
    return {
        "name": label.name,
        "key": label.key,
        "role": label.role,
        "kind": str(label.kind),
        "short": label.short,
        "definition": label.definition,
        "examples": list(label.examples),
        "zones": [str(zone) for zone in label.zones],
    }


def _label_from_json(data: Json) -> Label:
    return Label(
        name=_text(data["name"]),
        key=_text(data.get("key", "")),
        role=_text(data.get("role", "other")),
        kind=LabelKind(data.get("kind", LabelKind.ENTITY)),
        short=_text(data.get("short", "")),
        definition=_text(data.get("definition", "")),
        examples=tuple(map(_text, data.get("examples", ()))),
        zones=tuple(map(ZoneKind, data.get("zones", ()))),
    )


def decision_to_json(decision: Decision) -> Json:
    return {
        "id": decision.id,
        "article": decision.article,
        "stretch": stretch_to_json(decision.stretch),
        "conflict": decision.conflict,
        "candidates": list(map(_candidate_to_json, decision.candidates)),
        "votes": [[vote.annotator, vote.revision, list(vote.items)] for vote in decision.votes],
        "choice": str(decision.choice),
        "gold": list(decision.gold),
        "by": decision.by,
        "rule": decision.rule,
        "note": decision.note,
        "seconds": decision.seconds,
    }


def decision_from_json(data: Json) -> Decision:
    return Decision(
        id=_text(data["id"]),
        article=_text(data["article"]),
        stretch=_stretch(*data["stretch"]),
        conflict=_text(data["conflict"]),
        candidates=tuple(map(_candidate_from_json, data["candidates"])),
        votes=tuple(Vote(by, revision, tuple(items)) for by, revision, items in data["votes"]),
        choice=Choice(data["choice"]),
        gold=tuple(map(_text, data["gold"])),
        by=_text(data["by"]),
        rule=_text(data["rule"]),
        note=_text(data["note"]),
        seconds=int(data["seconds"]),
    )


def _candidate_to_json(item: Span | Quote) -> Json:
    return span_to_json(item) if isinstance(item, Span) else quote_to_json(item)


def _candidate_from_json(data: Json) -> Span | Quote:
    return quote_from_json(data) if "contents" in data else span_from_json(data)


def suggested_to_json(suggested: Suggested) -> Json:
    if suggested.problem:
        return {"problem": suggested.problem}
    return {
        "entities": [span_to_json(span) for span in suggested.spans],
        "quotes": [quote_to_json(quote) for quote in suggested.quotes],
        "speakers": [speaker_to_json(speaker) for speaker in suggested.speakers],
    }


def suggested_from_json(data: Json) -> Suggested:
    return Suggested(
        tuple(map(span_from_json, data.get("entities") or ())),
        tuple(map(quote_from_json, data.get("quotes") or ())),
        tuple(map(speaker_from_json, data.get("speakers") or ())),
        _text(data.get("problem") or ""),
    )


def suggester_to_json(suggester: Suggester) -> Json:
    return {
        "name": suggester.name,
        "version": suggester.version,
        "kind": str(suggester.kind),
        "place": suggester.place,
        "labels": list(suggester.labels),
        "asks": suggester.asks,
        "needs": suggester.needs,
        "names": [[name.text, name.label, name.score] for name in suggester.names],
    }


def suggester_from_json(data: Json) -> Suggester:
    return Suggester(
        _text(data["name"]),
        _text(data["version"]),
        SuggesterKind(data["kind"]),
        _text(data["place"]),
        tuple(data["labels"]),
        bool(data["asks"]),
        _text(data["needs"]),
        tuple(Name(*name) for name in data["names"]),
    )


def _stretch(start: Any, end: Any) -> Stretch:
    if type(start) is not int or type(end) is not int:
        raise TypeError(f"offsets must be whole numbers, not {start!r} and {end!r}")
    return Stretch(start, end)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(f"expected text, not {value!r}")
    return value


def _text_or_none(value: Any) -> str | None:
    return None if value is None else _text(value)


def score_from_json(value: Any) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        raise ValueError(f"a score lies between 0 and 1, not {value!r}")
    return float(value)
