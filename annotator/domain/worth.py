"""Which open article is worth most to work on next, and why, as a sentence.

Every order is total: articles of equal worth stand as they came. Uncertainty is that of sampling
by the least certain (Lewis and Gale 1994), disagreement that of a committee (Seung, Opper and
Sompolinsky 1992), both counted in suggestions, as these are what a person decides on.
"""

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from annotator.domain.record import Heading, Status
from annotator.domain.said import enumerated, listed, plural, said
from annotator.domain.wording import shortened

LOW, HIGH = 40, 60  # per cent; a score between them is as good as none
FINISHED = frozenset({Status.DONE, Status.SKIPPED})
TWO = 2
NAMED = 3  # labels or words that a reason names
LONGEST = 40  # code points of a name in a reason
WORD = re.compile(r"[^\W\d_]{4,}")
TELLING = 40  # words of an article that others are compared by
NOTHING_OPEN = said("no suggestion is open")


class By(StrEnum):
    """What open articles are ordered by."""

    ARRIVAL = "arrival"
    UNCERTAINTY = "uncertainty"
    DISAGREEMENT = "disagreement"
    RARITY = "rarity"
    STORY = "story"
    SIMILARITY = "similarity"


@dataclass(frozen=True, slots=True)
class Worth:
    """An article in its place; `value` is what it stands there for, `why` says so in words."""

    article: str
    value: float
    why: str


@dataclass(frozen=True, slots=True)
class Doubt:
    """The open suggestions of an article: how many, how many score from LOW to HIGH per cent.

    `doubt` is the sum of 1 - |2p - 1| over their scores p: 1 for each that is a toss-up, 0 for one
    that is certain.
    """

    total: int = 0
    between: int = 0
    doubt: float = 0.0


@dataclass(frozen=True, slots=True)
class Committee:
    """The open suggestions of an article by who makes them, several together counted once."""

    made: Mapping[frozenset[str], int] = field(default_factory=dict)

    @property
    def members(self) -> frozenset[str]:
        return frozenset(name for names in self.made for name in names)

    @property
    def alone(self) -> int:
        """How many suggestions one of several makes and the others do not."""
        single = sum(count for names, count in self.made.items() if len(names) == 1)
        return single if len(self.members) >= TWO else 0


def open_among(headings: Iterable[Heading]) -> tuple[Heading, ...]:
    """Return the articles that are neither done nor skipped, in their order."""
    return tuple(heading for heading in headings if heading.status not in FINISHED)


def by_arrival(headings: Iterable[Heading]) -> tuple[Worth, ...]:
    """Leave articles in the order in which they came."""
    return tuple(
        Worth(heading.article, 0, said("number {number} to do, as it came", number=number))
        for number, heading in enumerate(headings, start=1)
    )


def by_uncertainty(headings: Iterable[Heading], found: Mapping[str, Doubt]) -> tuple[Worth, ...]:
    """Put first where most suggestions are a toss-up, of equals where most doubt is."""

    def worth(heading: Heading) -> tuple[tuple[float, ...], Worth]:
        doubt = found.get(heading.article, Doubt())
        worth = Worth(heading.article, doubt.between, _doubted(doubt))
        return (doubt.between, doubt.doubt, doubt.total), worth

    return _sorted(map(worth, headings))


def by_disagreement(
    headings: Iterable[Heading], found: Mapping[str, Committee]
) -> tuple[Worth, ...]:
    """Put first where most suggestions are made by one suggester and not by another."""

    def worth(heading: Heading) -> tuple[tuple[float, ...], Worth]:
        committee = found.get(heading.article, Committee())
        worth = Worth(heading.article, committee.alone, _disputed(committee))
        return (committee.alone, -sum(committee.made.values())), worth

    return _sorted(map(worth, headings))


def by_rarity(
    headings: Iterable[Heading], found: Mapping[str, Mapping[str, int]], marked: Mapping[str, int]
) -> tuple[Worth, ...]:
    """Put first where labels are suggested that people have marked least so far.

    A label that was marked n times counts 1 / (n + 1), however often it is suggested there.
    `found` counts the open suggestions of an article by label, `marked` what people marked.
    """

    def worth(heading: Heading) -> tuple[tuple[float, ...], Worth]:
        labels = sorted(found.get(heading.article, {}), key=lambda label: (marked[label], label))
        value = sum(1 / (marked[label] + 1) for label in labels)
        return (value,), Worth(heading.article, round(value, 6), _rare(labels, marked))

    marked = Counter(marked)
    return _sorted(map(worth, headings))


