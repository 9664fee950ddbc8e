"""Which articles tell one story: those that share the rare words."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from math import log

from annotator.domain.comparing.likeness import STOPS, stem
from annotator.domain.comparing.tokens import is_number, tokens
from annotator.domain.names import sound

SHORTEST = 4  # letters of a word that is no name and counts
RAREST = 24  # words of an article by which others find it
CROWD = 12  # articles that have a word in common; one of more finds nobody
# Rewrites and originals of the sample share 0.29 to 0.38 of their words so weighed, and no two
# articles of different stories there more than 0.05. Of 318 news articles on one campaign, two that
# are of different events share up to 0.14.
AKIN = 0.18

Keys = frozenset[str]


def keys(text: str) -> Keys:
    """Return names in any transliteration, numbers and stems of longer words of a text."""
    found: set[str] = set()
    for token in tokens(text):
        if token.norm in STOPS:
            continue
        surface = text[token.start : token.end]
        if is_number(token.norm) or surface[:1].isupper():
            found.add(sound(surface))
        elif len(token.norm) >= SHORTEST:
            found.add(stem(token.norm))
    return frozenset(found)


def families(articles: Mapping[str, Keys]) -> list[tuple[str, ...]]:
    """Return articles that tell one story, two or more each, in their order.

    Two are akin if they share enough words, rare ones weighing more; so are those akin to the
    same. Time grows with the words of the articles.
    """
    counts = Counter(key for words in articles.values() for key in words)
    total = len(articles)
    weights = {key: log(1 + total / count) for key, count in counts.items()}
    leader = {article: article for article in articles}
    for one, other in _pairs(articles, counts):
        if _akin(articles[one], articles[other], weights):
            leader[_head(leader, other)] = _head(leader, one)
    found: dict[str, list[str]] = defaultdict(list)
    for article in articles:
        found[_head(leader, article)].append(article)
    return [tuple(family) for family in found.values() if len(family) > 1]


def _pairs(articles: Mapping[str, Keys], counts: Mapping[str, int]) -> Iterator[tuple[str, str]]:
    """Yield pairs that have a rare word in common, each once."""
    having: defaultdict[str, list[str]] = defaultdict(list)
    for article, words in articles.items():
        shared = (key for key in words if 1 < counts[key] <= CROWD)
        for key in sorted(shared, key=lambda key: (counts[key], key))[:RAREST]:
            having[key].append(article)
    told: set[tuple[str, str]] = set()
    for those in having.values():
        for place, one in enumerate(those):
            pairs = {(one, other) for other in those[place + 1 :]} - told
            yield from sorted(pairs)
            told |= pairs


def _akin(one: Keys, other: Keys, weights: Mapping[str, float]) -> bool:
    both = _weight(one & other, weights)
    return both >= AKIN * (_weight(one, weights) + _weight(other, weights) - both)


def _weight(words: Iterable[str], weights: Mapping[str, float]) -> float:
    return sum(weights[key] for key in words)


def _head(leader: dict[str, str], article: str) -> str:
    """Return who stands for all that are akin to an article, and remember it on the way."""
    way = []
    while leader[article] != article:
        way.append(article)
        article = leader[article]
    leader.update(dict.fromkeys(way, article))
    return article
