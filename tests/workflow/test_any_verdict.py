"""Whatever adjudicators, rules and annotators do in a project, all of it can be taken back."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.adjudication.deciding import Verdict, edit, flag, take_all, take_none
from annotator.domain.adjudication.docket import Phase
from annotator.domain.adjudication.rules import rule
from annotator.domain.edit import Change, Edit
from annotator.domain.quote import Quote
from annotator.domain.record import GOLD
from annotator.domain.span import Span
from annotator.store import decisions, queries
from annotator.workflow.adjudicating import Adjudication
from annotator.workflow.job import run
from annotator.workflow.ruling import automatic
from annotator.workflow.schemes import load_scheme
from annotator.workflow.session import Session
from tests.domain.adjudication.works import WORK, several
from tests.workflow.adjudication.projects import bring, know, span

RULES = ("unanimous", "majority", "votes 1", "votes 2", "union")
STEPS = st.lists(
    st.sampled_from(("all", "none", "edit", "flag", "undo", "redo", "vote", *RULES)), max_size=8
)


@contextmanager
def project(works) -> Iterator[tuple[Session, Adjudication]]:
    """Make a project in which annotators finished two articles, the second without differing."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "p.annot")
        with Session.create(path, load_scheme("news"), "carol") as session:
            know(session, "1", "2")
            bring(session, {name: numbered(items) for name, items in works.items()}, "a1")
            bring(session, {"anna": [span(0, 4)], "ben": [span(0, 4)]}, "a2")
            work = Adjudication(session)
            run(work.read())
            yield session, work


def numbered(items) -> list[Span | Quote]:
    return [replace(item, id=f"i{number}") for number, item in enumerate(items)]


def gold(session: Session):
    return [copy.items() for copy in session.project.ask(queries.copies, ["a1", "a2"], GOLD)]


def verdict(step: str, case) -> Verdict:
    chosen = {"all": take_all(case), "none": take_none(), "edit": edit(span(1, 3, "PERSON"))}
    return chosen.get(step) or flag("hm")


def vote(session: Session, items) -> None:
    """Let anna mark otherwise; it is no step of the adjudicator."""
    before = session.project.ask(queries.copy, "a1", "anna").items()
    gone = [Change(item, None, "a1", "anna") for item in before]
    come = [Change(None, item, "a1", "anna") for item in numbered(items)]
    if gone or come:
        session.do(Edit("Mark anew", (*gone, *come)), own=False)


def step(session: Session, work: Adjudication, name: str, data) -> None:
    if name in RULES:
        run(work.automatic(rule(name)))
    elif name == "vote":
        vote(session, data.draw(WORK))
    elif name == "undo":
        session.undo()
    elif name == "redo":
        session.redo()
    elif work.queue():
        case = data.draw(st.sampled_from(work.queue()))
        work.decide(case, verdict(name, case))


@settings(max_examples=30, deadline=None)
@given(several(), STEPS, st.data())
def test_all_that_was_decided_can_be_undone_and_what_is_shown_is_what_is_there(works, steps, data):
    with project(works) as (session, work):
        for name in steps:
            step(session, work, name, data)
            fresh = Adjudication(session)
            run(fresh.read())
            assert fresh.queue() == work.queue()
            assert fresh.phases() == work.phases()
            assert fresh.remaining() == work.remaining()
        while session.undo():
            pass

        assert gold(session) == [(), ()]
        assert session.project.ask(decisions.in_force, ["a1", "a2"]) == ()


@settings(max_examples=30, deadline=None)
@given(several(), st.sampled_from(RULES))
def test_what_is_foreseen_of_a_rule_comes_true(works, name):
    with project(works) as (session, work):
        foreseen = work.foresee(rule(name))
        ruled = run(automatic(session, rule(name)))
        decided = sum(map(Counter, ruled.decided.values()), Counter())

        assert decided == foreseen.decided
        assert Counter(ruled.left) == foreseen.left
        assert ruled.articles == Counter(work.phases().values())


@settings(max_examples=20, deadline=None)
@given(several())
def test_the_queue_ends_with_all_articles_adjudicated(works):
    with project(works) as (session, work):
        run(automatic(session, rule("unanimous")))
        while queue := work.queue():
            work.decide(queue[0], take_all(queue[0]))

        assert set(work.phases().values()) == {Phase.ADJUDICATED}
