"""Annotators' files come back: whatever order they come in, and once for all."""

from itertools import permutations
from pathlib import Path

import pytest

from annotator.domain.annotator import Annotator
from annotator.domain.packet import Direction
from annotator.domain.record import Revision
from annotator.domain.speaker import Speaker
from annotator.store import team
from annotator.workflow.exporting import Export, export
from annotator.workflow.job import run
from annotator.workflow.keeping import backups
from annotator.workflow.merging import merge
from annotator.workflow.session import Session
from tests.workflow.merging.team import (
    ANNA,
    BEN,
    CORA,
    bring,
    file_of,
    finish,
    foresee,
    held,
    lead,
    mark,
    mine,
    quote,
    unmark,
    words,
)

ANA = Speaker("p-ana", "Ana Petrović")
ANA_TOO = Speaker("p1", "Ana Petrovic", ("Petrovic",))
MAYOR = Speaker("p1", "the mayor")


@pytest.fixture
def anna(tmp_path):
    """Anna's file, in which she has begun with one article and finished another."""
    with file_of(tmp_path / "anna.annot", ANNA) as session:
        mark(session, "a1", "Oslo")
        mark(session, "a1", "Monday", "DATE")
        quote(session, "a1", "“Stay in,”", ANA)
        mark(session, "a2", "Kyiv")
        finish(session, "a2")
    return session


@pytest.fixture
def files(tmp_path, anna):
    """The files of three people, who know one speaker by different names."""
    with file_of(tmp_path / "ben.annot", BEN) as session:
        mark(session, "a1", "Oslo", "LOC")
        quote(session, "a1", "“Stay in,”", ANA_TOO)
        quote(session, "a3", "“It will be cold,”", ANA_TOO)
    with file_of(tmp_path / "cora.annot", CORA) as session:
        quote(session, "a2", "said nothing", MAYOR)
        finish(session, "a1")
    return [anna.project.path, *(tmp_path / f"{name}.annot" for name in ("ben", "cora"))]


def again(session: Session) -> Session:
    """Open a file that was closed, as the same person."""
    return Session.open(session.project.path, session.annotator)


def test_work_comes_back_as_it_was_done(boss, anna):
    done = bring(boss, anna.project.path)

    assert (done.copies, done.spans, done.quotes) == (2, 3, 1)
    assert words(boss, "a1", "anna") == ["Oslo", "Monday"]
    assert boss.annotators() == (ANNA,)
    with again(anna) as session:
        assert mine(Session(boss.project, "anna"), "a2") == mine(session, "a2")


def test_a_file_is_told_before_anything_is_written(boss, anna):
    before = held(boss)
    (file,) = foresee(boss, anna.project.path).files

    assert file.ours
    assert (file.articles, file.matched, file.changed, file.unknown) == (3, 3, 0, 0)
    (person,) = file.people
    assert (person.name, person.uid, person.here) == ("anna", "aaaa", "anna")
    assert (person.articles, person.finished, person.in_progress) == (2, 1, 1)
    assert person.revision == 3
    assert (file.copies, file.taken) == ({"new": 2}, 2)
    assert (file.questions, file.warnings, file.refused) == ((), (), "")
    assert held(boss) == before
    assert beside(boss) == ["lead.annot"]


def test_the_file_of_an_annotator_is_not_changed(boss, anna):
    before = anna.project.path.read_bytes()
    bring(boss, anna.project.path)

    assert anna.project.path.read_bytes() == before
    assert [path.name for path in anna.project.path.parent.glob("anna*")] == ["anna.annot"]


def test_the_same_file_again_changes_nothing(boss, anna):
    bring(boss, anna.project.path)
    before = held(boss)
    done = bring(boss, anna.project.path)

    assert held(boss) == before
    assert (done.copies, done.backup, done.files[0].copies) == (0, "", {"already here": 2})


def test_what_was_done_since_comes_in_and_what_was_deleted_goes(boss, anna):
    bring(boss, anna.project.path)
    with again(anna) as session:
        unmark(session, "a1", "Oslo")
        mark(session, "a1", "Ana Petrović", "PERSON")
    done = bring(boss, anna.project.path)

    assert words(boss, "a1", "anna") == ["Monday", "Ana Petrović"]
    assert done.files[0].copies == {"newer": 1, "already here": 1}


def test_a_merge_is_one_step_to_undo_and_to_do_again(boss, anna):
    before = held(boss)
    bring(boss, anna.project.path)
    after = held(boss)
    boss.undo()
    undone = held(boss)
    boss.redo()

    assert undone == before
    assert held(boss) == after


def test_a_copy_of_the_project_as_it_was_lies_beside_it(boss, anna):
    before = held(boss)
    first = bring(boss, anna.project.path).backup
    with again(anna) as session:
        mark(session, "a3", "Bergen")
    second = bring(boss, anna.project.path).backup

    assert [Path(name).stem.rpartition(" ")[2] for name in (first, second)] == ["before-merge"] * 2
    with Session.open(Path(first)) as kept:
        assert held(kept) == before


def test_the_project_remembers_what_came_back(boss, anna):
    bring(boss, anna.project.path)
    (packet,) = boss.project.ask(team.packets)

    assert (packet.annotator, packet.direction) == ("aaaa", Direction.BACK)
    assert (packet.articles, packet.file) == (("a1", "a2"), "anna.annot")


