"""Read the corpora that the model of names is trained on, under one convention."""

import gzip
import json
import random
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from annotator.nlp.entities.examples import CHECKED, Text
from annotator.nlp.text.lexicon import entries, words

SILVER, HEADLINE, MADE_UP = 0.3, 0.5, 0.25  # what a chain counts
HEADLINES = 0.25  # share of sentences that are also read as headlines
SHORTEST, LONGEST = 4, 16  # words in a headline
FILLED, TOGETHER = 200, 8  # texts made of templates, and lines in each
PLACE = re.compile(r"\{(?P<loud>\^?)(?P<list>\w+):(?P<label>[A-Z]+)\}")
GIVEN = ("given_names_male", "given_names_female")
INITIALS = "ABCDEFGHIJKLMNOPRSTVW"

Span = tuple[int, int, str]
Record = dict[str, Any]


class Corpus(NamedTuple):
    """A file: sentences read as one article at most, every which article, what a chain counts."""

    name: str
    article: int
    every: int = 1
    worth: float = CHECKED


CORPORA = (
    Corpus("train_gum_ccby.jsonl", 40),
    Corpus("train_meantime.jsonl", 12),
    Corpus("train_wikigold.jsonl", 15),
    Corpus("train_gmb.jsonl.gz", 15, every=4, worth=SILVER),
)


def texts(folder: Path) -> Iterator[Text]:
    """Yield the articles of all corpora that the folder holds."""
    for corpus in CORPORA:
        path = folder / corpus.name
        if path.exists():
            for article in list(_articles(path, corpus.article))[:: corpus.every]:
                yield harmonised(_joined(article, corpus.worth))


def _articles(path: Path, most: int) -> Iterator[list[Record]]:
    article: list[Record] = []
    with (gzip.open if path.suffix == ".gz" else open)(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            if article and (len(article) >= most or _document(article[-1]) != _document(record)):
                yield article
                article = []
            article.append(record)
    yield article


def _document(record: Record) -> str:
    return re.sub(r"-\d+$", "", record["id"])


def _joined(article: Sequence[Record], worth: float) -> Text:
    text = ""
    names: list[Span] = []
    unjudged: list[tuple[int, int]] = []
    for record in article:
        at = len(text)
        text += record["text"] + "\n"
        names += [(start + at, stop + at, label) for start, stop, label in record["entities"]]
        unjudged += [(start + at, stop + at) for start, stop in record["missing"]]
    return Text(text, tuple(sorted(names)), tuple(unjudged), worth)


def harmonised(text: Text) -> Text:
    """Bring the names of the corpora under the convention of OntoNotes.

    A title is no part of a name, "Velm Bridge" a building and no body, "Ukrainian Army" one name;
    names that fit no convention are left unjudged.
    """
    names: list[Span] = []
    unjudged = list(text.unjudged)
    for name in text.names:
        start, stop, label = _without_titles(text.text, name)
        parts = text.text[start:stop].split()
        if _holds_office(parts):
            unjudged.append((start, stop))
        elif label == "ORG" and names and _is_beside(text.text, names[-1], start):
            before = names.pop()
            if parts[-1] in words("org_heads"):
                names.append((before[0], stop, "ORG"))
            else:
                unjudged.append((before[0], stop))
        else:
            built = len(parts) > 1 and parts[-1] in words("facility_heads")
            names.append((start, stop, "FAC" if built and label != "EVENT" else label))
    return text._replace(names=tuple(names), unjudged=tuple(unjudged))


def _without_titles(text: str, name: Span) -> Span:
    start, stop, label = name
    while label == "PERSON" and (space := text.find(" ", start, stop)) >= 0:
        if text[start:space] not in words("titles"):
            break
        start = space + 1
    return start, stop, label


def _holds_office(parts: Sequence[str]) -> bool:
    other = words("title_words", "org_heads", "org_of_heads", "surnames", "given_names_male")
    return any(part in words("titles") - other for part in parts)


def _is_beside(text: str, before: Span, start: int) -> bool:
    return before[2] in {"NORP", "GPE", "ORG"} and text[before[1] : start] == " "


def headlines(text: Text, chance: random.Random) -> Text:
    """Return some of the sentences as headlines, in capitals or with capitals."""
    made = ""
    names: list[Span] = []
    unjudged: list[tuple[int, int]] = []
    at = 0
    for line in text.text.splitlines():
        new = _headline(line, chance)
        moved, stop = len(made) - at, at + len(new)
        if new:
            names += [(s + moved, e + moved, x) for s, e, x in text.names if at <= s and e <= stop]
            unjudged += [(s + moved, e + moved) for s, e in text.unjudged if at <= s and e <= stop]
            made += new + "\n"
        at += len(line) + 1
    return Text(made, tuple(names), tuple(unjudged), text.worth * HEADLINE)


def _headline(line: str, chance: random.Random) -> str:
    """Return a sentence as a headline of the same length, or nothing."""
    if chance.random() >= HEADLINES or not SHORTEST <= len(line.split()) <= LONGEST:
        return ""
    new = line.upper() if chance.random() < HEADLINES * 2 else _title_case(line)
    return new.rstrip(".") if len(new) == len(line) else ""


def filled(chance: random.Random) -> Iterator[Text]:
    """Yield texts of the lines of `name_templates.txt`, their places filled with known names."""
    lines = Path(__file__).with_name("name_templates.txt").read_text(encoding="utf-8").splitlines()
    templates = [line for line in lines if not line.startswith("#")]
    for _ in range(FILLED):
        text = ""
        names: list[Span] = []
        for template in chance.sample(templates, TOGETHER):
            at = 0
            for place in PLACE.finditer(template):
                text += template[at : place.start()]
                name = _any_name(place["list"], chance)
                names.append((len(text), len(text) + len(name), place["label"]))
                text += name.upper() if place["loud"] else name
                at = place.end()
            text += template[at:] + "\n"
        yield Text(text, tuple(names), (), MADE_UP)


def _any_name(kind: str, chance: random.Random) -> str:
    if kind == "person":
        given = chance.choice(entries(chance.choice(GIVEN)))
        return f"{given} {chance.choice(entries('surnames'))}"
    if kind == "initial":
        return f"{chance.choice(INITIALS)}. {chance.choice(entries('surnames'))}"
    return chance.choice(entries("surnames" if kind == "surname" else kind))


def _title_case(line: str) -> str:
    return re.sub(r"\b[a-z](?=\w{3})", lambda match: match.group().upper(), line)
