"""Say who is meant where a text names a speaker: a person, a body, somebody described."""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from annotator.domain.names import folded
from annotator.domain.span import Stretch
from annotator.domain.speaker import Speaker, SpeakerKind, bare_name
from annotator.domain.suggestion import speaker_id
from annotator.nlp.entities.candidate import Candidate
from annotator.nlp.quotes.reader import Passage
from annotator.nlp.speakers.bodies import ORG, Bodies
from annotator.nlp.speakers.descriptions import (
    Descriptions,
    clauses_beside,
    nouns_of_body,
    nouns_of_person,
    referred,
)
from annotator.nlp.speakers.mentions import named_at_end, named_beside, noun_phrase
from annotator.nlp.speakers.people import FEMALE, MALE, People, Person
from annotator.nlp.text.lexicon import any_of, by_language, entries, pronouns, words

PERSON = "PERSON"
BODIES = frozenset({"ORG", "GPE", "NORP", "FAC", "LOC"})
GENITIVE = re.compile(r"['’]")
NEXT_WORD = re.compile(r"\s+(\w+)")
DETERMINED = re.compile(r"(\w+)\s+$")
GOVERNING = re.compile(r"\s(?:of|for|at|from|in|with|to)\s")
PLURAL = re.compile(r"[^\Wsuia]s$")  # no "Agnes’s", "boss", "campus"
OTHER_SCRIPT = re.compile(r" \(([^\W\d_\u0000-\u024f](?:[^\W\d\u0000-\u024f]|[ .'’-]){1,60})\)")
RELATIVE, THING, MYSELF = "who", "it", "i"
SHORT_REFERENCE = 3
TITLE_REACH = 40
REACH_OF_ANONYMITY = 120
MARK_OR_END = re.compile(r"[“”«»„\"\n]|[.!?]\s")
APPOSITION = 40  # code points between a role and the name in apposition to it

Meant = Person | Speaker


@dataclass(frozen=True, slots=True)
class Cast:
    """The speaker that each source means, by the stretch that tells it, and the people.

    `shown` is what of that stretch names the speaker, as people mark it.
    """

    meant: dict[Stretch, Meant]
    shown: dict[Stretch, Stretch]
    people: People
    bodies: Bodies


def cast(text: str, passages: Sequence[Passage], entities: Sequence[Candidate]) -> Cast:
    """Say who is meant by each source of an article."""
    reading = _Reading(text, entities)
    for passage in passages:
        reading.passage(passage)
    for passage in passages:
        reading.nested(passage)
    reading.resolve_offices()
    reading.resolve_others()
    return Cast(reading.meant, reading.shown, reading.people, reading.bodies)


