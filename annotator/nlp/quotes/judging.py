"""Which of the quotes that the rules propose are kept, as finished articles have taught it."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from annotator.domain.quote import Quote
from annotator.nlp.linear import Answered, Linear, linear

RIGHT, WRONG = "right", "wrong"
LEAST = 0.35  # a quote less likely than this to be one is left out
SHORT, LONG = 16, 40  # code points
BESIDE = 12  # code points looked at on either side


def judged(text: str, quotes: Iterable[Quote], known: Linear) -> Iterator[Quote]:
    """Yield the quotes that are likely enough, each with how likely it is."""
    for quote in quotes:
        share = known.shares(traits(text, quote))[0]
        if share >= LEAST:
            yield replace(quote, score=round(share, 3))


def judge(examples: Iterable[tuple[str, Quote, bool]]) -> Linear:
    """Learn from quotes that were proposed, each in its text, and whether it was one."""
    lessons = [Answered(traits(text, quote), int(not right)) for text, quote, right in examples]
    return linear((RIGHT, WRONG), lessons)


def traits(text: str, quote: Quote) -> list[str]:
    """Return what a judgement of a quote goes by."""
    cue = quote.cue.text(text).lower() if quote.cue else ""
    source = _kind_of_source(text, quote)
    kind, size = quote.kind.value, sum(map(len, quote.contents))
    rule = quote.reason.replace(f"“{cue}”", "") if cue else quote.reason
    length = "short" if size < SHORT else "long" if size >= LONG else "middle"
    before = text[max(0, quote.start - BESIDE) : quote.start].split()[-1:]
    first = " ".join(text[quote.start : quote.end].split(maxsplit=1)[:1]).lower()
    return [
        f"kind:{kind}",
        f"rule:{rule}",
        f"cue:{cue}",
        f"cue and kind:{cue}/{kind}",
        f"source:{source}",
        f"source and kind:{source}/{kind}",
        f"length:{length}/{kind}",
        f"rule and length:{rule}/{length}",
        f"before:{' '.join(before).lower()}/{kind}",
        f"first:{first}/{kind}",
        f"score:{round(quote.score or 0, 1)}/{kind}",
    ]


def _kind_of_source(text: str, quote: Quote) -> str:
    if quote.source is None:
        return "none"
    said = quote.source.text(text)
    if " " not in said and said.islower():
        return said
    return "name" if said[:1].isupper() else "noun"
