"""A copy is shown with what is remembered: found as words, over nothing that lies there."""

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.memory import ORIGIN, Entry, Standing, Votes
from annotator.domain.recalling import Offers, held_back, recalled, words_of
from annotator.domain.record import Copy, Status
from annotator.domain.record import Standing as Status_
from annotator.domain.span import Span, State, Stretch

KYIV, POST = Entry("Kyiv", "GPE"), Entry("Kyiv Post", "ORG")
ONCE = Votes(1, 0, 1)
TEXT = "Kyiv says the Kyiv Post of Kyiv-based Kyivans"
EMPTY = Copy("a1", "ana")


def shown(copy: Copy, *entries: Entry, text: str = TEXT) -> Copy:
    offers = Offers(dict.fromkeys(entries, ONCE))
    return recalled(copy, tuple(words_of(text)), offers, lambda _: Standing.OFFERED)


def told(copy: Copy, text: str = TEXT) -> list[tuple[str, str]]:
    return [(span.stretch.text(text), span.label) for span in copy.spans]


def span(start: int, end: int, label: str = "GPE", state: State = State.ADDED) -> Span:
    return Span(f"own-{start}", Stretch(start, end), label, state, "x@1")


def test_whole_words_are_found_and_the_longest_first() -> None:
    found = shown(EMPTY, KYIV, POST)

    assert told(found) == [("Kyiv", "GPE"), ("Kyiv Post", "ORG"), ("Kyiv", "GPE")]
    assert [s.start for s in found.spans] == [0, 14, 27]
    assert {s.state for s in found.spans} == {State.SUGGESTED}
    assert found.spans[0].id == "e-0-4-GPE"
    assert (found.spans[0].origin, found.spans[0].score) == (ORIGIN, 0.67)
    assert found.spans[0].reason == "It was kept as GPE in this project 1 of 1 times"
    assert found.proposed == found.spans


def test_line_breaks_between_the_words_do_not_matter() -> None:
    assert [s.end for s in shown(EMPTY, POST, text="Kyiv\n Post").spans] == [10]


def test_nothing_is_suggested_over_what_lies_there() -> None:
    there = replace(EMPTY, spans=(span(14, 23, "ORG"), span(0, 4, "ORG", State.SUGGESTED)))

    assert [s.start for s in shown(there, KYIV).spans if s.origin == ORIGIN] == [27]


def test_what_is_judged_otherwise_in_an_article_is_left_out_there() -> None:
    offers = Offers({KYIV: ONCE})

    assert recalled(EMPTY, tuple(words_of(TEXT)), offers, lambda _: Standing.LEFT) is EMPTY


def test_what_was_rejected_there_is_not_suggested_there_again() -> None:
    there = replace(EMPTY, spans=(span(0, 4, state=State.REJECTED),))

    assert [s.start for s in shown(there, KYIV).spans] == [0, 14, 27]


def test_nothing_new_is_suggested_in_what_is_finished() -> None:
    done = replace(EMPTY, standing=Status_(Status.DONE))

    assert shown(done, KYIV) is done


def test_what_is_held_back_goes_and_what_was_decided_stays() -> None:
    spans = (
        span(0, 4, state=State.SUGGESTED),
        span(14, 18, state=State.ACCEPTED),
        span(27, 31, "ORG", State.SUGGESTED),
    )
    copy = replace(EMPTY, spans=spans)

    kept = held_back(copy, TEXT, lambda entry: Standing.HELD if entry == KYIV else Standing.LEFT)

    assert kept.spans == spans[1:]
    assert held_back(copy, TEXT, lambda _: Standing.LEFT) is copy


def test_what_the_memory_alone_suggested_goes_with_the_memory() -> None:
    mine = replace(span(0, 4, state=State.SUGGESTED), origin=ORIGIN)
    copy = replace(EMPTY, spans=(mine, replace(mine, id="b", origin=f"builtin@3 + {ORIGIN}")))

    assert [s.id for s in held_back(copy, TEXT, lambda _: Standing.LEFT).spans] == ["b"]


def test_an_entry_that_is_dropped_is_found_no_more() -> None:
    offers = Offers({KYIV: ONCE, POST: ONCE})
    offers.drop(POST)
    offers.drop(Entry("", "GPE"))

    words = tuple(words_of(TEXT))
    found = recalled(EMPTY, words, offers, lambda _: Standing.OFFERED)

    assert [s.start for s in found.spans] == [0, 14, 27]


names = st.lists(st.sampled_from(["Kyiv", "Kyiv Post", "Post", "Oslo"]), unique=True)


@given(names, st.lists(st.sampled_from(["Kyiv", "Post", "Oslo", "fire"]), max_size=12))
def test_what_is_found_is_an_entry_and_nothing_overlaps(
    entries: list[str], words: list[str]
) -> None:
    text = " ".join(words)

    found = shown(EMPTY, *(Entry(name, "GPE") for name in entries), text=text).spans

    assert all(s.stretch.text(text) in entries for s in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    singles = {name for name in entries if " " not in name}
    covered = {n for s in found for n in range(s.start, s.end)}
    starts = [sum(len(w) + 1 for w in words[:n]) for n in range(len(words))]
    assert all(start in covered for start, w in zip(starts, words, strict=True) if w in singles)