class _Reading:
    """What is known of the speakers while an article is read."""

    def __init__(self, text: str, entities: Sequence[Candidate]) -> None:
        self.text = text
        self.entities = entities
        self.starts = [entity.start for entity in entities]
        self.people = People()
        self.bodies = Bodies(text, entities)
        self.described: Descriptions[Meant] = Descriptions()
        self.meant: dict[Stretch, Meant] = {}
        self.shown: dict[Stretch, Stretch] = {}
        self.namings: dict[Stretch, Candidate | None] = {}
        self.last: Meant | None = None
        self.body: Speaker | None = None

    def passage(self, passage: Passage) -> None:
        self.people.next_sentence()
        named = self._named(passage)
        sources = _sources(passage)
        pronouns = [source for source in sources if self._pronoun(source)]
        subject = self._subject(passage.subject, pronouns)
        for source in pronouns:
            self._enter(source, self._antecedent(source, named))
        for entity in named:
            self.people.mention(self._meet(entity))
        self._learn(passage)
        self.body = self._body_of(passage)
        if subject and pronouns:
            self.people.focus(subject)
        for source in sources:
            if source not in pronouns:
                if source not in self.meant:
                    self._enter(source, self._phrase(source))
                self.shown[source] = self._show(source)

    def nested(self, passage: Passage) -> None:
        """Say who is quoted in the words of others: who says "I" there, or a name tells."""
        for quotation in passage.nested:
            source = quotation.attribution.source
            if source is None or source in self.meant:
                continue
            meant = self._speaking(passage, source)
            if meant:
                self.meant[source] = meant
            self.shown[source] = self._show(source)

    def _speaking(self, passage: Passage, source: Stretch) -> Meant | None:
        """Return who speaks inside a quotation."""
        if self._pronoun(source) != MYSELF:
            return self._phrase(source) if self._naming(source) else None
        outer = (
            quotation.attribution
            for quotation in passage.quotations
            if quotation.content.overlaps(source)
        )
        speaker = next(outer).source
        return self.meant.get(speaker) if speaker else None

    def _learn(self, passage: Passage) -> None:
        """Note what those named in a sentence are called besides."""
        for entity in self._between(passage.sentence[0].start, passage.sentence[-1].end):
            name, place = self._name(entity), (self.text, entity.start, entity.end)
            person = self.people.find(name) if entity.label == PERSON else None
            if person:
                for noun in (*nouns_of_person(*place), *clauses_beside(*place)):
                    self.described.call(noun, person)
            elif entity.label == "ORG":
                body = Speaker(speaker_id(name), name)
                for noun in nouns_of_body(*place):
                    self.described.call(noun, body)

    def resolve_offices(self) -> None:
        """Let "the president" mean who was called President."""
        for source in self.meant:
            parts = source.text(self.text).lower().split()
            refers = parts[0] in words("definite_articles") and len(parts) <= SHORT_REFERENCE
            named = isinstance(self.meant[source], Person)
            if refers and not named and parts[-1] in self.people.holders:
                self.meant[source] = self.people.holders[parts[-1]]

    def resolve_others(self) -> None:
        """Say who speakers that are no person yet are, by what the whole article tells."""
        for source, meant in self.meant.items():
            if isinstance(meant, Speaker):
                self.meant[source] = self._known(source, meant)

    def _known(self, source: Stretch, meant: Speaker) -> Meant:
        phrase = " ".join(source.text(self.text).split())
        if meant.kind is SpeakerKind.NAMED:
            person = self.people.find(phrase) and self.people.meet(phrase)
            return self.bodies.called(meant.name) or person or meant
        called = self._beside(phrase) or self.described.recall(referred(phrase.lower()))
        return self._one(next(iter(called))) if len(called) == 1 else meant

    def _beside(self, phrase: str) -> Mapping[Meant, None]:
        """Return whom the text names right beside the same words."""
        definite = phrase.partition(" ")[0].lower() in {"the", "this"}
        return self.described.recall(folded(bare_name(phrase))) if definite else {}

    def _one(self, meant: Meant) -> Meant:
        return meant if isinstance(meant, Person) else self.bodies.called(meant.name) or meant

    def _named(self, passage: Passage) -> list[Candidate]:
        """Return the people named in a sentence outside quotation marks."""
        start, end = passage.sentence[0].start, passage.sentence[-1].end
        quoted = [(word.start, word.end) for word in passage.sentence if word.mark]
        return [
            entity
            for entity in self._between(start, end)
            if entity.label == PERSON
            and not any(first <= entity.start < last for first, last in quoted)
        ]

    def _between(self, start: int, end: int) -> Sequence[Candidate]:
        """Return the entities that begin between two offsets."""
        first, last = bisect_left(self.starts, start), bisect_left(self.starts, end)
        return self.entities[first:last]

    def _meet(self, entity: Candidate) -> Person:
        before = self.text[max(0, entity.start - TITLE_REACH) : entity.start]
        person = self.people.meet(self._name(entity), before.rpartition("\n")[2])
        other = OTHER_SCRIPT.match(self.text, entity.end)
        if other:
            person.call(other[1])
        return person

    def _name(self, entity: Candidate) -> str:
        return " ".join(self.text[entity.start : entity.end].split())

    def _pronoun(self, source: Stretch) -> str:
        """Return the kind of pronoun that a source is, by the English one; else nothing."""
        word = source.text(self.text)
        shouted = word.isupper() and len(word) > 1  # "WHO", "US"
        return "" if shouted else pronouns().get(word.lower(), "")

    def _subject(self, subject: Stretch | None, pronouns: list[Stretch]) -> Person | None:
        if subject is None:
            return None
        pronoun = self._pronoun(subject)
        head = self._naming(subject)
        head = head if head and head.label == PERSON else None
        person = self._meet(head) if head else self._he_or_she(pronoun)
        first = not pronouns or subject.start < pronouns[0].start
        if person:
            self.meant.setdefault(subject, person)
            if head:
                self.people.mention(person)
            if first or pronoun:
                self.people.focus(person)
        return person

    def _he_or_she(self, pronoun: str) -> Person | None:
        return self.people.meant_by(pronoun) if pronoun in {MALE, FEMALE} else None

    def _antecedent(self, source: Stretch, named: list[Candidate]) -> Meant | None:
        pronoun = self._pronoun(source)
        if pronoun in {MALE, FEMALE}:
            return self._he_or_she(pronoun)
        if pronoun == RELATIVE:
            before = [entity for entity in named if entity.end <= source.start]
            return self._meet(before[-1]) if before else None
        return self.body if pronoun == THING else self.last

    def _phrase(self, source: Stretch) -> Meant | None:
        naming = self._naming(source)
        if naming:
            return self._body(naming) if naming.label == ORG else self._meet(naming)
        return self._in_capitals(source) or self._recalled(source) or self._described(source)

    def _naming(self, source: Stretch) -> Candidate | None:
        """Return the name of who a source is; it is asked for more than once."""
        try:
            return self.namings[source]
        except KeyError:
            naming = self.namings[source] = self._find_naming(source)
            return naming

    def _find_naming(self, source: Stretch) -> Candidate | None:
        """Return the name of who a source is, in it or in apposition to it."""
        heads = self._heads(source)
        if heads:
            return heads[-1]
        after = self._between(source.end, source.end + APPOSITION)
        inside = self._between(source.start, source.end)
        beside = named_beside(self.text, source, after)
        return beside or named_at_end(self.text, source, inside)

    def _show(self, source: Stretch) -> Stretch:
        """Return the name alone; where there is none, or several, the noun phrase."""
        heads = self._heads(source)
        several = heads and " and " in self.text[heads[0].end : heads[-1].start]
        naming = None if several else self._naming(source)
        if naming:
            return Stretch(naming.start, naming.end)
        inside = self._between(source.start, source.end)
        return source if several else noun_phrase(self.text, source, inside)

    def _body_of(self, passage: Passage) -> Speaker | None:
        """Return the organisation that a sentence is about, which "it" means in the next one."""
        subject = passage.subject
        if subject is None or self._pronoun(subject):
            return self.body if subject and self._pronoun(subject) == THING else None
        inside = self._between(subject.start, subject.end)
        lead = self.text[subject.start : inside[0].start].split() if inside else ["?"]
        opens = all(word.lower() in words("determiners") for word in lead)
        named = inside[0] if opens else self._naming(subject)
        return self._body(named) if named and named.label == ORG else None

    def _body(self, entity: Candidate) -> Speaker:
        name = self._name(entity)
        return self.bodies.called(name) or Speaker(speaker_id(name), name)

    def _recalled(self, source: Stretch) -> Meant | None:
        """Return who is meant by a noun that was said of somebody."""
        noun = referred(" ".join(source.text(self.text).lower().split()))
        return self.people.latest(self.described.recall(noun)) or self.people.holders.get(noun)

    def _in_capitals(self, source: Stretch) -> Person | None:
        """Return who takes a turn in a transcript: "LEE:"."""
        name = source.text(self.text)
        return self.people.find(name.title()) if name.isupper() else None

    def _heads(self, source: Stretch) -> list[Candidate]:
        """Return whom a phrase is about: not "Obama's", nor in "a spokesman for Obama"."""
        inside = self._between(source.start, source.end)
        named = [e for e in inside if e.label == PERSON and e.end <= source.end]
        heads = [entity for entity in named if self._leads(source, entity)]
        before_comma = [e for e in heads if "," not in self.text[source.start : e.start]]
        return before_comma or heads

    def _leads(self, source: Stretch, entity: Candidate) -> bool:
        if GENITIVE.match(self.text, entity.end, source.end - 2) or self._modifies(source, entity):
            return False
        before = self.text[source.start : entity.start]
        governed = _governed().fullmatch(before)
        return governed is None or governed[1].rstrip(".") in words("titles") or _complete(governed)

    def _modifies(self, source: Stretch, entity: Candidate) -> bool:
        """Whether a name stands before a noun: "the Hill campaign", "a Hill supporter"."""
        following = NEXT_WORD.match(self.text, entity.end, source.end)
        if following is None:
            return False
        determined = DETERMINED.search(self.text, source.start, entity.start)
        if determined and determined[1].lower() in words("determiners"):
            return following[1].islower()
        known = words("collective_nouns", "nouns_person")
        return following[1] in known or following[1].removesuffix("s") in known

    def _described(self, source: Stretch) -> Speaker | None:
        phrase = _dangling().sub("", " ".join(source.text(self.text).split()))
        name = _article().sub("", phrase) or phrase
        for entity in self._between(source.start, source.end):
            if (
                entity.label in BODIES
                and entity.end == source.end
                and self._name(entity) in {name, phrase}
            ):
                return Speaker(speaker_id(name), name)
        if all(part.lower() in words("determiners") for part in phrase.split()):
            return None
        called = bare_name(phrase)
        opened = called != phrase or self._between(source.start, source.start + 1)
        if not opened and _is_common(phrase):
            called = phrase[0].lower() + phrase[1:]
        kind = SpeakerKind.ANONYMOUS if self._unnamed(source) else _kind(phrase)
        return Speaker(speaker_id(called), called, kind=kind)

    def _unnamed(self, source: Stretch) -> bool:
        """Whether the sentence goes on to tell that somebody is not to be named."""
        after = self.text[source.end : source.end + REACH_OF_ANONYMITY].lower()
        said = MARK_OR_END.split(after, maxsplit=1)[0]
        return any(phrase in said for phrase in entries("anonymity"))

    def _enter(self, source: Stretch, meant: Meant | None) -> None:
        if meant is None:
            return
        self.meant[source] = self.last = meant
        if isinstance(meant, Person):
            self.people.focus(meant)


