"""What came of a case is told with the words around it, and to whom it is a correction."""

from annotator.domain.adjudication.deciding import Deciding, by_rule, take, take_none
from annotator.domain.adjudication.findings import AROUND, corrections, described, findings
from annotator.domain.adjudication.rules import rule
from annotator.domain.record import GOLD
from annotator.domain.span import Stretch
from tests.domain.adjudication.voting import Paper, copy_of, quote, span

ORG, GPE = span(0, 5), span(0, 5, "GPE")


def found(paper: Paper):
    return list(findings(paper.votes.article, paper.docket))


def decided(verdict, *works) -> Paper:
    paper = Paper(*works)
    deciding = Deciding(paper.docket, "carol")
    deciding.decide(paper.docket.cases[0], verdict)
    paper.do(deciding.changes)
    return paper


def test_the_words_come_with_what_is_around_them():
    (one,) = found(Paper([span(70, 73)]))

    text = one.before + one.words + one.after
    assert (one.words, len(one.before)) == ("stu", AROUND)
    assert text == one.article.text[70 - AROUND :]


def test_what_is_open_has_no_reason_and_corrects_nobody():
    (one,) = found(Paper([ORG], [GPE]))

    assert (one.why, one.gold) == ("", ())
    assert not list(corrections([one], "anna"))


def test_who_marked_otherwise_or_nothing_is_corrected():
    paper = decided(take(0), [ORG], [ORG], [])

    assert [list(corrections(found(paper), name)) for name in ("anna", "ben")] == [[], []]
    (one,) = corrections(found(paper), "cyd")
    assert (one.marked, one.labels) == ((), ("", "ORG"))


def test_what_is_nothing_in_gold_is_a_correction_of_who_marked_it():
    (one,) = corrections(found(decided(take_none(), [ORG], [])), "anna")

    assert one.labels == ("ORG", "")


def test_gold_that_came_in_corrects_as_well():
    paper = Paper([ORG], [GPE], gold=copy_of(GOLD, [GPE]))

    assert [one.labels for one in corrections(found(paper), "anna")] == [("ORG", "GPE")]
    assert found(paper)[0].why == "It came in as gold."


def test_what_came_back_tells_what_was_decided_before():
    paper = decided(take(0), [ORG], [ORG, span(8, 9)])
    paper.vote([GPE], [ORG])

    assert found(paper)[0].why.startswith("Before votes changed: Taken as anna and ben put it")


def test_nobody_is_corrected_where_all_agree():
    paper = Paper([ORG], [ORG])
    paper.do(by_rule(paper.docket, rule("unanimous"), "carol").changes)

    assert not list(corrections(found(paper), "anna"))


def test_a_quote_is_described_with_all_its_parts():
    article = Paper([ORG]).votes.article
    said = quote((0, 3), cue=Stretch(4, 6), speaker="p1")

    assert described(said, article, {"p1": "Ana"}) == (
        "direct quote “abc”, speaker Ana, cue “ef”, no source"
    )
    assert described(ORG, article, {}) == "ORG “abcde”"
