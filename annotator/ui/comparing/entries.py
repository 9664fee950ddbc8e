"""The lines of a comparison: quotes with their verdicts, what else to look at, what was dropped."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from annotator.domain.comparing.judgement import Answer, Judgement, judgement_id
from annotator.domain.comparing.verdict import Compared, Comparison, Flag, Hint, Hinted, Verdict
from annotator.domain.quote import Quote
from annotator.domain.said import said
from annotator.domain.span import Stretch
from annotator.ui.language import tr

DROPPED = "dropped"
# Roles of the themes that can be told apart as well; the word stands beside the colour always.
ROLES = {
    Verdict.VERBATIM: "org",
    Verdict.PUNCTUATION: "cue",
    Verdict.ALTERED: "place",
    Verdict.SPLICED: "group",
    Verdict.UNQUOTED: "person",
    Verdict.UNSUPPORTED: "speaker",
}
ROLE_OF_HINT, ROLE_OF_DROPPED = "time", "muted"
HINTS = {Hint.UNSUPPORTED: said("not in the original"), Hint.ROLE: said("role changed")}


@dataclass(frozen=True, slots=True)
class Entry:
    """A line; `number` counts quotes and hints in the order of the rewrite, 0 is for the others.

    `original` is the id of the article compared with, `judgement` what the annotator says of it.
    """

    number: int
    thing: Compared | Hinted | Quote
    original: str
    judgement: Judgement | None = None

    @property
    def key(self) -> str:
        """What it is known by, however it is judged."""
        if isinstance(self.thing, Compared):
            return judgement_id(self.original, self.thing.quote.contents)
        if isinstance(self.thing, Hinted):
            return judgement_id(self.original, (self.thing.span.stretch,), self.thing.hint)
        return f"{DROPPED}-{self.thing.id}"

    @property
    def is_open(self) -> bool:
        """Whether the annotator has still to say something."""
        return self.judgement is None and not isinstance(self.thing, Quote)

    @property
    def verdict(self) -> Verdict | None:
        """What became of a quote, as the annotator says or else as it was found."""
        if not isinstance(self.thing, Compared):
            return None
        ruling = self.judgement.ruling if self.judgement else None
        return ruling if isinstance(ruling, Verdict) else self.thing.verdict

    @property
    def flags(self) -> tuple[Flag, ...]:
        if not isinstance(self.thing, Compared):
            return ()
        return self.judgement.flags if self.judgement else self.thing.flags

    @property
    def rejected(self) -> bool:
        """Whether a hint is not to be followed."""
        return self.judgement is not None and self.judgement.ruling is Answer.REJECTED

    @property
    def word(self) -> str:
        """What is said of it in a word or two, with a question mark while it is open."""
        if isinstance(self.thing, Quote):
            return tr("dropped")
        if isinstance(self.thing, Hinted):
            what = tr(HINTS[self.thing.hint])
            return tr("{hint}: rejected", hint=what) if self.rejected else what + "?" * self.is_open
        return tr(str(self.verdict)) + "?" * self.is_open

    @property
    def role(self) -> str:
        """The colour of the theme that it is drawn in."""
        if isinstance(self.thing, Quote):
            return ROLE_OF_DROPPED
        return ROLES[self.verdict] if self.verdict else ROLE_OF_HINT

    @property
    def here(self) -> tuple[Stretch, ...]:
        """Where it stands in the rewrite."""
        if isinstance(self.thing, Compared):
            return self.thing.quote.contents
        return (self.thing.span.stretch,) if isinstance(self.thing, Hinted) else ()

    @property
    def there(self) -> tuple[Stretch, ...]:
        """Where it stands in the original."""
        if isinstance(self.thing, Compared):
            return self.thing.matches
        return self.thing.contents if isinstance(self.thing, Quote) else ()


def entries(found: Comparison, judgements: Iterable[Judgement]) -> tuple[Entry, ...]:
    """Return the lines of a comparison in the order of the rewrite, then what it dropped."""
    original = found.original.article.id
    judged = {one.id: one for one in judgements}
    things: tuple[Compared | Hinted, ...] = (*found.quotes, *found.entities)
    bare = [Entry(1, thing, original) for thing in things]
    bare.sort(key=lambda entry: (entry.here[0].start, -entry.here[-1].end))
    lines = [
        Entry(number, one.thing, original, judged.get(one.key))
        for number, one in enumerate(bare, 1)
    ]
    return (*lines, *(Entry(0, quote, original) for quote in found.dropped))


def next_open(lines: Sequence[Entry], row: int) -> int:
    """Return the first open line after a row, around the end; -1 where none is open."""
    around = (*range(row + 1, len(lines)), *range(min(row + 1, len(lines))))
    return next((at for at in around if lines[at].is_open), -1)
