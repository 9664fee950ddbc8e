"""Suggestions come from the other version of a story, are signed so, and can be taken back."""

from annotator.domain import decide
from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.record import SUGGESTIONS
from annotator.domain.span import Span, State, Stretch
from annotator.store import queries
from annotator.store.project import Project
from annotator.workflow.projecting import Proposed, suggest_across
from annotator.workflow.session import Session

KYIV = Span("e-0-4-GPE", Stretch(0, 4), "GPE", State.SUGGESTED, "builtin@3", 0.9)


def told(project: Project) -> Session:
    """Return a session on a story, a city of whose original is decided."""
    session = Session(project, "anna")
    articles = (Article("o", "Kyiv slept."), Article("r", "Kyiv sleeps in Kyiv."))
    session.do(Edit("Import", tuple(Change(None, one, one.id) for one in articles)), own=False)
    session.do(Edit("Suggest", (Change(None, KYIV, "r", SUGGESTIONS),)), own=False)
    session.do(decide.add_span(session.copy("o"), Stretch(0, 4), "GPE"))
    return session


def open_in(session: Session, article: str) -> list[tuple[int, str]]:
    copy = session.project.ask(queries.copy, article, SUGGESTIONS)
    return [(span.start, span.origin) for span in copy.spans]


def test_each_version_gets_what_is_decided_in_the_other(project: Project) -> None:
    session = told(project)

    assert suggest_across(session, "o", "r") == Proposed(0, 1)
    assert open_in(session, "r") == [(0, "builtin@3 + versions@1"), (15, "versions@1")]
    assert open_in(session, "o") == []


def test_it_is_one_step_to_undo(project: Project) -> None:
    session = told(project)
    suggest_across(session, "o", "r")
    session.undo()

    assert open_in(session, "r") == [(0, "builtin@3")]


def test_what_does_not_hold_any_more_goes_and_nothing_is_done_twice(project: Project) -> None:
    session = told(project)
    suggest_across(session, "o", "r")
    assert suggest_across(session, "o", "r") == Proposed(0, 0)
    session.do(decide.delete(session.copy("o"), session.copy("o").spans[0]))
    suggest_across(session, "o", "r")

    assert open_in(session, "r") == [(0, "builtin@3")]


def test_the_account_says_how_many_came_and_where() -> None:
    assert "2 suggestions for the original, 1 suggestion for the rewrite" in Proposed(2, 1).told()
    assert Proposed(0, 0).told().startswith("Nothing decided")
