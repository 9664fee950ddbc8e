"""Several annotators' work is compared whole, whoever comes first."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.layers import Difference, compare, layers, short_names
from annotator.domain.quote import Quote, QuoteKind
from annotator.domain.record import Copy, in_reading_order
from annotator.domain.span import Span, State, Stretch

STATES = st.sampled_from(list(State))
STRETCHES = st.builds(
    lambda start, length: Stretch(start, start + length), st.integers(0, 30), st.integers(1, 8)
)
LABELS = st.sampled_from(("ORG", "PERSON"))


@st.composite
def contents(draw) -> tuple[Stretch, ...]:
    first = draw(STRETCHES)
    if draw(st.booleans()):
        return (first,)
    start = first.end + draw(st.integers(0, 4))
    return first, Stretch(start, start + draw(st.integers(1, 4)))


SPANS = st.lists(st.builds(Span, st.just("e"), STRETCHES, LABELS, STATES), max_size=5)
QUOTES = st.lists(
    st.builds(
        Quote,
        st.just("q"),
        contents(),
        st.none() | STRETCHES,
        st.none() | STRETCHES,
        st.none() | st.sampled_from(("p1", "p2")),
        st.sampled_from(QuoteKind),
        STATES,
    ),
    max_size=3,
)


@st.composite
def several(draw) -> list[Copy]:
    owners = draw(st.lists(st.text(min_size=1, max_size=4), min_size=1, max_size=4, unique=True))
    return [copy_of(owner, draw(SPANS), draw(QUOTES)) for owner in owners]


def copy_of(owner: str, spans=(), quotes=()) -> Copy:
    named_spans = [replace(span, id=f"e{n}") for n, span in enumerate(spans)]
    named_quotes = [replace(quote, id=f"q{n}") for n, quote in enumerate(quotes)]
    return Copy("a1", owner, in_reading_order(named_spans), in_reading_order(named_quotes))


def span(start: int, end: int, label: str = "ORG") -> Span:
    return Span("e", Stretch(start, end), label)


def quote(*ends: tuple[int, int], **more) -> Quote:
    return Quote("q", tuple(Stretch(start, end) for start, end in ends), **more)


def compared(*works) -> list:
    """Compare works, each a list of spans and quotes, of A, B, C and so on."""
    copies = [
        copy_of(
            owner,
            [item for item in work if isinstance(item, Span)],
            [item for item in work if isinstance(item, Quote)],
        )
        for owner, work in zip("abcdef", works, strict=False)
    ]
    return list(compare(layers(copies)))


def test_names_are_initials_where_those_differ():
    assert short_names(["ben", "anna"]) == {"anna": "A", "ben": "B"}


def test_names_have_as_many_letters_as_it_takes():
    assert short_names(["anna", "adam"]) == {"adam": "Ad", "anna": "An"}
    assert short_names(["anna", "ben", "bea"]) == {"anna": "Ann", "bea": "Bea", "ben": "Ben"}


def test_names_that_begin_alike_are_numbered():
    assert short_names(["annotator-2", "annotator-1"]) == {"annotator-1": "A1", "annotator-2": "A2"}


def test_names_without_letters_are_numbered():
    assert short_names(["…", "anna"]) == {"anna": "A1", "…": "2"}
    assert short_names(["42"]) == {"42": "1"}


@given(st.lists(st.text(max_size=6), unique=True, max_size=8))
def test_short_names_are_unique_and_short(owners):
    names = short_names(owners)

    assert names.keys() == set(owners)
    assert len({name.casefold() for name in names.values()}) == len(owners)
    assert all(1 <= len(name) <= 3 for name in names.values())


def test_the_same_span_of_all_is_agreed_on():
    (spot,) = compared([span(0, 5)], [span(0, 5)], [span(0, 5)])

    assert spot.agreed
    assert spot.holders == ("A", "B", "C")


def test_a_span_that_one_lacks_differs():
    (spot,) = compared([span(0, 5)], [span(0, 5)], [])

    assert spot.differences == {Difference.MISSING}
    assert (spot.holders, spot.silent) == (("A", "B"), ("C",))


def test_two_labels_on_the_same_words_meet():
    (spot,) = compared([span(0, 5, "ORG")], [span(0, 5, "PERSON")])

    assert spot.differences == {Difference.LABEL}
    assert [(name, item.label) for name, item in spot.said] == [("A", "ORG"), ("B", "PERSON")]


def test_the_same_label_with_other_ends_meets():
    (spot,) = compared([span(0, 5)], [span(3, 8)])

    assert spot.differences == {Difference.ENDS}
    assert (spot.start, spot.end) == (0, 8)


def test_other_labels_within_others_do_not_meet():
    outer, inner = compared([span(0, 9, "PERSON")], [span(2, 5, "ORG")])

    assert outer.differences == inner.differences == {Difference.MISSING}


def test_what_all_agree_on_stays_out_of_a_difference_around_it():
    around, within = compared([span(2, 5), span(0, 9)], [span(2, 5)])

    assert within.agreed
    assert (around.start, around.end, around.silent) == (0, 9, ("B",))


def test_a_quote_of_all_differs_in_its_parts_only():
    first = quote((0, 9), cue=Stretch(10, 14), speaker="p1")
    second = quote((0, 9), cue=Stretch(10, 15), speaker="p2", kind=QuoteKind.MIXED)
    third = quote((0, 9), cue=Stretch(10, 14), source=Stretch(20, 22), speaker="p1")

    (spot,) = compared([first], [second], [third])

    assert spot.differences == {
        Difference.CUE,
        Difference.SOURCE,
        Difference.SPEAKER,
        Difference.KIND,
    }


def test_quotes_meet_where_what_they_quote_overlaps():
    (spot,) = compared([quote((0, 9), (20, 29))], [quote((22, 29))])

    assert spot.differences == {Difference.ENDS}


def test_quotes_in_a_gap_of_another_do_not_meet_it():
    assert len(compared([quote((0, 9), (20, 29))], [quote((10, 15))])) == 2


def test_only_what_a_person_stands_behind_is_compared():
    rejected = replace(span(0, 5), state=State.REJECTED)

    assert compared([rejected], []) == []


@given(several(), st.randoms(use_true_random=False))
def test_the_order_of_the_copies_does_not_matter(copies, chance):
    shuffled = list(copies)
    chance.shuffle(shuffled)

    assert layers(shuffled) == layers(copies)
    assert compare(layers(shuffled)) == compare(layers(copies))


@given(SPANS, QUOTES)
def test_the_same_work_of_all_is_agreed_on_everywhere(spans, quotes):
    copies = [copy_of(owner, spans, quotes) for owner in ("anna", "ben")]

    assert all(spot.agreed for spot in compare(layers(copies)))


@given(SPANS, QUOTES)
def test_one_copy_agrees_with_itself(spans, quotes):
    assert all(spot.agreed for spot in compare(layers([copy_of("anna", spans, quotes)])))


@given(several())
def test_everything_said_has_one_place(copies):
    spots = compare(layers(copies))
    said = [(name, item) for spot in spots for name, item in spot.said]

    assert len(said) == len(set(said))
    assert set(said) == {
        (layer.name, item) for layer in layers(copies) for item in layer.copy.items()
    }


@given(several())
def test_who_differs_is_named(copies):
    names = [layer.name for layer in layers(copies)]

    for spot in compare(layers(copies)):
        assert sorted((*spot.holders, *spot.silent)) == sorted(names)
        assert (Difference.MISSING in spot.differences) is bool(spot.silent)
