"""A comparison with what people say of it in the place of what was found."""

from collections.abc import Iterable
from dataclasses import replace

from annotator.domain.comparing.judgement import Answer, Judgement, judgement_id
from annotator.domain.comparing.verdict import Compared, Comparison, Hinted, Verdict

Said = tuple[str, Judgement]  # whose it is, and what


def ruled(found: Comparison, said: Iterable[Said]) -> Comparison:
    """Return a comparison with judgements in force; of several on the same the first one is.

    Those that are made against another original do not count. `loose` are those of which the
    comparison has no quote or hint any more.
    """
    original = found.original.article.id
    by_id: dict[str, Said] = {}
    for owner, judgement in said:
        if judgement.original == original:
            by_id.setdefault(judgement.id, (owner, judgement))
    quotes = tuple(_quote(one, by_id.pop(_of_quote(one, original), None)) for one in found.quotes)
    hints = tuple(_hint(one, by_id.pop(_of_hint(one, original), None)) for one in found.entities)
    loose = tuple(sorted(by_id.values(), key=lambda one: (one[1].start, one[1].id)))
    return replace(found, quotes=quotes, entities=hints, loose=loose)


def _of_quote(one: Compared, original: str) -> str:
    return judgement_id(original, one.quote.contents)


def _of_hint(one: Hinted, original: str) -> str:
    return judgement_id(original, (one.span.stretch,), one.hint)


def _quote(one: Compared, said: Said | None) -> Compared:
    ruling = said[1].ruling if said else None
    if said is None or not isinstance(ruling, Verdict):
        return one
    found = replace(one, found=one.verdict, found_flags=one.flags)
    return replace(found, verdict=ruling, flags=said[1].flags, by=said[0])


def _hint(one: Hinted, said: Said | None) -> Hinted:
    if said is None:
        return one
    by, judgement = said
    return replace(one, confirmed=judgement.ruling is Answer.CONFIRMED, by=by)