def by_story(every: Sequence[Heading], headings: Iterable[Heading]) -> tuple[Worth, ...]:
    """Put the articles of a story together, first where most of a story is done.

    `every` are all articles of the project, done ones too.
    """
    all_, done = Counter[str](), Counter[str]()
    first: dict[str, int] = {}
    for number, heading in enumerate(every):
        story = heading.story or ""
        first.setdefault(story, number)
        all_[story] += 1
        done[story] += heading.status in FINISHED

    def worth(heading: Heading) -> tuple[tuple[float, ...], Worth]:
        story = heading.story or ""
        share = done[story] / all_[story] if story else 0.0
        why = _told_story(story, done[story], all_[story])
        place = (float(bool(story)), share, -first[story] if story else 0)
        return place, Worth(heading.article, round(share, 3), why)

    return _sorted(map(worth, headings))


def by_similarity(
    headings: Iterable[Heading], like: Heading, shared: Mapping[str, Mapping[str, float]]
) -> tuple[Worth, ...]:
    """Put first what shares the rarest words with an article.

    `shared` are these words of each article with their weight: the logarithm of how many articles
    there are for each that holds the word (Spärck Jones 1972).
    """

    def worth(heading: Heading) -> tuple[tuple[float, ...], Worth]:
        words = shared.get(heading.article, {})
        value = math.fsum(words.values())
        return (value,), Worth(heading.article, round(value, 3), _shared(words, like.title))

    return _sorted(worth(h) for h in headings if h.article != like.article)


def telling_words(text: str) -> dict[str, str]:
    """Return the words of an article by what the index knows them as, as they are written first."""
    found: dict[str, str] = {}
    for word in WORD.findall(text):
        found.setdefault(_indexed(word), word)
    return found


def rarest(known: Mapping[str, int], articles: int) -> dict[str, float]:
    """Return the words that say most about an article, each with its weight.

    `known` are its words with the number of articles that hold each. What no other holds, or more
    than every tenth, joins nothing.
    """
    most = max(TWO, articles // 10)
    fit = [word for word, count in known.items() if TWO <= count <= most]
    chosen = sorted(fit, key=lambda word: (known[word], word))[:TELLING]
    return {word: math.log(articles / known[word]) for word in chosen}


def _indexed(word: str) -> str:
    """Return a word as SQLite's `unicode61 remove_diacritics 2` has it."""
    parts = unicodedata.normalize("NFD", word.lower())
    return "".join(c for c in parts if not unicodedata.category(c).startswith("M"))


def _sorted(pairs: Iterable[tuple[tuple[float, ...], Worth]]) -> tuple[Worth, ...]:
    """Sort by what comes first in each pair, the largest first; equals stay as they were."""
    return tuple(worth for _, worth in sorted(pairs, key=lambda pair: pair[0], reverse=True))


def _doubted(doubt: Doubt) -> str:
    if not doubt.total:
        return NOTHING_OPEN
    ends = {"low": LOW, "high": HIGH}
    if doubt.between == doubt.total == 1:
        return said("the only suggestion is between {low} % and {high} %", **ends)
    if not doubt.between:
        return plural(
            doubt.total,
            "none of {count} suggestion between {low} % and {high} %",
            "none of {count} suggestions between {low} % and {high} %",
            **ends,
        )
    return plural(
        doubt.total,
        "{between} of {count} suggestion between {low} % and {high} %",
        "{between} of {count} suggestions between {low} % and {high} %",
        between=doubt.between,
        **ends,
    )


def _disputed(committee: Committee) -> str:
    total, members = sum(committee.made.values()), sorted(committee.members)
    if not total:
        return NOTHING_OPEN
    names = [shortened(name, LONGEST) for name in members]
    if len(names) < TWO:
        if not names:
            return said("nobody says who suggests")
        return said("only {name} suggests anything here", name=names[0])
    return plural(
        total,
        "{alone} of {count} suggestion by one of {who} alone",
        "{alone} of {count} suggestions by one of {who} alone",
        alone=committee.alone,
        who=listed(names),
    )


def _rare(labels: Sequence[str], marked: Mapping[str, int]) -> str:
    if not labels:
        return NOTHING_OPEN
    named = [
        said("{label} ({count:,})", label=shortened(label, LONGEST), count=marked[label])
        for label in labels[:NAMED]
    ]
    return said("suggests {labels}, of which so many are marked so far", labels=enumerated(named))


def _told_story(story: str, done: int, every: int) -> str:
    if not story:
        return said("it belongs to no story")
    return plural(
        every,
        "{done} of {count} article of the story {name} are finished",
        "{done} of {count} articles of the story {name} are finished",
        done=done,
        name=shortened(story, LONGEST),
    )


def _shared(words: Mapping[str, float], title: str) -> str:
    like = shortened(title, LONGEST)
    if not words:
        return said("it shares no rare word with “{title}”", title=like)
    named = sorted(words, key=lambda word: (-words[word], word))[:NAMED]
    told = {"words": ", ".join(named), "title": like}
    if len(words) == len(named):
        return said("shares {words} with “{title}”", **told)
    more = len(words) - len(named)
    return said("shares {words} and {more} more with “{title}”", more=more, **told)
