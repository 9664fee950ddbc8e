"""What is deleted goes with everything that belongs to it, and comes back with it."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.domain import decide
from annotator.domain.article import Article, ZoneKind
from annotator.domain.backup import Occasion
from annotator.domain.edit import Change, Edit
from annotator.domain.errors import AnnotatorError
from annotator.domain.record import Status
from annotator.domain.span import Stretch
from annotator.domain.zoning import set_zone
from annotator.store.project import Project
from annotator.workflow.job import run
from annotator.workflow.keeping import backups
from annotator.workflow.repair import check
from annotator.workflow.session import Session
from annotator.workflow.trash import along, bring_back, delete_articles, trash
from tests.workflow.judging import judge_all, with_story

KYIV = Stretch(43, 47)
TABLES = ("zone", "copy", "span", "quote", "stretch", "decision", "judgement")


@pytest.fixture
def worked(session: Session) -> Session:
    """A session on an article that two people and a suggester have worked on, and on another."""
    other = Article("a2", "The council met again on Friday.", title="Again")
    session.do(Edit("Import", (Change(None, other, other.id),)))
    for name in ("anna", "ben"):
        at_work = Session(session.project, name)
        at_work.do(decide.add_span(at_work.copy("a1"), KYIV, "GPE"))
        at_work.do(decide.add_quote(at_work.copy("a1"), Stretch(0, 15)))
        at_work.do(decide.set_status(at_work.copy("a1"), Status.DONE))
    session.do(set_zone(session.article("a1"), Stretch(0, 15), ZoneKind.SUMMARY))
    return session


def content(session: Session) -> dict[str, list[tuple[object, ...]]]:
    """Return what the tables hold, without the numbers that rows are given."""

    def read(connection) -> dict[str, list[tuple[object, ...]]]:
        found = {}
        for table in TABLES:
            query = f"SELECT * FROM {table}"
            if table in {"span", "quote", "stretch", "judgement"}:
                query = (
                    f"SELECT article, owner, {table}.* FROM {table}"
                    f" JOIN copy ON copy.number = {table}.copy_number"
                )
            rows = connection.exec_driver_sql(query).mappings()
            left_out = {"number", "copy_number"} - ({"number"} if table == "decision" else set())
            found[table] = sorted(
                [tuple((k, v) for k, v in row.items() if k not in left_out) for row in rows],
                key=repr,
            )
        return found

    return session.project.ask(read)


def test_what_goes_along_is_counted(worked: Session) -> None:
    assert along(worked, ["a1"]).told() == "2 spans, 2 quotes, the work of 2 people"
    assert along(worked, ["a2"]).told() == "0 spans, 0 quotes"


def test_a_deleted_article_is_gone_with_all_that_belongs_to_it(worked: Session) -> None:
    run(delete_articles(worked, ["a1"]))

    assert [heading.article for heading in worked.headings()] == ["a2"]
    assert worked.find("mayor") == frozenset()
    assert all(not rows for rows in content(worked).values())
    assert check(worked) == []


def test_undo_brings_it_back_as_it_was(worked: Session) -> None:
    before, article = content(worked), worked.article("a1")

    run(delete_articles(worked, ["a1"]))
    worked.undo()

    assert content(worked) == before
    assert worked.article("a1") == article
    assert trash(worked) == ()
    worked.redo()
    assert [item.article for item in trash(worked)] == ["a1"]


def test_the_trash_brings_it_back_after_other_edits(worked: Session) -> None:
    before = content(worked)
    run(delete_articles(worked, ["a1"]))
    worked.do(decide.add_span(worked.copy("a2"), Stretch(0, 3), "ORG"))
    worked.undo()
    (item,) = trash(worked)
    assert (item.title, item.by, item.spans, item.quotes) == ("Ready", "anna", 2, 2)

    assert run(bring_back(worked, ["a1"])) == 1

    after = content(worked)
    after["copy"] = [row for row in after["copy"] if ("article", "a1") in row]
    assert after == before
    assert trash(worked) == ()
    assert check(worked) == []


def test_it_comes_back_in_another_session_and_can_be_deleted_again(worked: Session) -> None:
    run(delete_articles(worked, ["a1"]))
    worked.close()

    with Session.open(worked.project.path, "ben") as session:
        run(bring_back(session, ["a1"]))
        assert session.copy("a1").standing.status is Status.DONE
        run(delete_articles(session, ["a1"]))
        assert len(trash(session)) == 1
        session.undo()
        session.undo()
        assert len(trash(session)) == 1


def test_many_are_backed_up_first_and_come_back_one_by_one(worked: Session) -> None:
    run(delete_articles(worked, ["a1", "a2"]))

    (backup,) = backups(worked.project.path)
    assert backup.occasion is Occasion.BULK
    with closing(sqlite3.connect(backup.path)) as connection:
        assert connection.execute("SELECT count(*) FROM article").fetchone() == (2,)
    run(bring_back(worked, ["a2"]))
    assert [heading.article for heading in worked.headings()] == ["a2"]
    assert [item.article for item in trash(worked)] == ["a1"]


def test_one_is_deleted_without_a_backup(worked: Session) -> None:
    run(delete_articles(worked, ["a1"]))

    assert backups(worked.project.path) == ()


def test_decisions_of_adjudicators_go_along_and_come_back(tmp_path: Path) -> None:
    golden = Path(__file__).parents[1] / "golden" / "project-5.annot"
    path = tmp_path / "p.annot"
    path.write_bytes(golden.read_bytes())
    with Session.open(path, "anna") as session:
        before = content(session)
        decided = before["decision"]
        assert decided
        articles = [heading.article for heading in session.headings()]

        run(delete_articles(session, articles))
        assert content(session)["decision"] == []
        run(bring_back(session, articles))

        assert content(session) == before


def test_judgements_go_along_with_the_rewrite_and_come_back(project: Project) -> None:
    session = with_story(project)
    judge_all(session)
    before = content(session)

    going = run(delete_articles(session, ["r"]))

    assert going.judgements == len(before["judgement"]) == 3
    assert "3 judgements" in going.told()
    assert content(session)["judgement"] == []
    run(bring_back(session, ["r"]))
    assert content(session) == before
    assert check(session) == []


def test_judgements_stay_where_the_original_is_deleted(project: Project) -> None:
    session = with_story(project)
    judge_all(session)
    before = content(session)

    run(delete_articles(session, ["o"]))

    assert content(session)["judgement"] == before["judgement"]
    assert ["against an original that is not there" in p.what for p in check(session)] == [True]
    run(bring_back(session, ["o"]))
    assert check(session) == []


def test_a_long_deletion_comes_back_too(session: Session) -> None:
    changes = []
    for number in range(60):
        article = Article(f"b{number}", "Kyiv said so. " * 300)
        changes.append(Change(None, article, article.id))
    session.do(Edit("Import", tuple(changes)))
    wanted = [f"b{number}" for number in range(60)]

    run(delete_articles(session, wanted))
    assert session.is_long(backwards=True)
    assert len(trash(session)) == 60

    run(bring_back(session, wanted[10:]))
    assert len(session.headings()) == 51
    session.undo()
    session.undo()
    assert len(session.headings()) == 61


@pytest.mark.parametrize("deed", [delete_articles, bring_back])
def test_what_is_not_there_is_told(worked: Session, deed) -> None:
    with pytest.raises(AnnotatorError, match="no article nowhere"):
        run(deed(worked, ["nowhere"]))
