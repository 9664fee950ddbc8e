"""One tag a token, in the schemes in use: IOB1, IOB2, BILUO, BIOES; IOB2 and BILUO are written."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

OUTSIDE, MISSING = "O", "-"
UNSAID = frozenset({MISSING, "_", "?"})
TAG = re.compile(r"([BIMLEUS])-(.+)", re.DOTALL)
FIRST = frozenset("BUS")
LAST = frozenset("LEUS")


class Tagging(NamedTuple):
    """What tags begin with at the first, an inner and the last token of several, and at one."""

    first: str
    inner: str
    last: str
    single: str


IOB2, BILUO = Tagging("B", "I", "I", "B"), Tagging("B", "I", "L", "U")


class Tagged(NamedTuple):
    """A label on tokens, from the first to the last of them."""

    first: int
    last: int
    label: str


def is_tag(text: str) -> bool:
    return text == OUTSIDE or text in UNSAID or bool(TAG.fullmatch(text))


def labels_in(tags: Iterable[str]) -> Iterator[Tagged]:
    """Yield what tags of any scheme say, in the order of the tokens; MISSING says nothing.

    What goes on without having begun begins there, as in IOB1 and in files with faults.
    """
    first, label, number = 0, "", -1
    for number, tag in enumerate(tags):
        place, new = _parted(tag)
        if label and (new != label or place in FIRST):
            yield Tagged(first, number - 1, label)
            label = ""
        if new and not label:
            first, label = number, new
        if label and place in LAST:
            yield Tagged(first, number, label)
            label = ""
    if label:
        yield Tagged(first, number, label)


def _parted(tag: str) -> tuple[str, str]:
    """Return what a tag says of the place in its span, and the label; empty outside of one."""
    if not TAG.fullmatch(tag):
        return "", ""
    place, _, label = tag.partition("-")
    return place, label


def tags_of(labels: Iterable[Tagged], count: int, tagging: Tagging) -> list[str]:
    """Return the tags of tokens under labels that do not overlap."""
    tags = [OUTSIDE] * count
    for first, last, label in labels:
        tags[first:last] = [f"{tagging.inner}-{label}"] * (last - first)
        tags[last] = f"{tagging.last}-{label}"
        tags[first] = f"{tagging.single if first == last else tagging.first}-{label}"
    return tags


def apart(labels: Sequence[Tagged], count: int) -> tuple[list[Tagged], list[int]]:
    """Return the labels that can stand side by side, and the places in the list of the others.

    The longest goes first, of two as long the earlier. Whatever overlaps it begins or ends in it.
    """
    taken = bytearray(count)
    kept, others = [], []
    for place in sorted(range(len(labels)), key=lambda place: _weight(labels[place])):
        first, last, _ = labels[place]
        if taken[first] or taken[last]:
            others.append(place)
        else:
            taken[first : last + 1] = b"\1" * (last + 1 - first)
            kept.append(labels[place])
    return sorted(kept), sorted(others)


def _weight(label: Tagged) -> tuple[int, int]:
    return label.first - label.last, label.first
