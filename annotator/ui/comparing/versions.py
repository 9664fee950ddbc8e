"""Which two versions of a story are compared when an article of it lies open."""

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.domain.article import Variant
from annotator.domain.record import Heading
from annotator.domain.said import said

ALONE = said("This article belongs to no story, so there is nothing to compare it with.")
GROUP = said("Group into stories…")
SINGLE = said("This article is the only one of its story.")
UNKNOWN = said(
    "No article of this story is called its original; what stands above is compared as if it were."
)


@dataclass(frozen=True, slots=True)
class Versions:
    """The articles of a story, and the two of them that are compared; `note` is what to know."""

    story: tuple[Heading, ...]
    original: str = ""
    rewrite: str = ""
    note: str = ""


def versions(headings: Sequence[Heading], article: str) -> Versions:
    """Return what an article is compared with: a rewrite with the original, which with the first.

    There are none, and a note says why, where it stands alone.
    """
    own = next((heading for heading in headings if heading.article == article), None)
    if own is None or own.story is None:
        return Versions((own,) if own else (), note=ALONE)
    story = tuple(heading for heading in headings if heading.story == own.story)
    others = [heading for heading in story if heading is not own]
    if not others:
        return Versions(story, note=SINGLE)
    originals = [heading for heading in story if heading.variant is Variant.ORIGINAL]
    original = next(iter(originals), None) or _likely(own, others)
    if original is not own:
        return Versions(story, original.article, article, "" if originals else UNKNOWN)
    rewrites = [heading for heading in others if heading.variant is Variant.REWRITE]
    rewrite = next(iter(rewrites or others))
    return Versions(story, original.article, rewrite.article, "" if originals else UNKNOWN)


def _likely(own: Heading, others: Sequence[Heading]) -> Heading:
    """Return what may be the original where nobody says so: what is no rewrite."""
    return own if own.variant is Variant.OTHER else others[0]
