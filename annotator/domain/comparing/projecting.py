"""What is decided in one version of a story, proposed where the same words stand in another."""

import re
from collections.abc import Iterable, Iterator, Sequence

from annotator.domain.article import Article
from annotator.domain.record import Copy
from annotator.domain.said import said
from annotator.domain.span import Span, State, Stretch, overlapping
from annotator.domain.suggestion import Suggested, span_id

NAME, VERSION = "versions", "1"
ORIGIN = f"{NAME}@{VERSION}"
WORD = re.compile(r"\w+")
REASON = said("Decided as {label} in the other version of the story")


def projected(decided: Copy, text: str, other: Article, seen: Copy) -> Suggested:
    """Return what to propose in another version for the spans decided in a text.

    Words that have different labels there are left out, and so is what lies over anything that the
    person has decided in the other version. Time grows with the two texts.
    """
    labels = _labels(decided.spans, text)
    settled = [span for span in seen.spans if span.state is not State.SUGGESTED]
    same = {(span.stretch, span.label) for span in settled}
    taken = _merged(span.stretch for span in settled)
    return Suggested(
        tuple(
            _span(stretch, label)
            for stretch, label in _found(other.text, labels)
            if (stretch, label) in same or not overlapping(taken, stretch.start, stretch.end)
        )
    )


def _labels(spans: Iterable[Span], text: str) -> dict[str, str]:
    """Return the label of each text that has one and the same wherever it is decided."""
    found: dict[str, set[str]] = {}
    for span in spans:
        if span.state.kept:
            found.setdefault(span.stretch.text(text), set()).add(span.label)
    return {words: next(iter(labels)) for words, labels in found.items() if len(labels) == 1}


def _found(text: str, labels: dict[str, str]) -> Iterator[tuple[Stretch, str]]:
    """Yield where whole words are those of a label, the longest of several from one place."""
    begun: dict[str, list[tuple[int, str]]] = {}
    for words in sorted(labels, key=len, reverse=True):
        if first := WORD.search(words):
            begun.setdefault(first[0], []).append((first.start(), words))
    reached = 0
    for word in WORD.finditer(text):
        for before, words in begun.get(word[0], ()):
            start = word.start() - before
            if start >= reached and text.startswith(words, start) and _whole(text, start, words):
                reached = start + len(words)
                yield Stretch(start, reached), labels[words]
                break


def _whole(text: str, start: int, words: str) -> bool:
    """Whether no word goes on before or after."""
    end = start + len(words)
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    begins, ends = words[0].isalnum(), words[-1].isalnum()
    return not (begins and before.isalnum()) and not (ends and after.isalnum())


def _merged(stretches: Iterable[Stretch]) -> Sequence[Stretch]:
    """Return what stretches cover, in order and none over another."""
    found: list[Stretch] = []
    for one in sorted(stretches):
        if found and one.start < found[-1].end:
            found[-1] = Stretch(found[-1].start, max(found[-1].end, one.end))
        else:
            found.append(one)
    return found


def _span(stretch: Stretch, label: str) -> Span:
    return Span(
        span_id(stretch.start, stretch.end, label),
        stretch,
        label,
        State.SUGGESTED,
        ORIGIN,
        reason=said(REASON, label=label),
    )
