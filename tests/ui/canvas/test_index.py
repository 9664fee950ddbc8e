"""Showing edits one after the other leads to what showing the last copy at once does."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.quote import Quote
from annotator.domain.record import Copy, in_reading_order
from annotator.domain.scheming import altered
from annotator.domain.span import Span, State, Stretch
from annotator.domain.speaker import Speaker
from annotator.ui.canvas.index import Index
from annotator.ui.canvas.marks import mark_of
from tests.ui.canvas.sample import SCHEME

LENGTH, PARAGRAPH = 60, 10
WHOLE = Stretch(0, LENGTH)

ids = st.sampled_from("abcdef")
states = st.sampled_from(State)
stretches = st.builds(
    lambda start, size: Stretch(start, start + size), st.integers(0, 40), st.integers(1, 15)
)
spans = st.builds(Span, ids, stretches, st.sampled_from(("PERSON", "ORG")), states)
quotes = st.builds(
    Quote,
    ids,
    st.tuples(stretches),
    st.none() | stretches,
    st.none() | stretches,
    st.sampled_from((None, "p1", "p2")),
    state=states,
)


def by_id(items):
    return in_reading_order({item.id: item for item in items}.values())


copies = st.builds(
    lambda s, q: Copy("a1", "anna", by_id(s), by_id(q)),
    st.lists(spans, max_size=6),
    st.lists(quotes, max_size=4),
)
ledgers = st.lists(st.builds(Speaker, st.sampled_from(("p1", "p2")), st.sampled_from("xyz")))


def numbers(start: int, end: int) -> range:
    return range(start // PARAGRAPH, (end - 1) // PARAGRAPH + 1)


def drawn(index: Index) -> list[set]:
    return [set(index.traces_in(number, WHOLE)) for number in range(LENGTH // PARAGRAPH)]


@given(st.lists(st.tuples(copies, ledgers), min_size=1, max_size=5))
def test_edits_add_up_to_the_last_copy(shown):
    index = Index(numbers, SCHEME)
    for copy, ledger in shown:
        before = drawn(index)
        changed = index.show(copy, {s.id: s for s in ledger})
        after = drawn(index)
        assert {n for n, (a, b) in enumerate(zip(before, after, strict=True)) if a != b} <= changed

    fresh = Index(numbers, SCHEME)
    fresh.show(copy, {s.id: s for s in ledger})

    assert drawn(index) == drawn(fresh)


@given(copies)
def test_an_equal_copy_changes_nothing(copy):
    index = Index(numbers, SCHEME)
    index.show(copy, {})

    same = replace(copy, spans=tuple(map(replace, copy.spans)))

    assert index.show(same, {}) == set()


def test_another_scheme_is_drawn_from_then_on():
    index = Index(numbers, SCHEME)
    span = Span("a", Stretch(0, 4), "ORG")
    index.show(Copy("a1", "anna", (span,)), {})
    (before,) = index.traces(mark_of(span))
    other = altered(SCHEME, replace(SCHEME.label("ORG"), role="event", short="CLB"))

    assert index.set_scheme(other)
    (after,) = index.traces(mark_of(span))

    assert (before.role, before.tag) == ("org", "ORG")
    assert (after.role, after.tag) == ("event", "CLB")
    assert not index.set_scheme(other)
