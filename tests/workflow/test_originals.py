"""Judgements that come from elsewhere are about the same original, whatever it is called here."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.article import Article, ZoneKind
from annotator.domain.comparing.judgement import Judgement
from annotator.domain.comparing.verdict import Verdict
from annotator.domain.edit import Change, Edit
from annotator.domain.ledger import Intake
from annotator.domain.record import GOLD
from annotator.domain.span import Stretch
from annotator.domain.zoning import set_zone
from annotator.formats.jsonl import JSONL
from annotator.store.project import Project
from annotator.workflow.exporting import Export, export
from annotator.workflow.importing import PLAINLY, As, Import, import_files
from annotator.workflow.job import run
from annotator.workflow.looking import look
from annotator.workflow.schemes import load_scheme
from annotator.workflow.session import Session
from tests.workflow.judging import ALL, ALTERED, ORIGINAL, REWRITE, judge_all, stored, with_story


@pytest.fixture
def judging(project: Project) -> Session:
    """Anna's session on a story that she has judged, the rewrite before its original."""
    session = with_story(project, REWRITE, ORIGINAL)
    judge_all(session)
    return session


@pytest.fixture
def file(tmp_path: Path, judging: Session) -> Path:
    """What anna judged."""
    ledger = run(export(judging, tmp_path / "work.jsonl", Export("jsonl", "anna")))
    assert ledger.notes == ()
    return tmp_path / "work.jsonl"


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Session]:
    with Session.create(tmp_path / "other.annot", load_scheme("news"), "anna") as session:
        yield session


def bring(session: Session, file: Path, how: Import = PLAINLY) -> Intake:
    return run(import_files(session, [file], how))


def without_hashes(file: Path) -> None:
    lines = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    for judgement in (one for line in lines for one in line.get("judgements", ())):
        del judgement["original_sha256"]
    file.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")


def judged_against(session: Session) -> set[str]:
    return {judgement.original for judgement in stored(session).judgements}


def test_what_went_out_comes_in(file: Path, other: Session):
    intake = bring(other, file)

    assert (intake.articles, intake.judgements) == (2, 3)
    assert intake.rejected == intake.notes == ()
    assert stored(other).judgements == ALL


def test_a_dry_run_says_how_much_is_judged(file: Path, other: Session):
    rewrite, _ = run(look(other, [file])).articles

    assert (rewrite.judgements, rewrite.brings) == (3, True)
    assert other.headings() == ()


def test_bringing_it_in_again_changes_nothing(file: Path, other: Session):
    bring(other, file)
    before = stored(other), other.project.edition

    intake = bring(other, file)

    assert (intake.judgements, intake.articles) == (0, 0)
    assert (stored(other), other.project.edition) == before


def test_one_undo_takes_it_all_back(file: Path, other: Session):
    bring(other, file)

    other.undo()

    assert other.headings() == ()
    assert stored(other).judgements == ()


@pytest.mark.parametrize("prepared", [Path.touch, without_hashes])
def test_an_original_that_is_called_otherwise_here_is_found(
    file: Path, other: Session, prepared: Callable[[Path], None]
):
    taken = Article("o", "Rain fell in Oslo.")
    other.do(Edit("Import", (Change(None, taken, "o"),)))
    prepared(file)

    bring(other, file)

    assert judged_against(other) == {"o-2"}


def test_an_original_that_is_here_already_is_found_by_its_text(file: Path, other: Session):
    here = replace(ORIGINAL, id="wire-7")
    other.do(Edit("Import", (Change(None, here, "wire-7"),)))

    bring(other, file)

    assert judged_against(other) == {"wire-7"}


def test_what_is_judged_against_something_that_is_not_here_is_told(file: Path, other: Session):
    rewrite, _ = file.read_text("utf-8").splitlines()
    file.write_text(rewrite, encoding="utf-8")

    intake = bring(other, file)

    assert "against o, which is not in the project" in intake.notes[0].reason
    assert stored(other).judgements == ALL


def test_nothing_is_judged_against_another_text_of_the_same_name(file: Path, other: Session):
    other.do(Edit("Import", (Change(None, Article("o", "Rain fell."), "o"),)))
    rewrite, _ = file.read_text("utf-8").splitlines()
    file.write_text(rewrite, encoding="utf-8")

    intake = bring(other, file)

    assert [problem.reason for problem in intake.rejected] == [
        "a judgement is made against o, which is not in the project; it is left out"
    ] * 3
    assert stored(other).judgements == ()


def test_who_says_something_else_here_is_not_overruled(file: Path, other: Session):
    with_story(other.project)
    spliced: Judgement = replace(ALTERED, ruling=Verdict.SPLICED)
    judge_all(other, spliced)

    intake = bring(other, file)

    assert "says something else of a quote or hint" in intake.rejected[-1].reason
    assert stored(other).judgements == (spliced, *ALL[1:])


def test_gold_is_judged_and_suggestions_are_not(file: Path, other: Session):
    assert bring(other, file, Import(kind=As.GOLD)).judgements == 3
    assert stored(other, GOLD).judgements == ALL

    intake = bring(other, file, Import(kind=As.SUGGESTIONS))

    assert "only people and the gold judge" in intake.rejected[0].reason
    assert intake.judgements == 0


def test_a_format_without_room_for_judgements_says_how_many_it_leaves(
    judging: Session, tmp_path: Path
):
    ledger = run(export(judging, tmp_path / "out.csv", Export("csv", "anna")))

    (told,) = (note.reason for note in ledger.notes if "judge" in note.reason)
    assert told.startswith("3 judgements of quotes and hints left out; Tables of spans and quotes")


def test_what_is_judged_in_a_zone_that_is_left_out_stays_behind(judging: Session, tmp_path: Path):
    judging.do(set_zone(judging.article("r"), Stretch(64, 92), ZoneKind.CAPTION))
    how = Export("jsonl", "anna", leave_out=frozenset({ZoneKind.CAPTION}))

    ledger = run(export(judging, tmp_path / "out.jsonl", how))

    assert "what is judged lies in a caption, which is left out" in {n.reason for n in ledger.notes}
    (record, _) = JSONL.read(tmp_path / "out.jsonl")
    assert record.copy.judgements == ALL[:2]
