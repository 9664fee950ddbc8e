"""Whatever a project file has become, it is refused in a sentence or opens, and never runs."""

from itertools import islice

from tests.store.mutants import STATEMENTS, TRIGGERS, VIEWS, mutants, repair_all, try_all

MORE = 40


def test_no_mutant_of_a_project_crashes_the_program_or_is_written_to(filled, tmp_path):
    whole = filled.read_bytes()
    files = mutants(whole, tmp_path / "scratch.annot", len(STATEMENTS) + MORE, seed=3)

    outcome = try_all(files, filled)

    assert outcome.tried == len(STATEMENTS) + MORE
    assert outcome.refused > len(STATEMENTS) // 2
    assert outcome.written == 0


def test_every_trigger_and_view_is_refused(filled, tmp_path):
    wanted = len(TRIGGERS) + len(VIEWS)
    files = mutants(filled.read_bytes(), tmp_path / "scratch.annot", wanted, seed=3)

    assert try_all(files, filled).refused == wanted


def test_the_file_itself_is_not_refused(filled):
    assert try_all([filled.read_bytes()], filled).refused == 0


def test_every_mutant_is_repaired_or_left_as_it_was(filled, tmp_path):
    files = mutants(filled.read_bytes(), tmp_path / "scratch.annot", len(STATEMENTS) + MORE, seed=5)
    some = list(islice(files, 0, None, 6))

    mended, refused = repair_all(some, filled)

    assert mended + refused == len(some)
    assert refused < 3  # a version of its own, or nothing left to read
