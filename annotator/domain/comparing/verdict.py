"""What became of a quote, and what is told of it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from annotator.domain.article import Article
from annotator.domain.quote import Quote
from annotator.domain.span import Span, Stretch
from annotator.domain.speaker import Speaker

if TYPE_CHECKING:  # which is made of these
    from annotator.domain.comparing.judgement import Judgement


class Verdict(StrEnum):
    """What became of what somebody said.

    PUNCTUATION is where only marks, case, apostrophes or the format of numbers differ, SPLICED
    where parts of one or several quotes are joined or a part is silently left out, UNQUOTED where
    the words stand in the original, but not in quotation marks.
    """

    VERBATIM = "verbatim"
    PUNCTUATION = "punctuation"
    ALTERED = "altered"
    SPLICED = "spliced"
    UNQUOTED = "unquoted"
    UNSUPPORTED = "unsupported"


class Flag(StrEnum):
    """What changed with a quote, besides words."""

    SPEAKER = "speaker_changed"
    NUMBER = "number_changed"
    NEGATION = "negation_changed"
    TENSE = "tense_or_modality_changed"


class Op(StrEnum):
    """What a part of a word diff is, from the original to the rewrite."""

    SAME = "same"
    DELETED = "deleted"
    INSERTED = "inserted"


@dataclass(frozen=True, slots=True)
class Change:
    """A part of a word diff, as it is written: SAME as in the rewrite."""

    op: Op
    text: str


class Hint(StrEnum):
    """What may be wrong with something that the rewrite names."""

    UNSUPPORTED = "unsupported"
    ROLE = "role_changed"


@dataclass(frozen=True, slots=True)
class Hinted:
    """An entity of the rewrite to be looked at; `original` is what stands for it there, if known.

    `role` is what the rewrite calls a person, where another role is what changed. `confirmed` is
    what somebody answered, `by` who; None where nobody has.
    """

    span: Span
    hint: Hint
    role: str = ""
    original: str = ""
    confirmed: bool | None = None
    by: str = ""


@dataclass(frozen=True, slots=True)
class Side:
    """One version of a story: what is said to be in it, by people or by a suggester.

    `marked` is what stands in quotation marks, whether a quote or not. `roles` is what persons are
    called beside their names, each with where the name stands.
    """

    article: Article
    quotes: tuple[Quote, ...] = ()
    spans: tuple[Span, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    marked: tuple[Stretch, ...] = ()
    roles: tuple[tuple[Stretch, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Compared:
    """A quote of the rewrite with its verdict.

    `score` is how much of its words the original supports, from 0 to 1; `matches` are stretches of
    the original in reading order, `speakers` whose words these are there, by their names. Where a
    person or the gold says so, `by` is who, and what was found is `found`, with its flags.
    """

    quote: Quote
    verdict: Verdict
    score: float
    speaker: str | None = None
    matches: tuple[Stretch, ...] = ()
    speakers: tuple[str, ...] = ()
    flags: tuple[Flag, ...] = ()
    diff: tuple[Change, ...] = ()
    by: str = ""
    found: Verdict | None = None
    found_flags: tuple[Flag, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """A rewrite against its original: its quotes, the quotes it drops, and what else to look at.

    `loose` is what people say of quotes and hints that the comparison does not have, each with who.
    """

    original: Side
    rewrite: Side
    quotes: tuple[Compared, ...] = ()
    dropped: tuple[Quote, ...] = ()
    entities: tuple[Hinted, ...] = ()
    loose: "tuple[tuple[str, Judgement], ...]" = ()
