"""Groups of changes are done as one edit, or not at all."""

from annotator.domain.article import Article
from annotator.domain.edit import Change
from annotator.workflow.bulk import do_groups
from annotator.workflow.job import run
from annotator.workflow.session import Session


def arriving(count: int) -> list[list[Change]]:
    articles = (Article(f"b{n}", "Kyiv said so. " * 900 + str(n)) for n in range(count))
    return [[Change(None, article, article.id)] for article in articles]


def test_many_groups_are_one_step(session: Session) -> None:
    run(do_groups(session, "Bring many", arriving(40), 40))

    assert len(session.headings()) == 41
    assert session.is_long(backwards=True)
    assert session.undo().name == "Bring many"
    assert len(session.headings()) == 1


def test_a_job_that_is_closed_leaves_nothing(session: Session) -> None:
    job = do_groups(session, "Bring many", arriving(40), 40)
    assert next(step for step in job if step.note == "Storing")

    job.close()

    assert len(session.headings()) == 1


def test_no_groups_make_no_step(session: Session) -> None:
    before = session.undo_and_redo()

    run(do_groups(session, "Nothing", (), 0))

    assert session.undo_and_redo() == before
