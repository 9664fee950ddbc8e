"""Values as plain JSON, in the shapes of the project's own JSON Lines format.

`…_from_json` raises KeyError, TypeError or ValueError where the data do not make the value.
"""

from datetime import datetime
from typing import Any

from annotator.domain.article import Zone, ZoneKind
from annotator.domain.comparing.judgement import Answer, Judgement, in_order
from annotator.domain.comparing.verdict import Flag, Hint, Verdict
from annotator.domain.decision import Choice, Decision, Logged, Vote
from annotator.domain.quote import Quote, QuoteKind
from annotator.domain.said import said
from annotator.domain.scheme import Label, LabelKind, Scheme
from annotator.domain.shapes import (
    a_list,
    a_place,
    a_text,
    an_object,
    one_of,
    shown,
    whole_numbers,
)
from annotator.domain.span import Span, State, Stretch
from annotator.domain.speaker import Speaker, SpeakerKind
from annotator.domain.suggester import Name, Suggester, SuggesterKind
from annotator.domain.suggestion import Suggested

Json = dict[str, Any]


def stretch_to_json(stretch: Stretch | None) -> list[int] | None:
    return [stretch.start, stretch.end] if stretch else None


def stretch_from_json(data: Any) -> Stretch | None:
    return None if data is None else _stretch(*a_place(data))


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
    data = an_object(data)
    return Span(
        a_text(data["id"]),
        _stretch(data["start"], data["end"]),
        a_text(data["label"]),
        one_of(State, data.get("state", State.ADDED), "state"),
        a_text(data.get("origin") or ""),
        score_from_json(data.get("score")),
        _text_or_none(data.get("speaker")),
        a_text(data.get("reason") or ""),
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
    data = an_object(data)
    return Quote(
        id=a_text(data["id"]),
        contents=tuple(
            _stretch(*a_place(content)) for content in a_list(data["contents"], "contents")
        ),
        cue=stretch_from_json(data.get("cue")),
        source=stretch_from_json(data.get("source")),
        speaker=_text_or_none(data.get("speaker")),
        kind=one_of(QuoteKind, data.get("kind", QuoteKind.DIRECT), "kind"),
        state=one_of(State, data.get("state", State.ADDED), "state"),
        origin=a_text(data.get("origin") or ""),
        score=score_from_json(data.get("score")),
        reason=a_text(data.get("reason") or ""),
    )


def _reason_to_json(reason: str) -> Json:
    """Return nothing for the many that nobody gave a reason for."""
    return {"reason": reason} if reason else {}


def judgement_to_json(judgement: Judgement) -> Json:
    contents = [stretch_to_json(content) for content in judgement.contents]
    if judgement.hint:
        said: Json = {"hint": str(judgement.hint), "answer": str(judgement.ruling)}
        return {"original": judgement.original, "contents": contents, **said}
    proposed = judgement.proposed
    return {
        "original": judgement.original,
        "contents": contents,
        "verdict": str(judgement.ruling),
        "flags": list(map(str, judgement.flags)),
        "proposed": str(proposed) if proposed else None,
        "proposed_flags": list(map(str, judgement.proposed_flags)),
    }


def judgement_from_json(data: Json) -> Judgement:
    data = an_object(data)
    hint, proposed = data.get("hint"), data.get("proposed")
    return Judgement(
        a_text(data["original"]),
        tuple(_stretch(*a_place(part)) for part in a_list(data["contents"], "contents")),
        one_of(Verdict, data["verdict"], "verdict")
        if hint is None
        else one_of(Answer, data["answer"], "answer"),
        None if hint is None else one_of(Hint, hint, "hint"),
        _flags(data.get("flags")),
        None if proposed is None else one_of(Verdict, proposed, "proposed verdict"),
        _flags(data.get("proposed_flags")),
    )


def _flags(data: Any) -> tuple[Flag, ...]:
    return in_order(one_of(Flag, flag, "flag") for flag in a_list(data, "flags"))


def speaker_to_json(speaker: Speaker) -> Json:
    return {
        "id": speaker.id,
        "name": speaker.name,
        "aliases": list(speaker.aliases),
        "kind": str(speaker.kind),
        "kb": speaker.kb,
    }


def speaker_from_json(data: Json) -> Speaker:
    data = an_object(data)
    return Speaker(
        id=a_text(data["id"]),
        name=a_text(data["name"]),
        aliases=tuple(a_text(alias) for alias in a_list(data.get("aliases"), "aliases")),
        kind=one_of(SpeakerKind, data.get("kind", SpeakerKind.NAMED), "kind"),
        kb=_text_or_none(data.get("kb")),
    )


def zone_to_json(zone: Zone) -> Json:
    return {"kind": str(zone.kind), "start": zone.stretch.start, "end": zone.stretch.end}


def zone_from_json(data: Json) -> Zone:
    data = an_object(data)
    return Zone(one_of(ZoneKind, data["kind"], "kind"), _stretch(data["start"], data["end"]))


def scheme_to_json(scheme: Scheme) -> Json:
    return {"name": scheme.name, "labels": list(map(_label_to_json, scheme.labels))}


def scheme_from_json(data: Json) -> Scheme:
    return Scheme(a_text(data["name"]), tuple(map(_label_from_json, data["labels"])))


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
        name=a_text(data["name"]),
        key=a_text(data.get("key", "")),
        role=a_text(data.get("role", "other")),
        kind=LabelKind(data.get("kind", LabelKind.ENTITY)),
        short=a_text(data.get("short", "")),
        definition=a_text(data.get("definition", "")),
        examples=tuple(map(a_text, data.get("examples", ()))),
        zones=tuple(map(ZoneKind, data.get("zones", ()))),
    )


