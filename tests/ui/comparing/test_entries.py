"""The lines of a comparison: their order, words and colours, by what was found and what is said."""

from annotator.domain.comparing.comparison import compared
from annotator.domain.comparing.judgement import Answer, answer_to, verdict_on
from annotator.domain.comparing.verdict import Compared, Hinted, Verdict
from annotator.ui.comparing.entries import ROLES, Entry, entries
from annotator.ui.theme import THEMES, load_theme
from tests.domain.comparing.sides import side

ORIGINAL = "“We close the pass at noon.” (Ana Lee) “Nobody will be punished.” (Ana Lee)"
REWRITE = "In Odesa: “We shut the pass at noon.” (Ana Lee)"


def lines(*judgements) -> tuple[Entry, ...]:
    found = compared(side(ORIGINAL), side(REWRITE, ("Odesa", "GPE")))
    return entries(found, judgements)


def test_quotes_and_hints_stand_in_the_order_of_the_rewrite_before_what_was_dropped() -> None:
    assert [(line.number, line.word) for line in lines()] == [
        (1, "not in the original?"),
        (2, "altered?"),
        (0, "dropped"),
    ]
    assert [line.is_open for line in lines()] == [True, True, False]


def test_what_a_person_says_stands_in_place_of_what_was_found() -> None:
    _, quote, _ = lines()
    assert isinstance(quote.thing, Compared)
    said = verdict_on(quote.thing, quote.original, Verdict.SPLICED)
    _, judged, _ = lines(said)

    assert (judged.word, judged.is_open, judged.verdict) == ("spliced", False, Verdict.SPLICED)
    assert judged.key == quote.key == said.id
    assert judged.role != quote.role


def test_a_hint_is_confirmed_or_rejected() -> None:
    hint, *_ = lines()
    assert isinstance(hint.thing, Hinted)
    yes, no = (answer_to(hint.thing, hint.original, answer) for answer in Answer)

    assert lines(yes)[0].word == "not in the original"
    assert lines(no)[0].word == "not in the original: rejected"
    assert [lines(one)[0].rejected for one in (yes, no)] == [False, True]


def test_each_verdict_has_a_colour_of_its_own_in_every_theme() -> None:
    for theme in map(load_theme, THEMES):
        assert len({theme.colour(ROLES[verdict]) for verdict in Verdict}) == len(Verdict)
