"""Before a step over many articles the project is backed up, whatever step that is."""

from collections.abc import Callable, Sequence

import pytest

from annotator.domain.adjudication.deciding import take
from annotator.domain.adjudication.rules import rule
from annotator.domain.article import Variant
from annotator.domain.backup import Occasion
from annotator.domain.errors import ProjectError
from annotator.domain.everywhere import Reach, Wanted
from annotator.domain.progress import Job
from annotator.store.backups import folder_of
from annotator.workflow.adjudicating import Adjudication
from annotator.workflow.everywhere import find_places, put_everywhere
from annotator.workflow.job import run
from annotator.workflow.keeping import FEW, backups
from annotator.workflow.ruling import automatic
from annotator.workflow.session import Session
from annotator.workflow.stories import Member, Story, adopt
from annotator.workflow.trash import delete_articles
from annotator.workflow.zoning import find_zones
from tests.workflow.adjudication.projects import bring, span

Step = Callable[[Session, Sequence[str]], Job[object]]


def ids(count: int) -> list[str]:
    return [f"a{number}" for number in range(count)]


def fill(project, count: int) -> Session:
    """A session on so many articles that are alike and in dispute."""
    session = Session(project, "carol")
    for article in ids(count):
        bring(session, {"anna": [span(0, 4)], "ben": [span(0, 4, "ORG")]}, article)
    return session


def by_rule(session: Session, _articles: Sequence[str]) -> Job[object]:
    return automatic(session, rule("trusted anna"))


def alike(session: Session, _articles: Sequence[str]) -> Job[object]:
    work = Adjudication(session)
    run(work.read())
    return work.decide_alike(work.queue(), take(0))


def everywhere(session: Session, articles: Sequence[str]) -> Job[object]:
    wanted = Wanted("asked", "ORG")
    places = run(find_places(session, wanted, Reach.PROJECT, articles[0]))
    return put_everywhere(session, wanted, places)


def zones(session: Session, _articles: Sequence[str]) -> Job[object]:
    return find_zones(session)


def stories(session: Session, articles: Sequence[str]) -> Job[object]:
    members = tuple(Member(article, article, Variant.ORIGINAL) for article in articles)
    return adopt(session, [Story("s1", members)])


STEPS = pytest.mark.parametrize("step", [by_rule, alike, everywhere, zones, stories])


@STEPS
def test_a_step_over_many_articles_is_backed_up_first(project, step: Step) -> None:
    session = fill(project, FEW + 1)
    edits = session.project.outline().last

    run(step(session, ids(FEW + 1)))

    (backup,) = backups(session.project.path)
    assert backup.occasion is Occasion.BULK
    with Session.open(backup.path) as then:
        assert then.project.outline().last == edits


@STEPS
def test_a_step_over_few_articles_is_only_undone(project, step: Step) -> None:
    session = fill(project, FEW)

    run(step(session, ids(FEW)))

    assert backups(session.project.path) == ()


@STEPS
def test_where_no_backup_can_be_made_nothing_is_done(project, step: Step) -> None:
    session = fill(project, FEW + 1)
    edits = session.project.outline().last
    folder_of(session.project.path).write_text("in the way")

    with pytest.raises(ProjectError, match="its backups cannot be read or written"):
        run(step(session, ids(FEW + 1)))

    assert session.project.outline().last == edits


def test_deleting_more_than_one_article_is_backed_up_first(project) -> None:
    session = fill(project, 3)

    run(delete_articles(session, ["a0"]))
    assert backups(session.project.path) == ()
    run(delete_articles(session, ["a1", "a2"]))

    assert [backup.occasion for backup in backups(session.project.path)] == [Occasion.BULK]
