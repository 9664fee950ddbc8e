"""A comparison as plain JSON, in the shape that scripts rely on."""

from annotator.domain.comparing.judgement import Answer
from annotator.domain.comparing.verdict import Change, Compared, Comparison, Hinted, Op, Side
from annotator.domain.plain import Json, judgement_to_json, stretch_to_json
from annotator.domain.quote import Quote
from annotator.domain.span import Stretch

FOUND = "@comparison"  # who says so where nobody else does; no person's name begins with @
ANSWERS = {True: str(Answer.CONFIRMED), False: str(Answer.REJECTED)}
OPS = {Op.SAME: "equal", Op.DELETED: "delete", Op.INSERTED: "insert"}


def comparison_to_json(found: Comparison) -> Json:
    """Return quotes with verdicts, what was dropped, and entities to look at.

    Offsets are code points, end exclusive: those of quotes and entities in the rewrite, those of
    matches and of what was dropped in the original. `by` says who gave a verdict or an answer,
    `found` is the verdict of the comparison itself; `loose` are judgements of something else.
    """
    original, rewrite = found.original.article.text, found.rewrite.article.text
    return {
        "original": found.original.article.id,
        "rewrite": found.rewrite.article.id,
        "quotes": [compared_to_json(one, rewrite, original) for one in found.quotes],
        "dropped": [dropped_to_json(quote, found.original) for quote in found.dropped],
        "entities": [_entity(one, rewrite) for one in found.entities],
        "loose": [{**judgement_to_json(one), "by": by} for by, one in found.loose],
    }


def compared_to_json(one: Compared, rewrite: str, original: str) -> Json:
    return {
        **_quote(one.quote, rewrite, one.speaker),
        "verdict": str(one.verdict),
        "by": one.by or FOUND,
        "found": str(one.found or one.verdict),
        "found_flags": [str(flag) for flag in (one.found_flags if one.by else one.flags)],
        "score": one.score,
        "matches": [stretch_with_text(match, original) for match in one.matches],
        "original_speakers": list(one.speakers),
        "flags": [str(flag) for flag in one.flags],
        "diff": [change_to_json(change) for change in one.diff],
    }


def dropped_to_json(quote: Quote, original: Side) -> Json:
    names = {speaker.id: speaker.name for speaker in original.speakers}
    return _quote(quote, original.article.text, names.get(quote.speaker or ""))


def change_to_json(change: Change) -> Json:
    return {"op": OPS[change.op], "text": change.text}


def stretch_with_text(stretch: Stretch, text: str) -> Json:
    return {"start": stretch.start, "end": stretch.end, "text": stretch.text(text)}


def _quote(quote: Quote, text: str, speaker: str | None) -> Json:
    return {
        "id": quote.id,
        "text": quote.text(text),
        "start": quote.start,
        "end": quote.end,
        "contents": [stretch_to_json(content) for content in quote.contents],
        "kind": str(quote.kind),
        "speaker": speaker,
    }


def _entity(one: Hinted, text: str) -> Json:
    return {
        **stretch_with_text(one.span.stretch, text),
        "label": one.span.label,
        "hint": str(one.hint),
        "role": one.role or None,
        "original": one.original or None,
        "answer": None if one.confirmed is None else ANSWERS[one.confirmed],
        "by": one.by or FOUND,
    }
