"""Long articles with marks, the same at every run: what `canvas.py` shows."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random

from annotator.domain.quote import Quote
from annotator.domain.record import Copy, in_reading_order
from annotator.domain.span import Span, State, Stretch
from annotator.domain.speaker import Speaker

WORDS = (
    "the council agreed on Monday to close harbour road until spring after Ines Calloway of "
    "Northgate Ferries told reporters that 4,200 tonnes of grain had been lost in Odesa and "
    "nobody can’t say why a well-known barge (the Zoria) drifted past twelve naïve dockers"
).split()
LEFTWARD = "قالت ليلى منصور لن نغلق الميناء في مساء الاثنين بعد اليوم من غير سبب معروف".split()
LABELS = ("PERSON", "ORG", "GPE", "DATE", "MONEY", "FAC")
PARAGRAPH, SENTENCE, QUOTED = 72, 14, 9
QUOTES_PER_MARK, NESTED_PER_MARK, OPEN_PER_MARK = 8, 6, 3
LEFTWARD_PER_PARAGRAPH, EMOJI_PER_PARAGRAPH = 40, 7


@dataclass(frozen=True, slots=True)
class Story:
    """A text, the marks in it, and the speakers these name."""

    text: str
    copy: Copy = field(default_factory=lambda: Copy("a1", "anna"))
    speakers: dict[str, Speaker] = field(default_factory=dict)


def article(words: int, marks: int) -> Story:
    """Return news-like paragraphs with so many spans and quotes, in all scripts and states."""
    chance = Random(7)
    text, places = _write(chance, words, words // marks)
    speakers = {f"p{n}": Speaker(f"p{n}", f"Speaker {n}") for n in range(30)}
    spans: list[Span] = []
    quotes: list[Quote] = []
    for number, group in enumerate(places[:marks]):
        if number % QUOTES_PER_MARK == 0:
            quotes.append(_quote(number, group))
        elif number % NESTED_PER_MARK == 0 and spans:
            spans.append(_span(number, _inner(text, spans[-1].stretch)))
        else:
            spans.append(_span(number, Stretch(group[2].start, group[3 + number % 2].end)))
    return Story(
        text, Copy("a1", "anna", in_reading_order(spans), in_reading_order(quotes)), speakers
    )


def unbroken(characters: int) -> Story:
    """Return one line without spaces."""
    return Story("".join(Random(7).choices("abcdefghij", k=characters)))


def paragraphs(count: int) -> Story:
    chance = Random(7)
    return Story("\n".join(" ".join(chance.choices(WORDS, k=20)) for _ in range(count)))


def _write(chance: Random, words: int, group: int) -> tuple[str, list[list[Stretch]]]:
    """Return a text and its words, by groups of which each can bear a mark."""
    pieces: list[str] = []
    places: list[Stretch] = []
    at = 0
    for number, (word, after) in enumerate(_words(chance, words, group)):
        opening = "“" if number % (group * QUOTES_PER_MARK) == 0 else ""
        places.append(Stretch(at + len(opening), at + len(opening) + len(word)))
        pieces.append(opening + word + after)
        at += len(pieces[-1])
    return "".join(pieces), [places[n : n + group] for n in range(0, words, group)]


def _words(chance: Random, words: int, group: int) -> Iterator[tuple[str, str]]:
    for number in range(words):
        paragraph, within = divmod(number, PARAGRAPH)
        leftward = paragraph % LEFTWARD_PER_PARAGRAPH == LEFTWARD_PER_PARAGRAPH - 1
        word = chance.choice(LEFTWARD if leftward else WORDS)
        closing = "”" if number % (group * QUOTES_PER_MARK) == min(QUOTED, group) - 3 else ""
        yield word, closing + _after(paragraph, within)


def _after(paragraph: int, within: int) -> str:
    if within == PARAGRAPH - 1:
        return ". 🚢🏽\n\n" if paragraph % EMOJI_PER_PARAGRAPH == 0 else ".\n\n"
    return ". " if within % SENTENCE == SENTENCE - 1 else " "


def _span(number: int, stretch: Stretch) -> Span:
    state = State.SUGGESTED if number % OPEN_PER_MARK == 0 else State.ADDED
    return Span(f"e{number}", stretch, LABELS[number % len(LABELS)], state, "builtin@2", 0.8)


def _inner(text: str, stretch: Stretch) -> Stretch:
    """Return the first word of a stretch."""
    return Stretch(stretch.start, stretch.start + len(stretch.text(text).split()[0]))


def _quote(number: int, group: list[Stretch]) -> Quote:
    content = Stretch(group[0].start - 1, group[-3].end + 1)
    state = State.SUGGESTED if number % OPEN_PER_MARK == 0 else State.ADDED
    return Quote(f"q{number}", (content,), group[-2], group[-1], f"p{number % 30}", state=state)
