"""What changes in the suggestions of an article once a suggester has read it."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from annotator.domain.edit import Change
from annotator.domain.label_map import LabelMap
from annotator.domain.quote import Quote
from annotator.domain.record import SUGGESTIONS, Copy, Item, essence
from annotator.domain.roll import Roll
from annotator.domain.span import Span, Stretch
from annotator.domain.suggestion import Suggested, of_suggester, origins, signed, span_id


def relabelled(new: Suggested, labels: LabelMap) -> tuple[Suggested, Counter[str]]:
    """Return what is suggested in the labels of a scheme, and count what it has no label for.

    Two labels that become one on the same stretch make one span, with the higher score.
    """
    into = {label: labels(label) for label in {span.label for span in new.spans}}
    spans: dict[tuple[Stretch, str], Span] = {}
    left_out: Counter[str] = Counter()
    for span in new.spans:
        label = into[span.label]
        if not label:
            left_out[span.label] += 1
            continue
        other = spans.get((span.stretch, label))
        if other is None or (span.score or 0) > (other.score or 0):
            spans[span.stretch, label] = _labelled(span, label)
    return replace(new, spans=tuple(spans.values())), left_out


def _labelled(span: Span, label: str) -> Span:
    if span.label == label:
        return span
    return replace(span, id=span_id(span.start, span.end, label), label=label)


def entered(new: Suggested, roll: Roll, story: str = "") -> Suggested:
    """Give the speakers of an article their places in the project's ledger."""
    place = roll.enter_all(new.speakers, story)
    return replace(
        new,
        spans=tuple(replace(s, speaker=place[s.speaker] if s.speaker else None) for s in new.spans),
        quotes=tuple(
            replace(q, speaker=place[q.speaker] if q.speaker else None) for q in new.quotes
        ),
    )


def renewal(old: Copy, new: Suggested, suggester: str) -> Iterator[Change]:
    """Yield what changes in the suggestions; what others suggest stays.

    What is suggested already under another id, as a file may have given it one, keeps that id.
    """
    fresh = _by_known_ids(old.spans, new.spans) | _by_known_ids(old.quotes, new.quotes)
    held = {(type(item), item.id): item for item in old.items()}
    for key in {**held, **fresh}:
        before, after = held.get(key), renewed(held.get(key), fresh.get(key), suggester)
        if before != after:
            yield Change(before, after, old.article, SUGGESTIONS)


def _by_known_ids(
    held: Iterable[Item], fresh: Iterable[Item]
) -> dict[tuple[type, str], Span | Quote]:
    items = {item.id: item for item in fresh}
    known = {essence(item): item.id for item in held if item.id not in items}
    ids = {key: known.get(essence(item), key) for key, item in items.items()}
    return {(type(item), ids[key]): replace(item, id=ids[key]) for key, item in items.items()}


def renewed(before: Item | None, after: Item | None, suggester: str) -> Item | None:
    """Return what stands for a suggestion once a suggester has read anew.

    Two that propose the same thing make one suggestion, as one decision settles it. It has the
    origins of both, and what it says (score, reason, speaker, cue) is the word of the one that came
    first; the other one only says the same. Who no longer proposes it takes the own origin away,
    and with the last origin it goes. The word is then the other's, as it was until that one reads
    anew.
    """
    if before is None:
        return after
    held = origins(before.origin)
    others = [origin for origin in held if not of_suggester(origin, suggester)]
    if after is None:
        return replace(before, origin=signed(others)) if others else None
    if of_suggester(held[0], suggester):
        return replace(after, origin=signed([after.origin, *others]))
    return replace(before, origin=signed([*others, after.origin]))