def test_in_which_order_files_come_makes_no_difference(files, tmp_path):
    found = []
    for number, order in enumerate(permutations(files)):
        with lead(tmp_path / str(number)) as one_by_one:
            for file in order:
                bring(one_by_one, file)
            bring(one_by_one, *files)
            found.append({**held(one_by_one), "speakers": names(one_by_one)})
        with lead(tmp_path / f"{number} together") as together:
            bring(together, *order)
            found.append({**held(together), "speakers": names(together)})

    assert all(one == found[0] for one in found)
    assert len(found[0]["copies"]) == 6


def names(session: Session) -> list[tuple[str, list[str]]]:
    """Return the ledger by what each is called; whose name stands first is open."""
    return sorted((one.id, sorted(one.names())) for one in session.speakers())


def test_newer_and_older_states_of_a_copy_may_come_in_any_order(boss, anna, tmp_path):
    old = tmp_path / "old.annot"
    old.write_bytes(anna.project.path.read_bytes())
    with again(anna) as session:
        unmark(session, "a1", "Oslo")
    done = bring(boss, old, anna.project.path)

    assert words(boss, "a1", "anna") == ["Monday"]
    assert done.files[0].copies == {"in another file": 1, "new": 1}
    assert bring(boss, old).files[0].copies == {"older": 1, "already here": 1}
    assert words(boss, "a1", "anna") == ["Monday"]


def test_what_was_taken_back_stays_so_whatever_older_file_comes_later(boss, anna, tmp_path):
    old = tmp_path / "old.annot"
    old.write_bytes(anna.project.path.read_bytes())
    with again(anna) as session:
        while session.undo():
            pass
    bring(boss, anna.project.path)
    done = bring(boss, old)

    assert (words(boss, "a1", "anna"), words(boss, "a2", "anna")) == ([], [])
    assert (done.files[0].copies, done.copies) == ({"older": 2}, 0)


def test_own_json_lines_come_back_like_projects(boss, anna, tmp_path):
    lines = tmp_path / "anna.jsonl"
    with again(anna) as session:
        run(export(session, lines, Export("jsonl", "anna")))
    done = bring(boss, lines)

    assert (done.copies, boss.annotators()) == (2, (ANNA,))
    assert mine(Session(boss.project, "anna"), "a1").revision == Revision(3, 3)
    assert bring(boss, anna.project.path).files[0].copies == {"already here": 2}


def test_files_are_found_in_folders_but_not_the_project_itself(boss, files):
    home = boss.project.path.parent
    for file in files:
        file.rename(home / file.name)
    done = bring(boss, home)

    assert [file.file.rpartition("/")[2] for file in done.files] == [
        "anna.annot",
        "ben.annot",
        "cora.annot",
    ]


def test_a_merge_that_is_ended_early_leaves_the_project_as_it_was(boss, files):
    before = held(boss)
    total = sum(1 for _ in merge_steps(boss, files))
    boss.undo()
    for steps in range(1, total):
        job = merge(boss, files)
        for _ in range(steps):
            next(job)
        job.close()
        assert held(boss) == before
    assert beside(boss) == ["lead.annot", "lead.annot.backups"]
    assert len(backups(boss.project.path)) == 1  # that of the merge that ended


def beside(session: Session) -> list[str]:
    """Return the names of the files in the folder of a project, without those that are for now."""
    names = (path.name for path in session.project.path.parent.iterdir())
    return sorted(name for name in names if not name.endswith(("-journal", ".lock")))


def merge_steps(session: Session, files):
    yield from merge(session, files)


def test_speakers_of_files_are_those_of_the_ledger_and_our_name_stays(boss, files):
    ours = Speaker("p-ana-petrovic", "Ana Petrović")
    quote(boss, "a1", "“Stay in,”", ours)
    bring(boss, *files)
    ledger = {speaker.id: speaker for speaker in boss.speakers()}

    assert ledger["p-ana-petrovic"].name == "Ana Petrović"
    assert ledger["p-ana-petrovic"].aliases == ("Ana Petrovic", "Petrovic")
    for owner, article in (("anna", "a1"), ("ben", "a1"), ("ben", "a3")):
        (said,) = mine(Session(boss.project, owner), article).quotes
        assert said.speaker == "p-ana-petrovic"
    assert len(ledger) == 2


def test_two_people_who_used_one_file_in_turn_both_come_back(boss, anna):
    with again(anna) as session:
        ben = Session(session.project, "ben")
        mark(ben, "a3", "Bergen")
    bring(boss, anna.project.path)

    assert [known.name for known in boss.annotators()] == ["anna", "ben"]
    assert words(boss, "a3", "ben") == ["Bergen"]


def test_somebody_is_known_by_the_uid_whatever_the_name(boss, anna, tmp_path):
    bring(boss, anna.project.path)
    with file_of(tmp_path / "other.annot", Annotator("aaaa", "Anna B.")) as session:
        mark(session, "a3", "Bergen")
    (file,) = bring(boss, session.project.path).files

    assert words(boss, "a3", "anna") == ["Bergen"]
    assert file.warnings == ("Anna B. is called anna here",)
