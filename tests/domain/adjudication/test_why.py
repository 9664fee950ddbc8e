"""Every gold item says why it is there, in one sentence."""

from annotator.domain.adjudication.deciding import Deciding, by_rule, edit, take, take_none
from annotator.domain.adjudication.rules import rule
from annotator.domain.adjudication.why import CAME, UNKNOWN, told, why
from annotator.domain.record import GOLD, Copy
from tests.domain.adjudication.voting import Paper, span

ORG, GPE = span(0, 5), span(0, 5, "GPE")


def decided(paper: Paper, verdict) -> Paper:
    deciding = Deciding(paper.docket, "carol")
    deciding.decide(paper.docket.cases[0], verdict)
    paper.do(deciding.changes)
    return paper


def test_it_names_those_who_put_it_who_chose_and_the_note():
    paper = decided(Paper([ORG], [GPE], [GPE]), take(0, note="guideline 3"))

    assert why(paper.docket, paper.gold.spans[0].id) == (
        "Taken as ben and cyd put it (2 of 3 votes),"
        " by carol on 2026-03-01 00:00 UTC: “guideline 3”."
    )


def test_it_names_the_rule_and_who_let_it():
    paper = Paper([ORG], [ORG])
    paper.do(by_rule(paper.docket, rule("unanimous"), "carol").changes)

    assert "by the rule “unanimous”, run by carol" in why(paper.docket, paper.gold.spans[0].id)


def test_what_nobody_put_is_the_adjudicator_s():
    paper = decided(Paper([ORG], [GPE]), edit(span(0, 9)))

    assert why(paper.docket, paper.gold.spans[0].id).startswith(
        "Put by hand, as nobody put it (0 of 2 votes), by carol"
    )


def test_gold_that_came_in_says_so():
    paper = Paper([ORG], gold=Copy("a1", GOLD, spans=(span(0, 5, id="g1"),)))

    assert why(paper.docket, "g1") == CAME
    assert why(paper.docket, "g2") == UNKNOWN


def test_a_decision_for_nothing_is_told_from_the_log():
    paper = decided(Paper([ORG], []), take_none())
    paper.undo()

    assert told(paper.log[0]).startswith("Decided to be nothing, where anna put something (1 of 2")
    assert told(paper.log[1]).endswith("This was withdrawn.")