def decision_to_json(decision: Decision) -> Json:
    return {
        "id": decision.id,
        "article": decision.article,
        "stretch": stretch_to_json(decision.stretch),
        "conflict": decision.conflict,
        "candidates": list(map(candidate_to_json, decision.candidates)),
        "votes": [[vote.annotator, vote.revision, list(vote.items)] for vote in decision.votes],
        "choice": str(decision.choice),
        "gold": list(decision.gold),
        "by": decision.by,
        "rule": decision.rule,
        "note": decision.note,
        "seconds": decision.seconds,
    }


def logged_to_json(line: Logged) -> Json:
    decision, at = decision_to_json(line.decision), line.at.isoformat()
    return {"number": line.number, "decision": decision, "at": at, "withdrawn": line.withdrawn}


def logged_from_json(data: Json) -> Logged:
    decision, at = decision_from_json(data["decision"]), datetime.fromisoformat(data["at"])
    return Logged(int(data["number"]), decision, at, bool(data["withdrawn"]))


def decision_from_json(data: Json) -> Decision:
    return Decision(
        id=a_text(data["id"]),
        article=a_text(data["article"]),
        stretch=_stretch(*a_place(data["stretch"])),
        conflict=a_text(data["conflict"]),
        candidates=tuple(map(_candidate_from_json, data["candidates"])),
        votes=tuple(Vote(by, revision, tuple(items)) for by, revision, items in data["votes"]),
        choice=Choice(data["choice"]),
        gold=tuple(map(a_text, data["gold"])),
        by=a_text(data["by"]),
        rule=a_text(data["rule"]),
        note=a_text(data["note"]),
        seconds=int(data["seconds"]),
    )


def candidate_to_json(item: Span | Quote | Judgement) -> Json:
    if isinstance(item, Judgement):
        return judgement_to_json(item)
    return span_to_json(item) if isinstance(item, Span) else quote_to_json(item)


def _candidate_from_json(data: Json) -> Span | Quote | Judgement:
    if "original" in data:
        return judgement_from_json(data)
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
        a_text(data.get("problem") or ""),
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
        a_text(data["name"]),
        a_text(data["version"]),
        SuggesterKind(data["kind"]),
        a_text(data["place"]),
        tuple(data["labels"]),
        bool(data["asks"]),
        a_text(data["needs"]),
        tuple(Name(*name) for name in data["names"]),
    )


def _stretch(start: Any, end: Any) -> Stretch:
    whole_numbers(start, end)
    return Stretch(start, end)


def _text_or_none(value: Any) -> str | None:
    return None if value is None else a_text(value)


def score_from_json(value: Any) -> float | None:
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        raise ValueError(said("a score lies between 0 and 1, not {value}", value=shown(value)))
    return float(value)
