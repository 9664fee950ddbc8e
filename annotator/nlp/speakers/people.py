"""The people of an article: who is who, and whom a pronoun may mean."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice, takewhile
from typing import TypeVar

from annotator.domain.names import sound, surname
from annotator.nlp.text.lexicon import offices, words

T = TypeVar("T")

MALE, FEMALE = "he", "she"
REACH = 2  # sentences for which the subject stays in mind
KEPT = 8
NOT_LATIN = "\u0250"  # letters from here on are of other scripts
WORD = re.compile(r"[\w’'-]+")


@dataclass(eq=False, slots=True)
class Person:
    """Somebody named in an article, under all the names given so far.

    `name` is the fullest of them, `first` the first name in it, if any.
    """

    names: list[str] = field(default_factory=list)
    gender: str = ""
    name: str = ""
    first: str = ""

    def call(self, name: str) -> None:
        if name not in self.names:
            self.names.append(name)
            self.name = max(self.names, key=_fullness)
            first, *others = self.name.split()
            self.first = first if others else ""

    def may_be(self, first: str, gender: str) -> bool:
        """Whether a first name and a gender, empty where unknown, can be this person's."""
        if gender and self.gender and gender != self.gender:
            return False
        if not first or not self.first or sound(first) == sound(self.first):
            return True
        initials = min(len(first.rstrip(".")), len(self.first.rstrip("."))) == 1
        return initials and first[0] == self.first[0]


class People:
    """Who has been named so far, and how lately."""

    def __init__(self) -> None:
        self.known: dict[str, list[Person]] = {}
        self.holders: dict[str, Person] = {}
        self.recent: dict[Person, None] = {}
        self._by_first: dict[str, Person] = {}
        self._subjects: list[tuple[Person, int]] = []
        self._time = 0

    def next_sentence(self) -> None:
        self._time += 1

    def meet(self, name: str, before: str = "") -> Person:
        """Return the person of this name; `before` is the text that stands before it."""
        nearest_first = WORD.findall(before)[::-1]
        titles = [*takewhile(words("titles", "title_words").__contains__, nearest_first)]
        first = _first(name)
        gender = _gender(first, titles) or _gender_of_noun(nearest_first)
        person = self._find(name, first, gender)
        if person is None:
            person = Person()
            self.known.setdefault(surname(name), []).append(person)
        if not person.names or first or not self._is_shared(name):
            person.call(name)
        self._by_first.setdefault(person.first, person)
        person.gender = person.gender or gender
        for title in titles:
            if title in offices():
                self.holders[offices()[title]] = person
        return person

    def find(self, name: str) -> Person | None:
        return self._find(name, _first(name))

    def _find(self, name: str, first: str, gender: str = "") -> Person | None:
        for person in reversed(self.known.get(surname(name), [])):
            if person.may_be(first, gender):
                return person
        return None if first else self._by_first.get(name)

    def _is_shared(self, name: str) -> bool:
        """Whether a surname may mean one as well as another."""
        return len(self.known.get(surname(name), ())) > 1

    def mention(self, person: Person) -> None:
        self.recent.pop(person, None)
        self.recent[person] = None

    def focus(self, person: Person) -> None:
        """Keep in mind who a sentence is about, or who speaks in it."""
        self._subjects = [*self._subjects[-KEPT:], (person, self._time)]

    def meant_by(self, pronoun: str) -> Person | None:
        """Return whom "he" or "she" means: a recent subject or speaker, else who was named last."""
        lately = [p for p, time in reversed(self._subjects) if self._time - time <= REACH]
        for person in (*lately, *reversed(self.recent)):
            if person.gender in {"", pronoun}:
                person.gender = pronoun
                return person
        return None

    def latest(self, among: Mapping[T, None]) -> T | Person | None:
        """Return who of these was spoken of lately; else the last of them."""
        subjects = (person for person, _ in reversed(self._subjects))
        named = islice(reversed(self.recent), KEPT)
        lately = (person for person in (*subjects, *named) if person in among)
        return next(lately, None) or next(reversed(tuple(among)), None)


def _fullness(name: str) -> tuple[bool, int, bool]:
    """Rank the names of a person: rather in Latin letters, of many words and not shouted."""
    return name[:1] < NOT_LATIN, len(name.split()), not name.isupper()


def _first(name: str) -> str:
    suffixes = words("name_suffixes")
    parts = [part for part in name.split() if part not in suffixes]
    return parts[0] if len(parts) > 1 else ""


def _gender(first: str, titles: Sequence[str]) -> str:
    if titles and not words("honorifics_male").isdisjoint(titles):
        return MALE
    if titles and not words("honorifics_female").isdisjoint(titles):
        return FEMALE
    if first in words("given_names_male"):
        return MALE
    return FEMALE if first in words("given_names_female") else ""


def _gender_of_noun(nearest_first: Sequence[str]) -> str:
    """Return the gender that a noun before a name tells: "his wife, "."""
    noun = next(iter(nearest_first), "")
    if noun in words("nouns_male"):
        return MALE
    return FEMALE if noun in words("nouns_female") else ""
