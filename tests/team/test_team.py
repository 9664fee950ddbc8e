"""Three annotators work apart on packets, and what comes of it is gold that trains."""

import json
from itertools import permutations
from pathlib import Path
from statistics import mean, median

import pytest
import spacy
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from spacy.tokens import DocBin
from spacy.training import Example

from annotator.domain.adjudication.case import Case, content
from annotator.domain.record import GOLD, SUGGESTIONS
from annotator.store import queries
from annotator.ui.workbench import Workbench
from annotator.workflow.importing import As, Import, import_files
from annotator.workflow.job import run
from annotator.workflow.schemes import load_scheme
from annotator.workflow.session import Session
from tests.command.commands import STORIES, succeed
from tests.team.habits import HABITS, work_through
from tests.ui.adjudicating.conftest import opened

CONTROL = Qt.KeyboardModifier.ControlModifier
MOST_KEYS = 1.3
ROUNDS, LEARNED = 12, 0.6  # F1 on what was learned


@pytest.fixture
def lead(tmp_path: Path) -> Path:
    """The lead's project with the sample articles, their gold as suggestions."""
    path = tmp_path / "lead.annot"
    with Session.create(path, load_scheme("news"), "lead") as session:
        run(import_files(session, [STORIES], Import(kind=As.SUGGESTIONS)))
    return path


@pytest.fixture
def packets(lead: Path) -> list[Path]:
    """Packets with all articles for everyone, worked through."""
    folder = lead.parent / "packets"
    folder.mkdir()
    names = [part for name in HABITS for part in ("--annotator", name)]
    succeed("packet", lead, *names, "--out", folder, "--overlap", 100, "--people", 3)
    files = sorted(folder.glob("*.annot"))
    for file, (name, habit) in zip(files, HABITS.items(), strict=True):
        with Session.open(file, name) as session:
            assert len(session.headings()) == 12
            assert work_through(session, habit) > 10
    return files


def truth(session: Session, article: str) -> set[object]:
    """Return what is right in an article: what was suggested."""
    suggested = session.project.ask(queries.copy, article, SUGGESTIONS)
    return {content(item) for item in suggested.items()}


def works(path: Path) -> list[object]:
    """Return everyone's work, and who they are."""
    with Session.open(path) as session:
        articles = [heading.article for heading in session.headings()]
        copies = [session.project.ask(queries.copies, articles, name) for name in HABITS]
        return [session.annotators(), copies, [[c.revision for c in some] for some in copies]]


def test_files_come_back_in_any_order_and_twice_with_the_same_result(lead, packets):
    before = lead.read_bytes()
    found = []
    for order in permutations(packets):
        lead.write_bytes(before)
        for file in (*order, order[0]):
            succeed("merge", lead, file, "--json")
        found.append(works(lead))

    assert len(found[0][1]) == 3
    assert all(other == found[0] for other in found)


def key_for(case: Case, right: set[object]) -> str:
    """Return the key of who knows what is right."""
    places = [n for n, c in enumerate(case.candidates, 1) if content(c.item) in right]
    if not places:
        return "0"
    return "B" if len(places) == len(case.candidates) > 1 else str(places[0])


def decide_all(qtbot: QtBot, bench: Workbench, session: Session) -> list[int]:
    """Decide what is in the queue, a key at a time; return how many keys each case took."""
    keys = []
    course = bench.adjudicating.course
    while (case := course.case) is not None:
        qtbot.keyClicks(bench.canvas, key_for(case, truth(session, case.article)))
        assert course.case != case
        keys.append(1)
    return keys


def test_every_conflict_is_decided_in_the_window_and_gold_trains(qtbot, lead, packets, tmp_path):
    succeed("merge", lead, *packets, "--json")
    figures = json.loads(succeed("agreement", lead, "--json").stdout)
    assert figures["annotators"] == list(HABITS)
    assert all(0.7 < pair["f1"]["exact_label"]["value"] < 1 for pair in figures["pairs"])
    left = json.loads(succeed("adjudicate", lead, "--auto", "unanimous", "--json").stdout)["left"]

    session = Session.open(lead, "lead")
    bench = opened(qtbot, session)
    qtbot.keyClick(bench.canvas, Qt.Key.Key_J, CONTROL)
    qtbot.waitUntil(lambda: bench.adjudicating.course.case is not None)
    keys = decide_all(qtbot, bench, session)
    right, gold = set(), set()
    for heading in session.headings():
        right |= {(heading.article, c) for c in truth(session, heading.article)}
        copy = session.project.ask(queries.copy, heading.article, GOLD)
        gold |= {(heading.article, content(item)) for item in copy.items()}
    bench.window.close()

    assert len(keys) >= sum(left.values()) > 50
    assert median(keys) == 1 <= mean(keys) <= MOST_KEYS
    assert len(right & gold) / max(len(right), len(gold)) > 0.98
    trains(lead, tmp_path / "gold.spacy")


def trains(lead: Path, out: Path) -> None:
    """Export the gold, and have spaCy learn what is in it."""
    exported = json.loads(
        succeed("export", lead, "--gold", "--to", "spacy", "--out", out, "--json").stdout
    )
    assert exported["articles"] == 12
    nlp = spacy.blank("en")
    nlp.add_pipe("ner")
    docs = list(DocBin().from_disk(out).get_docs(nlp.vocab))
    examples = [Example(nlp.make_doc(doc.text), doc) for doc in docs]
    nlp.initialize(lambda: examples)
    for _ in range(ROUNDS):
        for example in examples:
            nlp.update([example])
    assert nlp.evaluate(examples)["ents_f"] > LEARNED
