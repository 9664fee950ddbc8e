"""What annotators say of rewrites comes back with their files, against the same original."""

from itertools import permutations
from pathlib import Path

import pytest

from annotator.domain.article import Article
from annotator.domain.comparing.judgement import Judgement
from annotator.domain.comparing.verdict import Verdict
from annotator.domain.merging import Answer, Kind, Merge
from annotator.domain.record import SUGGESTIONS
from annotator.store import queries
from annotator.workflow.exporting import Export, export
from annotator.workflow.job import run
from annotator.workflow.packets import Wanted, hand_out, shares
from annotator.workflow.repair import check
from annotator.workflow.session import Session
from tests.workflow.merging.team import (
    ANNA,
    BEN,
    TEXTS,
    articles,
    bring,
    file_of,
    held,
    judge,
    lead,
    mine,
)

COLD = "“It will be cold,”"


@pytest.fixture
def anna(tmp_path: Path) -> Path:
    """Anna's file, in which a quote of a3 is judged against a1."""
    with file_of(tmp_path / "anna.annot", ANNA) as session:
        judge(session, "a3", COLD, Verdict.ALTERED, "a1")
    return tmp_path / "anna.annot"


def judged(session: Session, owner: str = "anna", article: str = "a3") -> tuple[Judgement, ...]:
    return session.project.ask(queries.copy, article, owner).judgements


def said(session: Session, owner: str = "anna") -> list[tuple[str, str]]:
    return [(one.original, str(one.ruling)) for one in judged(session, owner)]


def test_a_verdict_comes_in_once(boss: Session, anna: Path):
    merged = bring(boss, anna)

    assert (merged.copies, merged.judgements) == (1, 1)
    assert "1 judgement" in merged.content()
    assert said(boss) == [("a1", "altered")]
    before = held(boss)
    assert bring(boss, anna).copies == 0
    assert held(boss) == before


def test_a_newer_verdict_takes_the_place_of_the_older(boss: Session, anna: Path):
    bring(boss, anna)
    with Session.open(anna, "anna") as session:
        judge(session, "a3", COLD, Verdict.SPLICED, "a1")

    bring(boss, anna)

    assert said(boss) == [("a1", "spliced")]


def test_a_verdict_that_was_taken_back_goes(boss: Session, anna: Path):
    bring(boss, anna)
    with Session.open(anna, "anna") as session:
        judge(session, "a3", "Snow", Verdict.SPLICED, "a1")
        session.undo()
        session.undo()

    bring(boss, anna)

    assert said(boss) == []


def test_verdicts_of_several_come_in_whatever_order(tmp_path: Path, anna: Path):
    with file_of(tmp_path / "ben.annot", BEN) as session:
        judge(session, "a3", COLD, Verdict.SPLICED, "a1")
    outcomes = []
    for number, order in enumerate(permutations([anna, tmp_path / "ben.annot"])):
        with lead(tmp_path / f"lead {number}") as boss:
            for file in order:
                bring(boss, file)
            outcomes.append(held(boss)["copies"])

    assert outcomes[0] == outcomes[1]
    assert len(outcomes[0]) == 2


def test_verdicts_come_in_from_lines(boss: Session, anna: Path, tmp_path: Path):
    with Session.open(anna, "anna") as session:
        run(export(session, tmp_path / "work.jsonl", Export("jsonl", "anna")))

    bring(boss, tmp_path / "work.jsonl")

    assert said(boss) == [("a1", "altered")]


def elsewhere(path: Path) -> Path:
    """Make a file in which the articles have other ids than in the lead's project."""
    of = [Article(f"wire-{article.id}", article.text) for article in articles()]
    with file_of(path, ANNA, of=of) as session:
        judge(session, "wire-a3", COLD, Verdict.ALTERED, "wire-a1")
    return path


@pytest.mark.parametrize("lines", ["", "work.jsonl"])
def test_the_original_goes_by_the_name_it_has_here(boss: Session, tmp_path: Path, lines: str):
    file = elsewhere(tmp_path / "other.annot")
    if lines:
        with Session.open(file, "anna") as session:
            run(export(session, tmp_path / lines, Export("jsonl", "anna")))

    bring(boss, tmp_path / lines if lines else file)

    assert said(boss) == [("a1", "altered")]


def test_an_original_that_comes_in_with_the_verdict_is_found(boss: Session, tmp_path: Path):
    new = Article("a1", "Quite another piece about 25 ships.")
    of = [new, Article("a3", TEXTS["a3"])]
    with file_of(tmp_path / "anna.annot", ANNA, of=of) as session:
        judge(session, "a3", COLD, Verdict.ALTERED, "a1")

    bring(boss, tmp_path / "anna.annot", how=Merge(usually={Kind.ARTICLES: Answer.ADD}))

    (one,) = judged(boss)
    assert boss.article(one.original).text == new.text
    assert check(boss) == []


def test_what_is_judged_moves_with_the_text_or_is_lost(boss: Session, tmp_path: Path):
    other = "Yesterday: " + TEXTS["a3"].replace("Snow", "Hail")
    of = [Article("a1", TEXTS["a1"]), Article("a3", other)]
    with file_of(tmp_path / "anna.annot", ANNA, of=of) as session:
        judge(session, "a3", COLD, Verdict.ALTERED, "a1")
        judge(session, "a3", "Hail", Verdict.ALTERED, "a1")

    merged = bring(boss, tmp_path / "anna.annot", how=Merge(usually={Kind.TEXT: Answer.REALIGN}))

    (one,) = judged(boss)
    assert one.contents[0].text(TEXTS["a3"]) == COLD
    assert [moved.words for moved in merged.moved if moved.after is None] == ["Hail"]


def test_a_packet_carries_ones_own_verdicts_and_brings_them_back(boss: Session, tmp_path: Path):
    for name in ("anna", "ben"):
        judge(Session(boss.project, name), "a3", COLD, Verdict.ALTERED, "a1")
    given = shares(boss, Wanted(("anna",)))
    run(hand_out(boss, given, [tmp_path / "packet.annot"]))
    with Session.open(tmp_path / "packet.annot", "anna") as session:
        assert mine(session, "a3").judgements == judged(boss)
        assert judged(session, "ben") == judged(session, SUGGESTIONS) == ()
        judge(session, "a3", COLD, Verdict.UNSUPPORTED, "a1")

    bring(boss, tmp_path / "packet.annot")

    assert said(boss) == [("a1", "unsupported")]
    assert said(boss, "ben") == [("a1", "altered")]
