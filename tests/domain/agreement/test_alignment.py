"""Every span is aligned once, with what answers to it best."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.agreement.alignment import Conflict, align
from annotator.domain.agreement.confusion import confusion
from tests.domain.agreement.marking import MARKED, spans


def told(meetings):
    """Return meetings without ids."""
    return sorted(
        str([one and (one.stretch, one.label) for one in (meeting.a, meeting.b)])
        for meeting in meetings
    )


def ends(meetings):
    return [
        tuple(one and (one.start, one.end, one.label) for one in (meeting.a, meeting.b))
        for meeting in meetings
    ]


@given(MARKED, MARKED)
def test_every_span_is_in_one_meeting(a, b):
    meetings = align("a1", a, b)

    assert sorted(m.a.id for m in meetings if m.a) == sorted(span.id for span in a)
    assert sorted(m.b.id for m in meetings if m.b) == sorted(span.id for span in b)


@given(MARKED, MARKED, st.randoms())
def test_neither_order_nor_side_matters(a, b, dice):
    expected = align("a1", a, b)
    mixed = align("a1", dice.sample(a, len(a)), dice.sample(b, len(b)))
    turned = align("a1", b, a)

    assert mixed == expected
    assert told(expected) == sorted(
        str([one and (one.stretch, one.label) for one in (meeting.b, meeting.a)])
        for meeting in turned
    )


@given(MARKED)
def test_one_agrees_with_itself(a):
    assert all(meeting.conflict is Conflict.NONE for meeting in align("a1", a, a))


def test_what_is_alike_goes_together_before_what_overlaps():
    a = spans((0, 9, "ORG"), (0, 4, "GPE"))
    b = spans((0, 4, "GPE"), (0, 4, "ORG"))

    met = align("a1", a, b)

    assert ends(met) == [((0, 9, "ORG"), (0, 4, "ORG")), ((0, 4, "GPE"), (0, 4, "GPE"))]
    assert [meeting.conflict for meeting in met] == [Conflict.ENDS, Conflict.NONE]


def test_conflicts_are_told_apart():
    a = spans((0, 4, "ORG"), (6, 9, "ORG"), (12, 15, "ORG"), (20, 22, "ORG"))
    b = spans((0, 4, "GPE"), (6, 8, "ORG"), (12, 14, "GPE"), (30, 32, "ORG"))

    conflicts = [meeting.conflict.value for meeting in align("a1", a, b)]

    assert conflicts == ["label", "ends", "label and ends", "missing", "missing"]
    assert all(meeting.disputed for meeting in align("a1", a, b))


def test_a_cell_holds_exactly_its_spans():
    a = spans((0, 4, "ORG"), (6, 9, "ORG"), (12, 15, "ORG"))
    b = spans((0, 4, "ORG"), (6, 9, "GPE"), (30, 32, "GPE"))

    table = confusion(align("a1", a, b))

    assert table.labels == ("GPE", "ORG")
    assert [(cell.a, cell.b) for cell in table.cells] == [
        ("ORG", "GPE"), ("ORG", "ORG"), ("ORG", None), (None, "GPE"),
    ]  # fmt: skip
    assert ends(table.cell("ORG", "GPE")) == [((6, 9, "ORG"), (6, 9, "GPE"))]
    assert ends(table.cell("ORG", None)) == [((12, 15, "ORG"), None)]
    assert table.cell("GPE", "GPE") == ()


@given(MARKED, MARKED)
def test_all_spans_are_in_the_table_once(a, b):
    table = confusion(align("a1", a, b))

    assert sum(len(c.meetings) for c in table.cells if c.a) == len(a)
    assert sum(len(c.meetings) for c in table.cells if c.b) == len(b)
    assert all((m.a and m.a.label) == c.a for c in table.cells for m in c.meetings)
