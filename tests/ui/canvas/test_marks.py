"""What is drawn of a copy."""

from dataclasses import replace

from annotator.domain.quote import Quote
from annotator.domain.scheme import Scheme
from annotator.domain.span import Span, State, Stretch
from annotator.domain.speaker import Speaker
from annotator.ui.canvas.marks import Form, Mark, Strength, marks_over, traces
from tests.ui.canvas.sample import SCHEME, SPEAKERS, TEXT, find

SPAN = Span("e1", find("Lantern Inn"), "PERSON", State.SUGGESTED, "builtin@3", 0.5)
QUOTE = Quote(
    "q1",
    (find("“It’s a ferry,”"), find("“not ‘a philosophy’ of ours.”")),
    find("added"),
    find("she"),
    "p1",
)


def only(item, scheme=SCHEME, speakers=SPEAKERS):
    (trace,) = traces(item, scheme, speakers)
    return trace


def test_a_chip_shows_the_short_name_of_a_label_or_its_first_letters():
    assert only(replace(SPAN, state=State.ADDED)).tag == "PER"
    assert only(replace(SPAN, label="ORG", state=State.ADDED)).tag == "ORG"
    assert only(replace(SPAN, label="product", state=State.ADDED)).tag == "PRO"


def test_a_suggestion_asks_with_its_chip():
    assert only(SPAN).tag == "PER?"
    assert only(SPAN).open


def test_a_label_the_scheme_does_not_know_is_drawn_as_other():
    assert only(SPAN, Scheme("empty", ())).role == "other"


def test_each_part_of_a_quote_has_a_form_of_its_own():
    drawn = traces(QUOTE, SCHEME, SPEAKERS)

    assert [t.form for t in drawn] == [Form.CONTENT, Form.CONTENT, Form.CUE, Form.SOURCE]
    assert [t.index for t in drawn] == [0, 1, 0, 0]
    assert {t.mark for t in drawn} == {Mark("quote", "q1")}


def test_the_gutter_names_the_speaker_once():
    first, second, *_ = traces(QUOTE, SCHEME, SPEAKERS)

    assert (first.tag, second.tag) == ("Odile Marchetti", "")


def test_a_speaker_missing_from_the_ledger_is_named_by_its_id():
    assert traces(QUOTE, SCHEME, {})[0].tag == "p1"


def test_a_speaker_with_an_endless_name_is_cut():
    endless = {"p1": Speaker("p1", "x" * 100_000)}

    assert len(traces(QUOTE, SCHEME, endless)[0].tag) <= 80


def test_nothing_is_drawn_of_what_is_rejected():
    assert traces(replace(SPAN, state=State.REJECTED), SCHEME, SPEAKERS) == ()
    assert traces(replace(QUOTE, state=State.REJECTED), SCHEME, SPEAKERS) == ()


def test_the_score_of_a_suggestion_decides_how_strongly_it_is_drawn():
    scores = {0.0: 0, 0.49: 0, 0.5: 1, 0.79: 1, 0.8: 2, 1.0: 2, None: 2}

    assert {score: only(replace(SPAN, score=score)).strength for score in scores} == scores


def test_a_quote_is_drawn_as_strongly_in_all_its_parts():
    unsure = replace(QUOTE, state=State.SUGGESTED, score=0.3)

    drawn = traces(unsure, SCHEME, SPEAKERS)

    assert {trace.strength for trace in drawn} == {Strength.FAINT}


def test_a_decision_is_drawn_in_full_whatever_its_score():
    decided = replace(SPAN, state=State.ACCEPTED, score=0.1)

    assert only(decided).strength is Strength.FULL


def test_the_chip_of_what_spacy_cannot_hold_warns():
    within = replace(SPAN, stretch=Stretch(SPAN.start, SPAN.end - 1))
    spaced = replace(SPAN, stretch=Stretch(SPAN.start, SPAN.end + 1))

    for span, chip in ((SPAN, "PER?"), (within, "PER?!"), (spaced, "PER?!")):
        (trace,) = traces(span, SCHEME, SPEAKERS, TEXT)
        assert trace.tag == chip


def test_the_marks_over_a_place_come_from_the_inside_out():
    outer = replace(SPAN, id="e2", stretch=Stretch(SPAN.start - 4, SPAN.end + 4))
    gone = replace(SPAN, id="e3", state=State.REJECTED)
    assert marks_over([outer, gone, SPAN], SPAN.start) == [Mark("span", "e1"), Mark("span", "e2")]
    assert marks_over([outer, SPAN], SPAN.end) == [Mark("span", "e2")]
    assert marks_over([outer, SPAN], outer.end) == []
