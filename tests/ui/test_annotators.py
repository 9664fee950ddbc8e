"""Whose copy is open can be seen, and two people use one file in turn."""

import pytest
from PySide6.QtCore import Qt

from annotator.domain.record import Status
from annotator.domain.span import Stretch
from annotator.ui.annotators import REMEMBERED
from annotator.workflow.glance import person
from annotator.workflow.job import run
from annotator.workflow.packets import Wanted, hand_out, shares
from annotator.workflow.session import Session

COUNCIL = Stretch(53, 60)


@pytest.fixture
def change(bench, qtbot):
    """Change to somebody as a person does who types the name into the chooser."""

    def change_to(typed):
        bench.actions_by_name["work_as"].trigger()
        field = bench.palettes.chooser.field
        with qtbot.waitSignal(bench.files.opened):
            qtbot.keyClicks(field, typed)
            qtbot.keyClick(field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: bench.desk is not None and not bench.files.busy)
        bench.canvas.setFocus()

    return change_to


def offered(bench):
    model = bench.palettes.chooser.model
    return [model.choice(row).row.text for row in range(model.rowCount())]


def people(bench):
    return [person.name for person in bench.desk.session.annotators()]


def test_whose_copy_is_open_is_always_seen(bench):
    assert bench.desk.session.annotator == "anna"
    assert bench.annotators.button.text() == "Working as anna"
    assert bench.annotators.button.isVisible()

    bench.close_session()

    assert not bench.annotators.button.isVisible()


def test_the_button_asks_who_works_now(bench, qtbot):
    qtbot.mouseClick(bench.annotators.button, Qt.MouseButton.LeftButton)

    assert bench.palettes.chooser.isVisible()
    assert offered(bench) == [person(), "anna"]


def test_somebody_new_begins_with_a_copy_of_their_own(bench, hand, change):
    hand.key(Qt.Key.Key_Return)
    change("Clara")

    assert bench.annotators.button.text() == "Working as Clara"
    assert people(bench) == ["Clara", "anna"]
    assert bench.desk.copy.owner == "Clara"
    assert [h.status for h in bench.desk.session.headings()] == [Status.TODO, Status.TODO]
    assert not bench.actions_by_name["undo"].isEnabled()


def test_two_people_take_turns_and_each_undoes_their_own(bench, hand, change):
    hand.key(Qt.Key.Key_Return)
    change("ben")
    hand.drag(COUNCIL)
    hand.type("3")
    change("anna")

    bench.actions_by_name["undo"].trigger()

    session = bench.desk.session
    assert session.undo_and_redo()[0] is None
    assert len(Session(session.project, "ben").layers("a1")) == 1
    assert session.annotator == "anna"


def test_who_works_here_is_remembered_for_the_project(bench, change):
    change("ben")
    key = bench.desk.session.circle().key

    assert bench.window.settings_file.settings.people == {key: "ben"}


def test_only_so_many_choices_are_remembered(bench, change):
    old = {f"{n}": "anna" for n in range(REMEMBERED)}
    bench.window.settings_file.change(people=old)

    change("ben")

    kept = bench.window.settings_file.settings.people
    assert len(kept) == REMEMBERED
    assert "0" not in kept


def test_a_project_is_opened_for_who_was_chosen_last(bench, qtbot, change):
    change("ben")
    path = bench.desk.session.project.path

    with qtbot.waitSignal(bench.files.opened):
        bench.files.open(path)

    assert bench.desk.session.annotator == "ben"


def test_a_packet_is_opened_for_whose_it_is_until_somebody_else_is_chosen(
    bench, qtbot, change, tmp_path
):
    file, session = tmp_path / "dora.annot", bench.desk.session
    run(hand_out(session, shares(session, Wanted(("Dora",))), [file]))

    with qtbot.waitSignal(bench.files.opened):
        bench.files.open(file)
    first = bench.desk.session.annotator
    change("anna")
    with qtbot.waitSignal(bench.files.opened):
        bench.files.open(file)

    assert (first, bench.desk.session.annotator) == ("Dora", "anna")


def test_without_a_choice_it_is_who_sits_here(bench, qtbot):
    with qtbot.waitSignal(bench.files.opened):
        bench.files.open(bench.desk.session.project.path)

    assert bench.annotators.button.text() == f"Working as {person()}"


@pytest.mark.parametrize(
    ("typed", "last"),
    [
        ("ANNA", "anna"),
        ("ann", "New annotator: ann"),
        ("@gold", "the name of an annotator cannot begin with @, as @gold does"),
    ],
)
def test_what_is_typed_is_somebody_known_or_new_or_no_name(bench, typed, last):
    bench.annotators.work_as()
    bench.palettes.chooser.field.setText(typed)

    assert offered(bench)[-1] == last


def test_who_is_at_work_is_offered_last(bench, change):
    change("ben")
    change("Clara")

    bench.annotators.work_as()

    assert offered(bench) == ["ben", person(), "Clara"]


def test_nobody_changes_while_work_is_in_progress(bench):
    session = bench.desk.session
    bench.files.suggest_all()

    bench.annotators.change_to("ben")

    assert bench.desk.session is session
    assert people(bench) == []
    bench.files.stop()


def test_a_name_is_shown_as_it_is(bench, change):
    change("<b>R&D")

    assert bench.annotators.button.text() == "Working as <b>R&&D"
    assert bench.desk.copy.owner == "<b>R&D"
