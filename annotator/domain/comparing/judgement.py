"""What a person says of a quote of a rewrite, or of a hint, against an original."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from annotator.domain.comparing.verdict import Compared, Flag, Hint, Hinted, Verdict
from annotator.domain.said import said
from annotator.domain.span import Stretch


class Answer(StrEnum):
    """What a person says of a hint."""

    CONFIRMED = "confirmed"
    REJECTED = "rejected"


Ruling = Verdict | Answer


@dataclass(frozen=True, slots=True)
class Judgement:
    """A person's ruling on a quote of a rewrite, or on what is hinted of an entity.

    `original` is the article compared with, `contents` are what is judged, stretches of the
    rewrite in reading order: those of the quote, or the one of the entity that the `hint` is of.
    A quote is given a verdict, a hint is confirmed or rejected. `flags` are as the person left
    them. `proposed` and `proposed_flags` are what the comparison had said of the quote, none where
    that is not known.
    """

    original: str
    contents: tuple[Stretch, ...]
    ruling: Ruling
    hint: Hint | None = None
    flags: tuple[Flag, ...] = ()
    proposed: Verdict | None = None
    proposed_flags: tuple[Flag, ...] = ()

    def __post_init__(self) -> None:
        if not self.original:
            raise ValueError(said("a judgement must name the original"))
        if not self.contents:
            raise ValueError(said("a judgement must be about a stretch"))
        if any(b.start < a.end for a, b in zip(self.contents, self.contents[1:], strict=False)):
            raise ValueError(said("the parts of what is judged must follow one another"))
        self._check_ruling()

    def _check_ruling(self) -> None:
        if isinstance(self.ruling, Answer) == (self.hint is None):
            raise ValueError(said("a quote is given a verdict, a hint is confirmed or rejected"))
        if self.hint is None:
            return
        if len(self.contents) > 1 or self.flags or self.proposed or self.proposed_flags:
            raise ValueError(said("a hint is about one stretch and has neither verdict nor flags"))

    @property
    def id(self) -> str:
        """What two share that judge the same, whatever they say of it."""
        return judgement_id(self.original, self.contents, self.hint)

    @property
    def start(self) -> int:
        return self.contents[0].start

    @property
    def end(self) -> int:
        return self.contents[-1].end

    def stretches(self) -> tuple[Stretch, ...]:
        """Return all that it covers."""
        return self.contents


def judgement_id(original: str, contents: Iterable[Stretch], hint: Hint | None = None) -> str:
    """Return an id made of what is judged: the same for everybody who judges it."""
    places = "_".join(f"{stretch.start}-{stretch.end}" for stretch in contents)
    return f"j-{places}-{hint or 'quote'}-{original}"


def verdict_on(
    one: Compared, original: str, verdict: Verdict, flags: Iterable[Flag] | None = None
) -> Judgement:
    """Return what a person says of a quote; the flags found stand unless others are given."""
    left = one.flags if flags is None else in_order(flags)
    return Judgement(
        original,
        one.quote.contents,
        verdict,
        flags=left,
        proposed=one.verdict,
        proposed_flags=one.flags,
    )


def answer_to(one: Hinted, original: str, answer: Answer) -> Judgement:
    """Return what a person says of a hint."""
    return Judgement(original, (one.span.stretch,), answer, one.hint)


def in_order(flags: Iterable[Flag]) -> tuple[Flag, ...]:
    """Return flags, each once, in the order in which they are listed."""
    given = frozenset(flags)
    return tuple(flag for flag in Flag if flag in given)