def _complete(governed: re.Match[str]) -> bool:
    """Whether a preposition has a name of its own, so that the next name is not governed by it."""
    between = [word for word in governed[2].split() if word[0].isupper()]
    return any(word.rstrip(".") not in words("titles", "title_words") for word in between)


def _is_common(phrase: str) -> bool:
    """Whether a phrase has its capital only because a sentence begins: "Drivers", "Men in red"."""
    parts = phrase.split()
    return parts[1].islower() if len(parts) > 1 else phrase.endswith("s")


def _sources(passage: Passage) -> list[Stretch]:
    found = (quotation.attribution.source for quotation in passage.quotations)
    return sorted({source for source in (*found, passage.introduced) if source})


def _kind(phrase: str) -> SpeakerKind:
    parts = phrase.lower().split()
    if not words("anonymous_openers").isdisjoint(parts):
        return SpeakerKind.ANONYMOUS
    head = GOVERNING.split(phrase, maxsplit=1)[0]
    if parts[-1] in words("collective_nouns") or PLURAL.search(head):
        return SpeakerKind.COLLECTIVE
    if all(part[0].isupper() for part in phrase.split()) and not _is_common(phrase):
        return SpeakerKind.NAMED
    return SpeakerKind.DESCRIBED


@by_language
def _governed() -> re.Pattern[str]:
    return re.compile(rf"(?:.*\W)?([\w.]+)\s+{any_of('governors')}\s(.*)", re.DOTALL)


@by_language
def _dangling() -> re.Pattern[str]:
    """Return what a phrase may end with that was cut short: "a spokesman for the"."""
    return re.compile(rf"\s+{any_of('governors')}(?:\s+{any_of('articles')})?$", re.IGNORECASE)


@by_language
def _article() -> re.Pattern[str]:
    return re.compile(rf"^{any_of('articles')}\s+", re.IGNORECASE)
