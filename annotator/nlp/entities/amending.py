"""What finished articles teach about entities that the model of names does not tell.

Amendments go last: they leave out, relabel or trim what was found, and add texts that were always
given the same label.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from annotator.domain.said import said
from annotator.nlp import linear as weighing
from annotator.nlp.entities.candidate import Candidate, chosen
from annotator.nlp.entities.looks import shape
from annotator.nlp.linear import Answered, Arrays, Linear, linear

KEEP, DROP, UNCLEAR = "keep", "drop", ""
OFTEN = 3  # times that an answer must have been right to be one
SURE = 0.6  # how likely an answer other than to keep must be
KNOWN, TOLD = 0.75, 2  # share and number of the places where a text was given a label
SHORTEST = 3  # code points of a text that is known again
NEAR = 24  # code points looked at on either side
LONGEST_SHIFT = 20  # code points that an end is moved by, to a border of words
WORD = re.compile(r"[^\W_]+|\S")
Named = tuple[int, int, str]


class Amendments(NamedTuple):
    """What to do with what was found, and texts with the label and score they are known by."""

    answers: Linear
    known: Mapping[str, tuple[str, float]]

    def amended(self, text: str, found: Sequence[Candidate]) -> tuple[Candidate, ...]:
        kept = [one for candidate in found for one in self._answered(text, candidate)]
        taken = {at for one in found for at in range(one.start, one.end)}
        more = (one for one in self._recalled(text) if taken.isdisjoint(range(one.start, one.end)))
        return chosen((*kept, *more))

    def _answered(self, text: str, one: Candidate) -> Iterator[Candidate]:
        shares = self.answers.shares(traits(text, one))
        best = max(range(len(shares)), key=shares.__getitem__)
        if best == 0 or shares[best] < SURE:
            yield one
        elif self.answers.answers[best] != DROP:
            yield _done(text, one, self.answers.answers[best], shares[best])

    def _recalled(self, text: str) -> Iterator[Candidate]:
        if self.known:
            for place in _pattern(tuple(self.known)).finditer(text):
                label, score = self.known[place.group()]
                reason = said("Finished articles always have it as {label}", label=label)
                yield Candidate(place.start(), place.end(), label, score, reason)


def _done(text: str, one: Candidate, answer: str, share: float) -> Candidate:
    """Return a candidate as an answer such as "0 ORG" or "the" says: moved by words, relabelled."""
    before, after, label = answer.split(" ", 2)
    start = _moved(text, one.start, int(before))
    end = _moved(text, one.end, int(after))
    if start >= end:
        return one
    reason = said("Finished articles have the like of it as {label}", label=label)
    return Candidate(start, end, label, min(one.score, share), reason)


def _moved(text: str, at: int, by: int) -> int:
    """Move an end of a stretch by words: to the left where `by` is negative."""
    words = list(WORD.finditer(text, max(0, at - NEAR), at + NEAR))
    starts, ends = [w.start() for w in words], [w.end() for w in words]
    edges = starts if at in starts else ends
    if at not in edges:
        return at
    place = edges.index(at) + by
    return edges[place] if 0 <= place < len(edges) else at


def traits(text: str, one: Candidate) -> list[str]:
    """Return what an answer goes by."""
    said, label = text[one.start : one.end], one.label
    words = said.lower().split()
    before = WORD.findall(text, max(0, one.start - NEAR), one.start)[-2:]
    after = WORD.findall(text, one.end, one.end + NEAR)[:2]
    near, far = " ".join(before[-1:]).lower(), " ".join(before).lower()
    return [
        f"label:{label}",
        f"text:{said.lower()}/{label}",
        f"first:{words[0]}/{label}",
        f"last:{words[-1]}/{label}",
        f"shape:{' '.join(map(shape, said.split()[:4]))}/{label}",
        f"words:{min(len(words), 4)}/{label}",
        f"before:{near}/{label}",
        f"before2:{far}/{label}",
        f"after:{' '.join(after[:1]).lower()}/{label}",
        f"after2:{' '.join(after).lower()}/{label}",
        f"score:{round(one.score, 1)}/{label}",
        f"reason:{one.reason}/{label}",
    ]


class Judged(NamedTuple):
    """An article's text, what was found in it, and what is right."""

    text: str
    found: Sequence[Candidate]
    right: Collection[Named]


