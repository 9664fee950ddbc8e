"""Counts are of what the project holds."""

from annotator.domain import decide
from annotator.domain.article import ZoneKind
from annotator.domain.edit import Change, Edit
from annotator.domain.quote import QuoteKind, Role
from annotator.domain.record import SUGGESTIONS, Status
from annotator.domain.span import Span, State, Stretch
from annotator.domain.speaker import Speaker
from annotator.domain.zoning import set_zone
from annotator.workflow.job import run
from annotator.workflow.packets import Wanted, hand_out, shares
from annotator.workflow.session import Session
from annotator.workflow.stats import stats
from tests.workflow.judging import judge_all, with_story

ANA = Speaker("p1", "Ana Petrović")


def test_an_empty_project_counts_nothing(project):
    nothing = {"articles": 0, "speakers": 0, "zones": {}, "annotators": [], "owners": {}}
    nothing["judgements"] = {}

    assert stats(Session(project, "")) == nothing


def test_each_owners_work_is_counted_by_label_and_state(session):
    session.do(decide.add_span(session.copy("a1"), Stretch(43, 47), "GPE"))
    session.do(decide.add_span(session.copy("a1"), Stretch(22, 34), "PERSON"))
    session.do(decide.add_span(session.copy("a1"), Stretch(22, 25), "PERSON"))
    session.do(decide.add_span(session.copy("a1"), Stretch(26, 34), "PERSON"))
    session.do(decide.reject(session.copy("a1"), session.copy("a1").spans[1]))
    session.do(decide.add_quote(session.copy("a1"), Stretch(0, 15), QuoteKind.MIXED))
    quote = session.copy("a1").quotes[0]
    session.do(decide.set_speaker(session.copy("a1"), quote, ANA, None, new=True))
    ben = Session(session.project, "ben")
    ben.do(decide.set_status(ben.copy("a1"), Status.DONE))

    uids = [person.uid for person in session.annotators()]
    assert stats(session) == {
        "articles": 1,
        "speakers": 1,
        "zones": {},
        "annotators": [
            {"uid": uids[0], "name": "anna", "handed_out": 0, "done": 0},
            {"uid": uids[1], "name": "ben", "handed_out": 0, "done": 1},
        ],
        "judgements": {},
        "owners": {
            "anna": {
                "status": {"draft": 1},
                "entities": {"GPE": {"added": 1}, "PERSON": {"added": 2, "rejected": 1}},
                "quotes": {"mixed": {"added": 1}},
                "origins": {},
                "zones": {},
            },
            "ben": {
                "status": {"done": 1},
                "entities": {},
                "quotes": {},
                "origins": {},
                "zones": {},
            },
        },
    }


def test_verdicts_and_answers_are_counted_with_how_many_correct_the_comparison(project):
    session = with_story(project)
    judge_all(session)

    assert stats(session)["judgements"] == {
        "anna": {
            "verdicts": {"altered": 1, "spliced": 1},
            "answers": {"confirmed": 1},
            "corrected": 1,
        }
    }


def test_a_suggestion_of_two_suggesters_counts_for_both(session):
    both = Span("e1", Stretch(43, 47), "GPE", State.SUGGESTED, "builtin@1 + names@2")
    session.do(Edit("Suggest", (Change(None, both, "a1", SUGGESTIONS),)))

    origins = stats(session)["owners"][SUGGESTIONS]["origins"]
    assert origins == {"builtin@1": {"suggested": 1}, "names@2": {"suggested": 1}}


def test_spans_and_quotes_are_counted_by_the_zone_they_begin_in(session):
    session.do(set_zone(session.article("a1"), Stretch(43, 47), ZoneKind.CAPTION))
    session.do(set_zone(session.article("a1"), Stretch(0, 16), ZoneKind.SUMMARY))
    for start, end in ((43, 47), (44, 60), (22, 34), (22, 25)):
        session.do(decide.add_span(session.copy("a1"), Stretch(start, end), "GPE"))
    session.do(decide.reject(session.copy("a1"), session.copy("a1").spans[0]))
    session.do(decide.add_quote(session.copy("a1"), Stretch(0, 15), QuoteKind.MIXED))
    session.do(decide.add_quote(session.copy("a1"), Stretch(50, 60), QuoteKind.MIXED))
    second = session.copy("a1").quotes[1]
    session.do(decide.set_part(session.copy("a1"), second, Role.SOURCE, Stretch(0, 4)))
    counted = stats(session)

    assert counted["zones"] == {"body": 1, "caption": 1, "summary": 1}
    assert counted["owners"]["anna"]["zones"] == {
        "body": {"spans": 1, "quotes": 1},
        "caption": {"spans": 2, "quotes": 0},
        "summary": {"spans": 0, "quotes": 1},
    }


def test_what_was_handed_out_to_whom_is_counted_once(session, tmp_path):
    for again in (False, True):
        given = shares(session, Wanted(("Clara",), again=again))
        run(hand_out(session, given, [tmp_path / f"{again}.annot"]))

    (clara,) = stats(session)["annotators"]

    assert (clara["name"], clara["handed_out"], clara["done"]) == ("Clara", 1, 0)
