"""Compare a rewrite with its original."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from annotator.domain.comparing.edits import Passages, diff, edited, passages
from annotator.domain.comparing.entities import hinted
from annotator.domain.comparing.flags import flags
from annotator.domain.comparing.matching import Match, Matcher
from annotator.domain.comparing.original import Original, words_of
from annotator.domain.comparing.spelling import written_alike
from annotator.domain.comparing.tokens import Token, tokens
from annotator.domain.comparing.utterances import Utterance, utterances
from annotator.domain.comparing.verdict import Compared, Comparison, Flag, Side, Verdict
from annotator.domain.comparing.voices import Voices
from annotator.domain.quote import Quote
from annotator.domain.span import Stretch, overlapping

WHOLE = 1000  # code points up to which a quote of the original is shown as a whole
ROUGH = frozenset({Verdict.ALTERED, Verdict.UNQUOTED})  # whose passage may be too wide
Parts = Sequence[Sequence[Token]]


def compared(original: Side, rewrite: Side) -> Comparison:
    """Give each quote of a rewrite a verdict; time grows with the two texts only.

    What is reported without quotation marks has none. Nothing need be alike: of two texts that
    have nothing to do with each other, each quote is unsupported.
    """
    work = _Work(original, rewrite)
    quotes = tuple(work.quotes())
    return Comparison(
        original, rewrite, quotes, tuple(work.dropped(quotes)), tuple(hinted(original, rewrite))
    )


class _Work:
    def __init__(self, original: Side, rewrite: Side) -> None:
        self._original = Original(original)
        self._matcher = Matcher(self._original)
        self._rewrite = rewrite
        self._text = rewrite.article.text
        self._tokens = tokens(self._text)
        self._voices = Voices(original, rewrite)

    def quotes(self) -> Iterator[Compared]:
        for utterance in utterances(self._rewrite):
            if utterance.marked and utterance.quote:
                yield self._compared(utterance, utterance.quote)

    def _compared(self, utterance: Utterance, quote: Quote) -> Compared:
        parts = words_of(utterance, self._tokens)
        words = [[token.norm for token in part] for part in parts]
        match = self._matcher.match(words, self._voices.same_as(quote.speaker))
        score = round(min(1.0, match.score), 3)
        bare = Compared(quote, match.verdict, score, self._voices.name(quote.speaker))
        return self._told(bare, parts, match) if match.words else bare

    def _told(self, bare: Compared, parts: Parts, match: Match) -> Compared:
        """Return a quote with what it rests on and how it differs from that."""
        text, original = self._text, self._original
        those = [original.tokens[at] for at in match.words]
        run = [token for part in parts for token in part]
        found = passages(those, run, match.units, whole=match.verdict not in ROUGH)
        same_words = match.verdict is Verdict.VERBATIM
        other = same_words and not written_alike(text, parts, original.text, those)
        units = match.units[found.first : found.first + len(found.before)]
        speakers = [original.units[unit].speaker for unit in dict.fromkeys(units) if unit >= 0]
        return replace(
            bare,
            verdict=Verdict.PUNCTUATION if other else match.verdict,
            matches=self._stretches(found.before, units),
            speakers=self._voices.names(speakers),
            flags=(*self._of_speaker(bare.quote, speakers), *_of_words(found, original.text, text)),
            diff=tuple(diff(found, original.text, text)),
        )

    def _of_speaker(self, quote: Quote, speakers: Iterable[str | None]) -> Iterator[Flag]:
        if any(self._voices.differ(one, quote.speaker) for one in speakers):
            yield Flag.SPEAKER

    def _stretches(self, words: Sequence[Token], units: Sequence[int]) -> tuple[Stretch, ...]:
        """Return the quotes that words stand in; the words alone where these are very long."""
        found: dict[Stretch, Stretch] = {}
        for word, unit in zip(words, units, strict=True):
            own = Stretch(word.start, word.end)
            whole = self._held(unit, own)
            first = found.get(whole, own)
            found[whole] = Stretch(min(first.start, own.start), max(first.end, own.end))
        shown = (whole if len(whole) <= WHOLE else own for whole, own in found.items())
        return tuple(sorted(shown))

    def _held(self, unit: int, word: Stretch) -> Stretch:
        """Return the stretch of a unit that a word stands in; all of the text for no unit."""
        stretches = self._original.units[unit].stretches if unit >= 0 else ()
        whole = Stretch(0, max(WHOLE + 1, len(self._original.text)))
        return next(iter(overlapping(stretches, word.start, word.end)), whole)

    def dropped(self, quotes: Iterable[Compared]) -> Iterator[Quote]:
        """Yield quotes in marks of the original of which the rewrite has nothing."""
        used = list(_merged(match for quote in quotes for match in quote.matches))
        for unit in utterances(self._original.side):
            if unit.marked and unit.quote and not _touched(unit.stretches, used):
                yield unit.quote


def _of_words(found: Passages, before: str, after: str) -> Iterator[Flag]:
    edits = list(edited(found, before, after))
    return flags(edits, [t.norm for t in found.before], [t.norm for t in found.after])


def _merged(stretches: Iterable[Stretch]) -> Iterator[Stretch]:
    """Yield stretches in order, those that overlap as one."""
    last: Stretch | None = None
    for stretch in sorted(set(stretches)):
        if last and stretch.start < last.end:
            last = Stretch(last.start, max(last.end, stretch.end))
            continue
        if last:
            yield last
        last = stretch
    if last:
        yield last


def _touched(stretches: Iterable[Stretch], used: Sequence[Stretch]) -> bool:
    return any(overlapping(used, part.start, part.end) for part in stretches)
