"""The spaCy component that finds quotes with their cues and sources."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc, Span, SpanGroup

from annotator.domain.quote import Quote
from annotator.domain.span import Stretch
from annotator.domain.suggestion import quote_id
from annotator.nlp.linear import Linear, from_arrays, keep, kept, to_arrays
from annotator.nlp.notes import register, text_of
from annotator.nlp.quotes import english, german
from annotator.nlp.quotes.frames import framed
from annotator.nlp.quotes.grammar import Grammar
from annotator.nlp.quotes.judging import judged
from annotator.nlp.quotes.nested import with_nested
from annotator.nlp.quotes.reader import read
from annotator.nlp.text.lexicon import reading

GROUP = "quotes"
JUDGE = "judge.npz"
GRAMMARS = {"english": english.GRAMMAR, "german": german.GRAMMAR}


class QuoteFinder:
    """Sets `doc._.frames` and, with the quote's id on each part, `doc.spans["quotes"]`.

    With `nested`, what is quoted within a quotation is a quote of its own beside it. `judge` is
    what finished articles have taught it, saved and loaded with its pipeline.
    """

    def __init__(self, language: str, grammar: Grammar, origin: str, *, nested: bool) -> None:
        self.language, self.grammar, self.origin = language, grammar, origin
        self.nested = nested
        self.judge: Linear | None = None

    def to_disk(self, path: Path | str, **_others: object) -> None:
        if self.judge:
            Path(path).mkdir(parents=True, exist_ok=True)
            keep(Path(path, JUDGE), to_arrays(JUDGE, self.judge))

    def from_disk(self, path: Path | str, **_others: object) -> "QuoteFinder":
        if Path(path, JUDGE).exists():
            self.judge = kept(Path(path, JUDGE), lambda file: from_arrays(JUDGE, file))
        return self

    def __call__(self, doc: Doc) -> Doc:
        with reading(self.language):
            text = text_of(doc)
            passages = read(text, self.grammar, doc._.zones)
            if self.nested:
                passages = tuple(with_nested(text, passages, self.grammar))
            doc._.passages = passages
            found = framed(text, doc._.passages, self.origin)
            likely = judged(text, found, self.judge) if self.judge else found
            quotes = [_on_borders(doc, quote) for quote in likely]
        mark(doc, {quote.id: quote for quote in quotes}.values())
        return doc


def mark(doc: Doc, quotes: Iterable[Quote]) -> None:
    """Set the quotes of a document, and the spans of their parts."""
    doc._.frames = tuple(quotes)
    parts = [span for quote in doc._.frames for span in _spans(doc, quote)]
    doc.spans[GROUP] = SpanGroup(doc, name=GROUP, spans=parts)


def _on_borders(doc: Doc, quote: Quote) -> Quote:
    """Move a quote's parts to token borders; a cue or source that is off them is left out."""
    if all(_exact(doc, part) for part in quote.stretches()):
        return quote
    contents = tuple(_joined(_widened(doc, content) for content in quote.contents))
    return replace(
        quote,
        id=quote_id(contents[0].start, contents[-1].end),
        contents=contents,
        cue=_exact(doc, quote.cue),
        source=_exact(doc, quote.source),
    )


def _widened(doc: Doc, content: Stretch) -> Stretch:
    """Widen a content to token borders, without white space at its ends."""
    span = doc.char_span(content.start, content.end, alignment_mode="expand")
    written = [token for token in span or () if not token.text.isspace()]
    return Stretch(written[0].idx, written[-1].idx + len(written[-1])) if written else content


def _joined(contents: Iterable[Stretch]) -> Iterator[Stretch]:
    """Make one of stretches that overlap since they were widened."""
    last: Stretch | None = None
    for content in contents:
        if last and content.start < last.end:
            last = Stretch(last.start, max(last.end, content.end))
            continue
        if last:
            yield last
        last = content
    if last:
        yield last


def _exact(doc: Doc, part: Stretch | None) -> Stretch | None:
    return part if part and doc.char_span(part.start, part.end) else None


def _spans(doc: Doc, quote: Quote) -> Iterator[Span]:
    for role, part in quote.parts():
        span = doc.char_span(part.start, part.end, label=role.value, span_id=quote.id)
        if span:
            yield span


@Language.factory(
    "annotator_quotes",
    default_config={"grammar": "english", "origin": "", "nested": False},
    assigns=["doc.spans"],
)
def make_quote_finder(
    nlp: Language, name: str, grammar: str, origin: str, *, nested: bool
) -> QuoteFinder:
    register()
    return QuoteFinder(str(nlp.lang), GRAMMARS[grammar], origin, nested=nested)
