"""Names, numbers, dates and places of a rewrite that its original does not support."""

import re
from collections.abc import Iterator

from annotator.domain.comparing.likeness import STOPS, stem
from annotator.domain.comparing.tokens import between, is_number, normal, tokens
from annotator.domain.comparing.verdict import Hint, Hinted, Side
from annotator.domain.comparing.voices import consonants
from annotator.domain.names import folded, sound, surname
from annotator.domain.span import Span, State

NAMES = frozenset("PERSON PER ORG GPE LOC FAC NORP EVENT PRODUCT LAW WORK_OF_ART".split())
NUMBERS = frozenset("PERCENT MONEY QUANTITY CARDINAL ORDINAL DATE TIME".split())
CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june"
    " july august september october november december montag dienstag mittwoch donnerstag freitag"
    " samstag sonntag januar februar märz mai juni juli oktober dezember".split()
)
ROOT = 4  # letters that "Ukraine" and "Ukrainian" have in common, and few others
NATIONAL = frozenset({"NORP", "GPE"})
NATION = 3  # letters that "Poland" and "Polish" have in common
POSSESSIVE = re.compile(r"['’]s?$")
WORDS = re.compile(r"[\w.]+(?:['’](?!s\b)\w+)*")
AROUND = 120  # code points on each side of a name


def hinted(original: Side, rewrite: Side) -> Iterator[Hinted]:
    """Yield what a rewrite names and its original does not, and persons in another role.

    A name is supported by its words in any transliteration, a person by the surname alone; a
    number or date by the same numbers, days and months. Each is told where it comes first.
    """
    known = _Known(original)
    roles = _Roles(original)
    told: set[tuple[Hint, str]] = set()
    called = dict(rewrite.roles)
    for span in rewrite.spans:
        for hint in _hints(span, rewrite.article.text, known, roles, called.get(span.stretch, "")):
            words = _words(span.stretch.text(rewrite.article.text))
            key = hint.hint, " ".join(list(filter(_counts, words)) or words)
            if key not in told:
                told.add(key)
                yield hint


def _hints(span: Span, text: str, known: "_Known", roles: "_Roles", role: str) -> Iterator[Hinted]:
    if span.state is State.REJECTED:
        return
    surface = span.stretch.text(text)
    if not known.supports(span.label, surface):
        yield Hinted(span, Hint.UNSUPPORTED)
    elif role and (other := roles.other(surface, role)):
        yield Hinted(span, Hint.ROLE, role, other)


class _Known:
    """What stands in the original, as names and as numbers."""

    def __init__(self, original: Side) -> None:
        text = original.article.text
        found = tokens(text)
        surfaces = {POSSESSIVE.sub("", text[token.start : token.end]) for token in found}
        self._words = {token.norm for token in found} | {normal(word) for word in surfaces}
        self._sounds = set(map(sound, surfaces))
        self._roots = {one[:ROOT] for one in self._sounds if len(one) >= ROOT}
        named = [span for span in original.spans if span.label in {"PERSON", "PER"}]
        self._persons = set(filter(None, (consonants(span.stretch.text(text)) for span in named)))
        self._nations = {
            sound(span.stretch.text(text))[:NATION]
            for span in original.spans
            if span.label in NATIONAL
        }
        self._short = {_initials(span.stretch.text(text)) for span in original.spans}

    def supports(self, label: str, surface: str) -> bool:
        if label in NUMBERS:
            return all(word in self._words for word in _words(surface) if _counts(word))
        if label not in NAMES:
            return True
        if label in {"PERSON", "PER"}:
            return self._has(surname(surface)) or consonants(surface) in self._persons
        if folded(surface).replace(" ", "") in self._short:
            return True
        heard = (sound(word) for word in WORDS.findall(surface) if word.casefold() not in STOPS)
        if label in NATIONAL and sound(surface)[:NATION] in self._nations:
            return True
        return all(self._has(one, loosely=label in NATIONAL) for one in heard)

    def _has(self, heard: str, *, loosely: bool = False) -> bool:
        return heard in self._sounds or (loosely and heard[:ROOT] in self._roots)


def _initials(name: str) -> str:
    return "".join(word[0] for word in folded(name).split() if word not in STOPS)


def _words(surface: str) -> list[str]:
    return [token.norm for token in tokens(surface)]


def _counts(word: str) -> bool:
    """Whether a word of a number or date has to stand in the original as well."""
    return is_number(word) or word in CALENDAR


class _Roles:
    """What persons are called in the original, and what stands around their names."""

    def __init__(self, original: Side) -> None:
        self._called: dict[str, list[str]] = {}
        self._around: dict[str, set[str]] = {}
        text = original.article.text
        found = tokens(text)
        called = dict(original.roles)
        for span in original.spans:
            if span.label not in {"PERSON", "PER"} or span.state is State.REJECTED:
                continue
            name = surname(span.stretch.text(text))
            if role := called.get(span.stretch):
                self._called.setdefault(name, []).append(role)
            near = between(found, max(0, span.start - AROUND), span.end + AROUND)
            self._around.setdefault(name, set()).update(stem(found[at].norm) for at in near)

    def other(self, surface: str, role: str) -> str:
        """Return what a person is called there instead; empty where the role is supported."""
        called = self._called.get(surname(surface), ())
        around = self._around.get(surname(surface), set())
        words = [stem(word) for word in _words(role) if word not in STOPS]
        if not called or not words or any(word in around for word in words):
            return ""
        return called[0]
