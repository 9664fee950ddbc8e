"""The card says who put what."""

from annotator.domain.layers import compare, layers
from annotator.domain.quote import Quote
from annotator.domain.record import Copy
from annotator.domain.span import Span, Stretch
from annotator.ui.telling.layer_facts import spot_facts
from annotator.workflow.schemes import load_scheme
from tests.ui.canvas.sample import SPEAKERS, TEXT, find

SCHEME = load_scheme("news")
INN = Span("e1", find("Lantern Inn"), "ORG")
SOUP = Quote("q1", (find("“We asked the Lantern Inn for soup,”"),), find("said"), speaker="p1")


def told(*works):
    """Return the facts of the first place of works by anna, ben and cleo."""
    copies = [
        Copy(
            "a1",
            owner,
            tuple(item for item in work if isinstance(item, Span)),
            tuple(item for item in work if isinstance(item, Quote)),
        )
        for owner, work in zip(("anna", "ben", "cleo"), works, strict=False)
    ]
    over = layers(copies)
    return spot_facts(compare(over)[0], over, TEXT, SCHEME, SPEAKERS)


def test_what_all_put_is_told_once_with_their_names():
    seen = told([INN], [INN])

    assert (seen.text, seen.what, seen.role, seen.state) == (
        "Lantern Inn",
        "ORG",
        "org",
        "all agree",
    )
    assert seen.lines == ("A anna, B ben",)
    assert seen.meaning


def test_other_labels_are_told_with_who_put_nothing():
    seen = told([INN], [Span("e2", INN.stretch, "PERSON")], [])

    assert (seen.what, seen.role, seen.state) == ("They differ", "warning", "missing, label")
    assert seen.lines == ("A anna: ORG", "B ben: PERSON", "C cleo: nothing")


def test_other_ends_are_told_with_what_each_covers():
    inn = Stretch(INN.start, INN.end - 4)

    assert told([INN], [Span("e2", inn, "ORG")]).lines == (
        "A anna: ORG, Lantern Inn",
        "B ben: ORG, Lantern",
    )


def test_long_quotes_are_told_by_their_ends():
    longer = Quote("q2", (Stretch(SOUP.start, SOUP.end + 60),))
    _, line = told([SOUP], [longer]).lines

    assert line.startswith("B ben: direct quote, by nobody, “We asked")
    assert " … " in line
    assert len(line) < 120


def test_quotes_that_all_put_are_told_by_what_differs_in_them():
    seen = told([SOUP], [Quote("q2", SOUP.contents, source=find("Odile Marchetti"))])

    assert seen.state == "cue, source, speaker"
    assert seen.lines == (
        "A anna: direct quote, by Odile Marchetti, cue said",
        "B ben: direct quote, by nobody, source Odile Marchetti",
    )


def test_endless_names_are_cut():
    over = layers([Copy("a1", "anna" * 100, (INN,)), Copy("a1", "ben" * 100)])

    seen = spot_facts(compare(over)[0], over, TEXT, SCHEME, SPEAKERS)

    assert all(len(line) <= 160 for line in seen.lines)
