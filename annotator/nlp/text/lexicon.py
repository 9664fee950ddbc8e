"""The word lists of the language that is being read.

The rules ask for words by the name of their list; which language's they get is decided once for
a text, by `reading`. A language is a folder of `resources/languages`.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import wraps
from typing import TypeVar, TypeVarTuple

from annotator.resources import resource

ENGLISH = "en"
Ts = TypeVarTuple("Ts")
T = TypeVar("T")
_language = ContextVar("language", default=ENGLISH)


@contextmanager
def reading(language: str) -> Iterator[None]:
    """Take the words of a language from here on."""
    before = _language.set(language)
    try:
        yield
    finally:
        _language.reset(before)


def current() -> str:
    """Return the language that is being read."""
    return _language.get()


def languages() -> tuple[str, ...]:
    """Return the languages that can be read, by their codes."""
    return tuple(sorted(folder.name for folder in resource("languages").iterdir()))


def by_language(make: Callable[[*Ts], T]) -> Callable[[*Ts], T]:
    """Remember what a function makes of its arguments, for each language.

    Rules ask for their words thousands of times in an article: this is made for finding them.
    """
    made: defaultdict[str, dict[tuple[*Ts], T]] = defaultdict(dict)
    language = _language.get

    @wraps(make)
    def of_current(*args: *Ts) -> T:
        try:
            return made[language()][args]
        except KeyError:
            of_args = made[language()][args] = make(*args)
            return of_args

    return of_current


@by_language
def entries(name: str) -> tuple[str, ...]:
    """Return the entries of a word list in its order; none where the language lacks the list."""
    file = resource("languages", _language.get(), "words", f"{name}.txt")
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else ()
    return tuple(line.strip() for line in lines if line.strip() and not line.startswith("#"))


@by_language
def words(*names: str) -> frozenset[str]:
    """Return what any of these word lists holds."""
    return frozenset(entry for name in names for entry in entries(name))


@by_language
def lower(*names: str) -> frozenset[str]:
    return frozenset(word.lower() for word in words(*names))


@dataclass(frozen=True, slots=True)
class Verbs:
    """Verbs of speech and thought by form; `base` names the verb a form belongs to."""

    strong: frozenset[str]
    weak: frozenset[str]
    gerunds: frozenset[str]
    base: Mapping[str, str]

    def __contains__(self, form: str) -> bool:
        return form in self.base


@by_language
def verbs() -> Verbs:
    strong, weak = _forms("verbs_strong"), _forms("verbs_weak")
    base = weak | strong
    gerunds = frozenset(form for form in base if form.endswith("ing"))
    return Verbs(frozenset(strong), frozenset(weak), gerunds, base)


def _forms(name: str) -> dict[str, str]:
    forms: dict[str, str] = {}
    for line in entries(name):
        base, *others = line.split()
        for form in (base, *others):
            forms.setdefault(form, base)
    return forms


@by_language
def offices() -> Mapping[str, str]:
    """Return the common noun that refers back to the holder of an office, by its title."""
    return dict(line.split(" ", 1) for line in entries("roles"))


@by_language
def pronouns() -> Mapping[str, str]:
    """Return the kind of each pronoun that can stand for a speaker, by the English one."""
    return dict(line.split() for line in entries("pronouns"))


@by_language
def any_of(name: str) -> str:
    """Return a pattern for the entries of a list, the longest first."""
    longest_first = sorted(entries(name), key=len, reverse=True)
    return "(?:" + "|".join(re.escape(entry) for entry in longest_first) + ")"
