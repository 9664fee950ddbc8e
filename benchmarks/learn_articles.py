"""A source that the built-in suggester never saw: a small town's paper, always the same articles.

People, clubs, firms and places have names that no list knows, and the paper has ways of its own:
clubs are called by two words as people are, festivals and streets by one or two. Some names
come back more often than others. Half the sentences of the articles held out are of kinds that no
article to learn from has. It reads like nothing in a newspaper, and it is learnt more easily.
"""

import random
import re
from collections.abc import Iterator, Sequence

from annotator.domain.article import Article
from annotator.domain.quote import Quote
from annotator.domain.record import Copy, Record, Standing, Status
from annotator.domain.span import Span, Stretch
from annotator.domain.speaker import Speaker
from annotator.domain.suggestion import quote_id, span_id, speaker_id

OWNER = "anna"
SYLLABLES = (
    "bra cki dor el fen gri hul is jor ka lum mer nok ost pra que rin sul tam ulv wex".split()
)
PLACE = re.compile(r"\{(\w+)(!?)\}")
QUOTE = re.compile(r"“[^”]+”")
SENTENCES = 14
SIZES = {"PERSON": 1500, "GPE": 300, "CLUB": 200, "FIRM": 300, "FAC": 300, "EVENT": 100}
LABELS = {"CLUB": "ORG", "FIRM": "ORG"}
ENDINGS = ("Haulage", "Kilns", "Tallow", "Weirs", "Brewers")
STREETS = ("Row", "Lane", "Steps", "Mill", "Weir")
# What is taught, and what is held out; half the sentences of the latter are never taught.
TAUGHT = (
    "{CLUB} beat {CLUB} by three goals at {FAC} on Saturday.",
    "{PERSON} scored twice for {CLUB} before the rain came to {GPE}.",
    "Traders on {FAC} want the {EVENT} moved to June.",
    "“We held them off as long as we could,” {PERSON!} said after the match.",
    "{PERSON!} said the work on {FAC} would take another year.",
    "{FIRM} will close its yard in {GPE}, with the loss of 40 jobs.",
    "{FIRM} has sold the old brickworks to {FIRM} for $2 million.",
    "{PERSON} and {PERSON} opened the {EVENT} on Friday.",
    "A lorry of {FIRM} blocked {FAC} for two hours on Monday.",
    "Buses from {GPE} to {GPE} run every hour.",
    "{PERSON!} allowed that {CLUB} had been lucky.",
    "“The river does not wait,” said {PERSON!}, who lives on {FAC}.",
    "The council of {GPE} met {FIRM} behind closed doors.",
    "Nobody had expected {CLUB} there.",
    "It was {PERSON} who found the letter.",
    "For once {GPE} was quiet.",
    "The {EVENT} was cold and wet.",
    "Not even {FIRM} knew.",
)
HELD_OUT = (
    "{CLUB} have signed {PERSON} from {CLUB} until the end of May.",
    "“Nobody asked the people of {GPE},” {PERSON!} told the meeting.",
    "The stalls of the {EVENT} will stand on {FAC} again.",
    "“It is the best {EVENT} in years,” {PERSON!} said.",
    "{PERSON}, who plays for {CLUB}, grew up in {GPE}.",
    "{GPE} has had no doctor since {PERSON} left in March.",
    "Tickets for {CLUB} against {CLUB} cost $12.",
    "{PERSON!} warned that {FIRM} could leave {GPE}.",
    "{CLUB} train on the meadow behind {FAC} in winter.",
    "There was talk of {PERSON} in every shop.",
    "Then came {CLUB}.",
    "Some blame {FIRM}, others {GPE}.",
    "Work on {FAC} goes on.",
    "After the {EVENT} the street was empty.",
)
Entity = tuple[int, int, str]


def records(count: int, held: int = 0) -> list[Record]:
    """Return that many finished articles, the first of which are to be held out."""
    chance = random.Random(7)
    names = {kind: list(_names(kind, size, chance)) for kind, size in SIZES.items()}
    lines = ((*HELD_OUT, *TAUGHT) if number < held else TAUGHT for number in range(count))
    return [_record(number, some, names, chance) for number, some in enumerate(lines)]


def _names(kind: str, size: int, chance: random.Random) -> Iterator[str]:
    for _ in range(size):
        first, second = _word(chance), _word(chance)
        if kind in {"PERSON", "CLUB"}:
            yield f"{first} {second}"
        elif kind == "FIRM":
            yield f"{first} {chance.choice(ENDINGS)}"
        elif kind == "FAC":
            yield f"{first} {chance.choice(STREETS)}"
        else:
            yield first


def _word(chance: random.Random) -> str:
    return "".join(chance.choices(SYLLABLES, k=chance.randint(2, 3))).capitalize()


def _record(
    number: int, lines: Sequence[str], names: dict[str, list[str]], chance: random.Random
) -> Record:
    text = ""
    spans: list[Span] = []
    quotes: list[Quote] = []
    speakers: dict[str, Speaker] = {}
    for template in chance.sample(lines, SENTENCES):
        line, found, speaking = _filled(template, names, chance)
        start = len(text)
        spans += [_span(start + first, start + last, label) for first, last, label in found]
        for place in QUOTE.finditer(line):
            first, last, name = speaking
            speakers[speaker_id(name)] = Speaker(speaker_id(name), name)
            content = Stretch(start + place.start(), start + place.end())
            source = Stretch(start + first, start + last)
            key = quote_id(content.start, content.end)
            quotes.append(Quote(key, (content,), source=source, speaker=speaker_id(name)))
        text += line + ("\n\n" if chance.random() < 0.4 else " ")  # noqa: PLR2004  (paragraphs)
    article = Article(f"l{number:03}", text.rstrip(), story=f"s{number}")
    copy = Copy(article.id, OWNER, tuple(spans), tuple(quotes), Standing(Status.DONE))
    return Record(article, copy, tuple(speakers.values()))


def _filled(
    template: str, names: dict[str, list[str]], chance: random.Random
) -> tuple[str, list[Entity], tuple[int, int, str]]:
    """Return a sentence, its names, and who speaks."""
    line, at = "", 0
    found: list[Entity] = []
    speaking = (0, 0, "")
    for place in PLACE.finditer(template):
        line += template[at : place.start()]
        kind, at = place[1], place.end()
        name = _known(names[kind], chance)
        found.append((len(line), len(line) + len(name), LABELS.get(kind, kind)))
        if place[2]:
            speaking = len(line), len(line) + len(name), name
        line += name
    return line + template[at:], found, speaking


def _known(names: Sequence[str], chance: random.Random) -> str:
    """Return one of the names, the first ones often."""
    return names[int(len(names) * chance.random() ** 2)]


def _span(start: int, end: int, label: str) -> Span:
    return Span(span_id(start, end, label), Stretch(start, end), label)
