"""What is decided in one version is proposed where the same words stand in the other."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.article import Article
from annotator.domain.comparing.projecting import projected
from annotator.domain.record import Copy
from annotator.domain.span import Span, State, Stretch

TEXT = "KYIV – Ana Lee met NATO in Kyiv. May paid $60 million in May."
OTHER = "Ana Lee-Ott and Ana Lee: NATO, not NATOs, paid $60 million in Kyiv."


def span(text: str, words: str, label: str, state: State = State.ACCEPTED, at: int = 0) -> Span:
    start = text.index(words, at)
    return Span(f"e-{start}", Stretch(start, start + len(words)), label, state)


def proposed(*decided: Span, seen: tuple[Span, ...] = ()) -> list[tuple[str, str]]:
    copy, other = Copy("a", "anna", decided), Copy("b", "anna", seen)
    found = projected(copy, TEXT, Article("b", OTHER), other).spans
    return [(one.stretch.text(OTHER), one.label) for one in found]


def test_whole_words_are_proposed_wherever_they_stand() -> None:
    assert proposed(span(TEXT, "NATO", "ORG")) == [("NATO", "ORG")]
    assert proposed(span(TEXT, "$60 million", "MONEY")) == [("$60 million", "MONEY")]
    assert proposed(span(TEXT, "Ana Lee", "PERSON")) == [("Ana Lee", "PERSON")] * 2


def test_it_says_why_and_is_open() -> None:
    (found,) = projected(
        Copy("a", "anna", (span(TEXT, "NATO", "ORG"),)),
        TEXT,
        Article("b", OTHER),
        Copy("b", "anna"),
    ).spans

    assert found.state is State.SUGGESTED
    assert found.origin == "versions@1"
    assert found.reason == "Decided as ORG in the other version of the story"


def test_what_was_rejected_or_is_open_is_not_proposed() -> None:
    for state in (State.REJECTED, State.SUGGESTED):
        assert proposed(span(TEXT, "NATO", "ORG", state)) == []


def test_words_with_different_labels_are_not_proposed() -> None:
    one = span(TEXT, "May", "PERSON")
    other = span(TEXT, "May", "DATE", at=one.end)

    assert proposed(one, other) == []


def test_nothing_is_proposed_over_what_a_person_decided() -> None:
    decided = span(TEXT, "Ana Lee", "PERSON")
    around = span(OTHER, "Ana Lee-Ott", "PERSON")
    rejected = span(OTHER, "Ana", "GPE", State.REJECTED, at=around.end)

    assert proposed(decided, seen=(around, rejected)) == []


def test_what_the_person_decided_alike_stays_proposed_so_that_undo_opens_it_again() -> None:
    decided = span(TEXT, "NATO", "ORG")

    assert proposed(decided, seen=(span(OTHER, "NATO", "ORG"),)) == [("NATO", "ORG")]


@given(st.text("ab ,.", max_size=40), st.text("ab ,.", max_size=40), st.data())
def test_all_that_is_proposed_has_the_words_that_were_decided(text, other, data) -> None:
    ends = st.tuples(st.integers(0, 40), st.integers(1, 10))
    stretches = [Stretch(s, s + n) for s, n in data.draw(st.lists(ends)) if s + n <= len(text)]
    decided = tuple(Span(f"e{n}", s, "ORG") for n, s in enumerate(stretches))
    found = projected(Copy("a", "x", decided), text, Article("b", other), Copy("b", "x")).spans

    assert {one.stretch.text(other) for one in found} <= {s.text(text) for s in stretches}
    ordered = sorted(one.stretch for one in found)
    assert all(a.end <= b.start for a, b in pairwise(ordered))
