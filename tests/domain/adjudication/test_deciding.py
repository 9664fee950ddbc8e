"""Decisions make the gold; they can be taken back, and no rule changes what a person decided."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.adjudication.case import content
from annotator.domain.adjudication.deciding import (
    Deciding,
    Verdict,
    by_rule,
    edit,
    flag,
    shifted,
    skip,
    take,
    take_all,
    take_none,
)
from annotator.domain.adjudication.docket import Phase
from annotator.domain.adjudication.rules import rule
from annotator.domain.decision import Choice
from annotator.domain.record import GOLD, Copy
from annotator.domain.span import State
from tests.domain.adjudication.voting import Paper, copy_of, span
from tests.domain.adjudication.works import NAMES, WORK, several

ORG, GPE = span(0, 5), span(0, 5, "GPE")
RULES = st.sampled_from(("unanimous", "majority", "votes 1", "votes 2", "trusted anna", "union"))


def decide(paper: Paper, verdict: Verdict, number: int = 0, by: str = "carol") -> None:
    deciding = Deciding(paper.docket, by)
    deciding.decide(paper.docket.cases[number], verdict)
    paper.do(deciding.changes)


def obey(paper: Paper, name: str) -> None:
    paper.do(by_rule(paper.docket, rule(name), "carol").changes)


def gold(paper: Paper) -> list[tuple[int, int, str]]:
    return [(span.start, span.end, span.label) for span in paper.gold.spans]


def test_a_candidate_that_is_taken_becomes_gold():
    paper = Paper([ORG], [GPE])
    decide(paper, take(1))

    (case,) = paper.docket.cases
    assert gold(paper) == [(0, 5, case.candidates[1].item.label)]
    assert paper.gold.spans[0].state is State.ACCEPTED
    assert case.decision.gold == (paper.gold.spans[0].id,)
    assert (case.decision.by, case.decision.choice) == ("carol", Choice.TAKE)


def test_all_candidates_may_stand_together():
    paper = Paper([ORG], [GPE])
    decide(paper, take_all(paper.docket.cases[0]))

    assert sorted(label for _, _, label in gold(paper)) == ["GPE", "ORG"]


def test_to_decide_for_nothing_is_a_decision():
    paper = Paper([ORG], [])
    decide(paper, take_none())

    assert gold(paper) == []
    assert paper.docket.cases[0].settled
    assert paper.docket.phase is Phase.ADJUDICATED


def test_what_nobody_put_can_be_gold():
    paper = Paper([ORG], [GPE])
    decide(paper, edit(span(0, 7, "PERSON", origin="builtin@1", score=0.4)))

    assert gold(paper) == [(0, 7, "PERSON")]
    assert (paper.gold.spans[0].state, paper.gold.spans[0].origin) == (State.ADDED, "")


def test_to_skip_or_flag_leaves_a_case_open():
    paper = Paper([ORG], [GPE])
    decide(paper, skip())
    decide(paper, flag("ask the desk"))

    (case,) = paper.docket.open()
    assert case.flag.note == "ask the desk"
    assert gold(paper) == []


def test_a_decision_settles_what_was_flagged():
    paper = Paper([ORG], [GPE])
    decide(paper, flag("hm"))
    decide(paper, take(0))

    assert paper.docket.cases[0].flag is None


def test_to_decide_again_takes_the_place_of_the_first_decision():
    paper = Paper([ORG], [GPE])
    decide(paper, take(0))
    decide(paper, take(1))

    assert len(paper.gold.spans) == 1
    assert len(paper.docket.log) == 1
    assert [line.withdrawn for line in paper.log] == [False, True, False]


def test_the_same_gold_of_two_decisions_stays_while_one_stands_for_it():
    paper = Paper([ORG, span(8, 9)], [GPE])
    decide(paper, edit(span(8, 9)), 0)
    decide(paper, take(0), 1)
    decide(paper, take_none(), 0)

    assert gold(paper) == [(8, 9, "ORG")]
    decide(paper, take_none(), 1)
    assert gold(paper) == []


def test_a_verdict_is_carried_over_to_the_same_words_elsewhere():
    works = [ORG, span(26, 31, "GPE")], [GPE, span(26, 31)]
    first, second = Paper(*works).docket.cases

    for label in ("ORG", "GPE"):
        number = [c.item.label for c in first.candidates].index(label)
        there = shifted(take(number), first, second).taken
        assert [second.candidates[n].item.label for n in there] == [label]
    assert content(shifted(edit(span(1, 5)), first, second).edited[0]) == (27, 31, "ORG")


def test_votes_that_change_bring_back_only_their_case():
    paper = Paper([ORG, span(8, 9)], [GPE], [])
    decide(paper, take(0), 0)
    decide(paper, take(0), 1)
    paper.vote([span(0, 6), span(8, 9)], [GPE], [])

    (case,) = paper.docket.open()
    assert case.stretch.end == 6
    assert [decision.choice for decision in case.former] == [Choice.TAKE]
    assert paper.docket.phase is Phase.REOPENED
    assert len(gold(paper)) == 2


def test_what_was_decided_again_replaces_the_gold_of_before():
    paper = Paper([ORG], [GPE])
    decide(paper, take(0))
    paper.vote([span(0, 6)], [GPE])
    decide(paper, edit(span(0, 6)))

    assert gold(paper) == [(0, 6, "ORG")]
    assert paper.docket.phase is Phase.ADJUDICATED


def test_who_finishes_later_and_says_what_is_gold_brings_nothing_back():
    paper = Paper([ORG, span(8, 9)], [GPE])
    for number, verdict in enumerate((edit(span(0, 7)), take_none())):
        decide(paper, verdict, number)
    paper.vote([ORG, span(8, 9)], [GPE], [span(0, 7)])
    assert paper.docket.phase is Phase.ADJUDICATED

    paper.vote([ORG, span(8, 9)], [GPE], [span(0, 7), span(8, 9)])
    (case,) = paper.docket.open()
    assert [decision.choice for decision in case.former] == [Choice.NONE]


def test_who_has_not_finished_any_more_brings_nothing_back():
    paper = Paper([ORG], [GPE], [GPE])
    decide(paper, take(0))
    paper.vote([ORG], [GPE])

    assert paper.docket.phase is Phase.ADJUDICATED
    paper.vote([ORG], [ORG])
    assert paper.docket.phase is Phase.REOPENED


def test_votes_that_return_find_their_case_open_if_it_was_decided_otherwise():
    paper = Paper([ORG], [GPE])
    decide(paper, take(0))
    paper.vote([span(0, 6)], [GPE])
    decide(paper, edit(span(0, 6)))
    paper.vote([ORG], [GPE])

    assert paper.docket.phase is Phase.REOPENED


def test_what_nobody_marks_any_more_comes_back_without_candidates():
    paper = Paper([ORG], [GPE])
    decide(paper, take(0))
    paper.vote([], [])

    (case,) = paper.docket.open()
    assert (case.candidates, case.former[0].choice) == ((), Choice.TAKE)
    decide(paper, take_none())
    assert gold(paper) == []
    assert paper.docket.phase is Phase.ADJUDICATED


def test_what_was_put_where_nobody_marks_anything_any_more_does_not_come_back():
    paper = Paper([ORG], [GPE])
    decide(paper, take(0))
    paper.vote([], [])
    decide(paper, edit(span(1, 3)))

    assert len(gold(paper)) == 1
    assert paper.docket.phase is Phase.ADJUDICATED


def test_an_outcome_holds_the_cases_that_are_read_afterwards():
    paper = Paper([ORG], [ORG])
    obey(paper, "unanimous")
    paper.vote([], [])
    deciding = by_rule(paper.docket, rule("unanimous"), "carol")
    paper.do(deciding.changes)

    assert deciding.outcome().cases == paper.docket.cases == ()


def test_what_a_rule_took_goes_when_nobody_marks_it_any_more():
    paper = Paper([ORG], [ORG])
    obey(paper, "unanimous")
    paper.vote([], [])
    obey(paper, "unanimous")

    assert gold(paper) == []
    assert paper.docket.phase is Phase.ADJUDICATED


def test_another_rule_redoes_what_a_rule_decided_and_no_more():
    paper = Paper([ORG, span(8, 9)], [GPE], [GPE])
    decide(paper, take_none(), 0)
    obey(paper, "union")
    assert gold(paper) == [(8, 9, "ORG")]

    obey(paper, "majority")
    assert gold(paper) == []
    obey(paper, "unanimous")
    assert len(paper.docket.open()) == 1


def test_a_rule_leaves_alone_what_is_flagged():
    paper = Paper([ORG], [ORG])
    decide(paper, flag("really?"))
    obey(paper, "unanimous")

    assert gold(paper) == []


def test_gold_that_came_in_settles_the_cases_that_it_is_about():
    given = Copy("a1", GOLD, spans=(span(0, 5, id="g1"),))
    paper = Paper([ORG, span(8, 9)], [GPE], gold=given)

    assert [case.given for case in paper.docket.cases] == [("g1",), None]
    obey(paper, "union")
    assert gold(paper) == [(0, 5, "ORG"), (8, 9, "ORG")]
    assert paper.docket.phase is Phase.ADJUDICATED


def test_gold_that_came_in_finished_settles_everything():
    paper = Paper([ORG, span(8, 9)], [GPE], gold=copy_of(GOLD, [ORG]))

    assert paper.docket.phase is Phase.ADJUDICATED
    assert paper.docket.cases[1].given == ()


def test_a_person_may_decide_otherwise_than_the_gold_that_came_in():
    paper = Paper([ORG], [GPE], gold=Copy("a1", GOLD, spans=(span(0, 5, id="g1"),)))
    decide(paper, edit(span(0, 4, "GPE")))

    assert gold(paper) == [(0, 4, "GPE")]


VERDICTS = st.sampled_from(("take", "all", "none", "edit", "skip", "flag"))


def draw_verdict(data, case) -> Verdict:
    match data.draw(VERDICTS):
        case "take" if case.candidates:
            return take(data.draw(st.integers(0, len(case.candidates) - 1)))
        case "all":
            return take_all(case)
        case "edit":
            return edit(span(1, 3, "PERSON"), span(0, 5))
        case "skip":
            return skip()
        case "flag":
            return flag("why")
    return take_none()


def human(paper: Paper) -> dict[str, frozenset]:
    """Return what each decision of a person stands for in the gold."""
    there = {item.id: (type(item), content(item)) for item in paper.gold.items()}
    return {
        decision.id: frozenset(there[key] for key in decision.gold)
        for decision in paper.docket.decisions()
        if not decision.rule
    }


@given(several(), st.data())
def test_whatever_is_done_can_be_undone_and_no_rule_changes_what_a_person_decided(works, data):
    paper = Paper(works)
    for _ in range(data.draw(st.integers(1, 8))):
        before = human(paper)
        match data.draw(st.sampled_from(("decide", "rule", "vote"))):
            case "rule":
                obey(paper, data.draw(RULES))
                assert human(paper) == before
            case "vote":
                works = {**works, data.draw(st.sampled_from(NAMES)): data.draw(WORK)}
                paper.vote(works)
            case "decide" if paper.docket.cases:
                number = data.draw(st.integers(0, len(paper.docket.cases) - 1))
                decide(paper, draw_verdict(data, paper.docket.cases[number]), number)
    while paper.done:
        paper.undo()

    assert paper.gold.items() == ()
    assert paper.docket.log == ()


@given(several(), st.data())
def test_an_article_is_adjudicated_when_every_case_is_decided(works, data):
    paper = Paper(works)
    while paper.docket.open():
        case = paper.docket.open()[0]
        deciding = Deciding(paper.docket, "carol")
        deciding.decide(case, data.draw(st.sampled_from((take_all(case), take_none()))))
        paper.do(deciding.changes)

    assert paper.docket.phase is Phase.ADJUDICATED


@given(several(), st.data())
def test_only_cases_with_other_votes_come_back(works, data):
    paper = Paper(works)
    obey(paper, "union")
    for case in paper.docket.open():
        deciding = Deciding(paper.docket, "carol")
        deciding.decide(case, take_all(case))
        paper.do(deciding.changes)
    before = {case.key for case in paper.docket.cases}
    paper.vote({**works, data.draw(st.sampled_from(sorted(works))): data.draw(WORK)})

    settled = {case.key for case in paper.docket.cases if case.settled}
    assert settled == before & {case.key for case in paper.docket.cases}
