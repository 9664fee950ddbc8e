"""Sentences that are nearly the same and marked otherwise are found, however far apart."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.article import Article
from annotator.domain.quote import Quote
from annotator.domain.radar.alike import AlikeSentences, passages
from annotator.domain.record import Copy
from annotator.domain.span import Span, State, Stretch

SENTENCE = "The council of Kyiv said on Monday that the harbour would stay closed."
OTHER = "The council of Kyiv said on Tuesday that the harbour would stay closed."
NAMES = {"p1": "Ana"}


def copy(article: Article, *marks: tuple[str, str], state: State = State.ADDED) -> Copy:
    spans = []
    for words, label in marks:
        start = article.text.index(words)
        stretch = Stretch(start, start + len(words))
        spans.append(Span(f"e{start}", stretch, label, state))
    return Copy(article.id, "anna", tuple(spans))


def told(*copies: tuple[Article, Copy]) -> list[str]:
    looking = AlikeSentences(NAMES)
    for pair in copies:
        looking.take(*pair)
    return [signal.told for signal in looking.signals()]


def two(first: str = SENTENCE, second: str = OTHER) -> tuple[Article, Article]:
    return Article("a1", f"Rain fell.\n{first} More."), Article("a2", f"{second} It rained.")


def test_a_name_that_is_marked_in_one_only_is_told() -> None:
    one, other = two()

    found = told((one, copy(one, ("Kyiv", "GPE"))), (other, copy(other)))

    assert found == ["“kyiv” GPE – not marked"]


def test_what_is_said_in_one_sentence_only_is_no_difference() -> None:
    one, other = two()
    marks = ("Kyiv", "GPE")

    assert told((one, copy(one, marks, ("Monday", "DATE"))), (other, copy(other, marks))) == []


@pytest.mark.parametrize("second", ["A dog was seen at the station on Friday night, people said."])
def test_sentences_that_are_not_alike_are_not_compared(second: str) -> None:
    one, other = two(second=second)

    assert told((one, copy(one, ("Kyiv", "GPE"))), (other, copy(other))) == []


def test_what_was_rejected_is_not_marked() -> None:
    one, other = two()
    rejected = copy(other, ("Kyiv", "GPE"), state=State.REJECTED)

    assert len(told((one, copy(one, ("Kyiv", "GPE"))), (other, rejected))) == 1


def test_quotes_differ_by_kind_and_by_who_is_known_to_speak() -> None:
    one, other = two(SENTENCE, SENTENCE)
    said = [
        Quote("q1", (Stretch(at, at + 20),), speaker=speaker)
        for at, speaker in (
            (one.text.index("that the"), "p1"),
            (other.text.index("that the"), "p2"),
        )
    ]
    copies = [Copy(a.id, "anna", quotes=(q,)) for a, q in zip((one, other), said, strict=True)]

    assert told((one, copies[0]), (other, copies[1])) == [
        "“that the harbour wou” direct quote by Ana – direct quote"
    ]


def test_the_sites_are_the_two_sentences() -> None:
    one, other = two()
    looking = AlikeSentences(NAMES)
    looking.take(one, copy(one, ("Kyiv", "GPE")))
    looking.take(other, copy(other))

    (signal,) = looking.signals()
    assert [
        site.stretch.text(a.text) for site, a in zip(signal.sites, (one, other), strict=True)
    ] == [
        SENTENCE,
        OTHER,
    ]
    assert [site.told for site in signal.sites] == ["GPE “kyiv”", "not marked “kyiv”"]


@given(st.text(st.sampled_from('ab .!?\n”"\u202e'), max_size=80))
def test_passages_follow_one_another_and_are_trimmed(text: str) -> None:
    found = list(passages(Article("a1", text), [], {}))

    for passage in found:
        assert passage.stretch.text(text) == passage.text == passage.text.strip()
    for one, other in pairwise(found):
        assert one.stretch.end <= other.stretch.start
