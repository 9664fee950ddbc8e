"""What there is to say about a line of a comparison, in words."""

from collections.abc import Iterator
from dataclasses import dataclass

from annotator.domain.comparing.meanings import CHANGED, MEANINGS, hint_sentence
from annotator.domain.comparing.verdict import Change, Compared, Comparison, Hinted, Op
from annotator.domain.quote import Quote
from annotator.domain.said import number_of, plural, said
from annotator.domain.wording import shortened
from annotator.ui.comparing.diff_view import spoken
from annotator.ui.comparing.entries import Entry
from annotator.ui.language import tr, worded
from annotator.ui.rows import Row
from annotator.ui.theme import Theme

LONGEST, LONGEST_NAME = 300, 80
AROUND = 80  # code points beside an entity
NOBODY = said("nobody named")
ONLY_THERE = said("Only the original has this quote.")


@dataclass(frozen=True, slots=True)
class Told:
    """What the panel says of a line; `changes` is the diff, or the words where there is none."""

    what: str
    speakers: str
    meaning: str
    changes: tuple[Change, ...]

    def spoken(self) -> str:
        """Return all of it as a screen reader says it."""
        words = shortened(spoken(self.changes), LONGEST)
        return ". ".join(filter(None, (self.what, words, self.speakers)))


def row(entry: Entry, found: Comparison, theme: Theme) -> Row:
    """Return what the list shows of a line."""
    number = f"{entry.number}  " if entry.number else ""
    flags = [worded(CHANGED[flag]) for flag in entry.flags]
    what = " · ".join((entry.word, *flags))
    return Row(f"{number}{_words(entry, found)}", what, colour=theme.colour(entry.role))


def told(entry: Entry, found: Comparison) -> Told:
    """Return what the panel under the texts says of a line."""
    number = f"{entry.number}: " if entry.number else ""
    flags = [worded(CHANGED[flag]) for flag in entry.flags]
    what = f"{number}{' · '.join((entry.word, *flags, *_who_says(entry)))}"
    if isinstance(entry.thing, Compared):
        verdict = entry.verdict or entry.thing.verdict
        words = entry.thing.diff or (_same(_words(entry, found)),)
        return Told(what, _speakers(entry.thing), worded(MEANINGS[verdict]), words)
    if isinstance(entry.thing, Hinted):
        hint = worded(hint_sentence(entry.thing, found.rewrite.article.text))
        sentence = shortened(hint, LONGEST)
        return Told(what, "", sentence + ".", tuple(_around(entry.thing, found)))
    speaker = tr("Original: {name}", name=_named(entry.thing, found))
    return Told(what, speaker, tr(ONLY_THERE), (_same(_words(entry, found)),))


def _words(entry: Entry, found: Comparison) -> str:
    if isinstance(entry.thing, Compared):
        return shortened(entry.thing.quote.text(found.rewrite.article.text), LONGEST)
    if isinstance(entry.thing, Hinted):
        span = entry.thing.span
        return f"{shortened(span.stretch.text(found.rewrite.article.text), LONGEST)} ({span.label})"
    return shortened(entry.thing.text(found.original.article.text), LONGEST)


def _who_says(entry: Entry) -> Iterator[str]:
    """Say what was found, where the annotator says something else of it."""
    if isinstance(entry.thing, Compared) and entry.verdict is not entry.thing.verdict:
        yield tr("the program said {verdict}", verdict=entry.thing.verdict)


def _speakers(one: Compared) -> str:
    there = ", ".join(shortened(name, LONGEST_NAME) for name in one.speakers)
    here = shortened(one.speaker or "", LONGEST_NAME)
    original = tr("Original: {name}", name=there or NOBODY) + "  ·  " if one.matches else ""
    return original + tr("Rewrite: {name}", name=here or NOBODY)


def _named(quote: Quote, found: Comparison) -> str:
    names = {speaker.id: speaker.name for speaker in found.original.speakers}
    return shortened(names.get(quote.speaker or "", ""), LONGEST_NAME) or tr(NOBODY)


def _around(hint: Hinted, found: Comparison) -> Iterator[Change]:
    """Yield an entity as what is new in the words around it."""
    text, stretch = found.rewrite.article.text, hint.span.stretch
    before = text[max(0, stretch.start - AROUND) : stretch.start].rpartition("\n")[2]
    after = text[stretch.end : stretch.end + AROUND].partition("\n")[0]
    if len(before) == AROUND:
        before = f"… {before.partition(' ')[2]}"
    if len(after) == AROUND:
        after = f"{after.rpartition(' ')[0]} …"
    if before.strip():
        yield _same(before.strip())
    if hint.original:
        yield Change(Op.DELETED, shortened(hint.original, LONGEST))
    if hint.role:
        yield Change(Op.INSERTED, shortened(hint.role, LONGEST))
    name = shortened(stretch.text(text), LONGEST)
    yield _same(name) if hint.role else Change(Op.INSERTED, name)
    if after.strip():
        yield _same(after.strip())


def _same(text: str) -> Change:
    return Change(Op.SAME, text)


def summary(lines: tuple[Entry, ...]) -> str:
    """Say how much there is, and how much of it is open."""
    quotes = sum(isinstance(entry.thing, Compared) for entry in lines)
    hints = sum(isinstance(entry.thing, Hinted) for entry in lines)
    left = sum(entry.is_open for entry in lines)
    parts = [tr(number_of(quotes, "quote"))]
    if hints:
        parts.append(tr(number_of(hints, "hint")))
    if dropped := len(lines) - quotes - hints:
        parts.append(tr(plural(dropped, "{count} dropped", "{count} dropped")))
    still = tr("{count} to decide", count=left) if left else tr("all decided")
    return f"{', '.join(parts)}; {still}"