def amendments(articles: Sequence[Judged]) -> Amendments:
    """Learn from what was found in finished articles, and what is right in them."""
    answered = [(a.text, one, _answer(a, one)) for a in articles for one in a.found]
    counts = Counter(answer for _, _, answer in answered)
    often = [
        answer
        for answer, times in counts.most_common()
        if times >= OFTEN and answer not in {KEEP, ""}
    ]
    answers = (KEEP, *often)
    examples = [
        Answered(traits(text, one), answers.index(answer))
        for text, one, answer in answered
        if answer in answers
    ]
    return Amendments(linear(answers, examples), dict(_known(articles)))


def _answer(article: Judged, one: Candidate) -> str:
    """Return what ought to be done with what was found."""
    if (one.start, one.end, one.label) in article.right:
        return KEEP
    over = [r for r in article.right if r[0] < one.end and one.start < r[1]]
    if not over:
        return DROP
    if len(over) > 1:
        return UNCLEAR
    start, end, label = over[0]
    text = article.text
    moves = _words_between(text, one.start, start), _words_between(text, one.end, end)
    return UNCLEAR if None in moves else f"{moves[0]} {moves[1]} {label}"


def _words_between(text: str, one: int, other: int) -> int | None:
    """Return how many words an end is to be moved by; None where that is too far."""
    if abs(one - other) > LONGEST_SHIFT:
        return None
    words = len(WORD.findall(text, min(one, other), max(one, other)))
    return words if other > one else -words


def _known(articles: Sequence[Judged]) -> Iterator[tuple[str, tuple[str, float]]]:
    """Yield the texts that were given the same label almost wherever they stand."""
    labels: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for article in articles:
        for start, end, label in article.right:
            labels[article.text[start:end]][label] += 1
    found = {one for a in articles for one in ({a.text[c.start : c.end] for c in a.found})}
    wanted = [text for text, of in labels.items() if of.total() >= TOLD and _can_be_known(text)]
    places = _counted(wanted, articles)
    for text in wanted:
        label, times = labels[text].most_common(1)[0]
        share = times / max(1, places[text])
        if share >= KNOWN and text not in found:
            yield text, (label, round(min(share, 1) * times / (times + 1), 3))


def _can_be_known(text: str) -> bool:
    return len(text) >= SHORTEST and not {"\n", "\t"} & set(text)


def _counted(wanted: Sequence[str], articles: Iterable[Judged]) -> Counter[str]:
    """Count the places of texts."""
    if not wanted:
        return Counter()
    pattern = _pattern(tuple(wanted))
    return Counter(place for article in articles for place in pattern.findall(article.text))


@lru_cache(maxsize=2)
def _pattern(texts: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(texts, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")


def to_arrays(learnt: Amendments) -> Arrays:
    """Return amendments as a file holds them."""
    texts = "\n".join(f"{text}\t{label}" for text, (label, _) in learnt.known.items())
    scores = [score for _, score in learnt.known.values()]
    return {
        **weighing.to_arrays("answers", learnt.answers),
        "known": np.frombuffer(texts.encode("utf-8"), dtype=np.uint8),
        "scores": np.array(scores),
    }


def from_arrays(file: Arrays) -> Amendments:
    """Return what `to_arrays` gave; raises KeyError or ValueError where that is not there."""
    lines = file["known"].tobytes().decode("utf-8").split("\n") if len(file["scores"]) else []
    known = (line.rsplit("\t", 1) for line in lines)
    scores = map(float, file["scores"])
    learnt = {text: (label, score) for (text, label), score in zip(known, scores, strict=True)}
    return Amendments(weighing.from_arrays("answers", file), learnt)
