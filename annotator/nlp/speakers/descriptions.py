"""What people and bodies are called besides their names: "the mayor", "his envoy"."""

import re
from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping
from typing import Generic, TypeVar

from annotator.domain.names import folded
from annotator.domain.speaker import bare_name
from annotator.nlp.text.lexicon import by_language, lower, verbs, words

T = TypeVar("T", bound=Hashable)

ROLE = r"(?:an?|the|his|her|their|its|[\w.]+[’']s)\s+(?P<role>[\w’' -]{2,60})"
AGE = r"(?:\s*(?P<age>\d{1,3}),)?"
AFTER = re.compile(rf"\s*,{AGE}\s*{ROLE}|\s+(?:is|was)\s+{ROLE.replace('role', 'noun')}")
AGED = re.compile(r"\s*,\s*(\d{1,3})\s*[,.]")
BEFORE = re.compile(
    r"\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[\w.]+[’']s)\s(?:[\w-]+\s){0,3}?([\w-]+),$"
)
RIGHT_BEFORE = re.compile(r"\b([\w-]++)\s+$")
CLAUSE_BEFORE = re.compile(r"(?<![^,.;:“”\"\n])([^,.;:“”\"\n]+),\s$")
CLAUSE_AFTER = re.compile(r",\s([^,.;:“”\"\n]+)[,.;]")
AGED_NOUN = re.compile(r"\d+-year-old")
REFERS = re.compile(r"(?:the|this|that|his|her|their|its)\s(?:([\w-]+)\s)?([\w-]+)")
OF_ANOTHER = frozenset("former previous late other next vice deputy second ex opposing".split())
CORPORATE = frozenset("ag co corp corporation gmbh group holdings inc llc ltd plc sa".split())
COMPANY = ("company", "firm")
REACH = 90


class Descriptions(Generic[T]):
    """Who was described by each noun, the last one last."""

    def __init__(self) -> None:
        self._called: defaultdict[str, dict[T, None]] = defaultdict(dict)

    def call(self, noun: str, meant: T) -> None:
        called = self._called[noun]
        called.pop(meant, None)
        called[meant] = None

    def recall(self, noun: str) -> Mapping[T, None]:
        return self._called.get(noun, {})


def referred(phrase: str) -> str:
    """Return the noun of "the mayor" or "his young envoy"; nothing where it tells of another."""
    match = REFERS.fullmatch(phrase)
    return match[2] if match and match[1] not in OF_ANOTHER else ""


def nouns_of_person(text: str, start: int, end: int) -> Iterator[str]:
    """Yield what a text calls the person named between two offsets."""
    known = words("nouns_person", "nouns_male", "nouns_female")
    yield from (noun for noun in _nouns(text, start, end) if noun in known or AGED_NOUN.match(noun))


def clauses_beside(text: str, start: int, end: int) -> Iterator[str]:
    """Yield what stands between commas before and after a name, in normal form."""
    told = text[max(0, start - REACH) : start]
    before = CLAUSE_BEFORE.search(told) if "," in told[-3:] else None
    after = CLAUSE_AFTER.match(text, end, end + REACH)
    yield from (folded(bare_name(found[1])) for found in (before, after) if found)


def _nouns(text: str, start: int, end: int) -> Iterator[str]:
    after = text[end : end + REACH].partition("\n")[0]
    before = text[max(0, start - REACH) : start].rpartition("\n")[2]
    apposition = AFTER.match(after)
    if apposition:
        yield _head(apposition["role"] or apposition["noun"])
    aged = AGED.match(after)
    if aged:
        yield f"{aged[1]}-year-old"
    told = before.rstrip()
    if told.endswith(","):
        preceding = BEFORE.search(told)
    else:
        preceding = RIGHT_BEFORE.search(before, told.rfind(" ") + 1)
    if preceding:
        yield preceding[1]


def _head(phrase: str) -> str:
    """Return the last noun before what belongs to it: "mayor" of "mayor of Split"."""
    parts = phrase.split()
    stops = words("prepositions", "conjunctions", "auxiliaries")
    end = next(
        (at for at, part in enumerate(parts) if part in stops or part in verbs()), len(parts)
    )
    return parts[end - 1] if end else ""


def nouns_of_body(text: str, start: int, end: int) -> Iterator[str]:
    """Yield what a body is called, by its name too: "the ministry", "the company"."""
    known = _nouns_of_body()
    parts = text[start:end].split()
    head = next((at for at, part in enumerate(parts) if part in {"of", "for"}), len(parts))
    last = parts[head - 1].rstrip(".").lower() if head and len(parts) > 1 else ""
    found = (last, *_nouns(text, start, end))
    yield from (noun for noun in found if noun in known)
    yield from COMPANY if last in CORPORATE else ()


@by_language
def _nouns_of_body() -> frozenset[str]:
    return words("collective_nouns") | lower("org_heads", "org_of_heads")
