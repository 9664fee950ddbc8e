"""A candidate is altered in place before it becomes gold: one decision, one step to undo."""

import pytest
from PySide6.QtCore import Qt

from annotator.domain.adjudication.case import Conflict
from annotator.domain.decision import Choice
from annotator.domain.record import decided
from annotator.domain.span import Stretch
from annotator.store import decisions
from annotator.ui.workbench import Workbench
from tests.ui.adjudicating.conftest import CONTROL, gold, message
from tests.ui.adjudicating.disputed import KYIV
from tests.ui.conftest import Hand

pytestmark = pytest.mark.qt_log_ignore("does not support")


def log(bench: Workbench) -> list[Choice]:
    return [line.decision.choice for line in bench.desk.session.project.ask(decisions.log)]


def test_the_ends_of_a_candidate_are_moved_with_the_usual_keys(
    bench: Workbench, hand: Hand
) -> None:
    hand.type("ne")
    assert bench.canvas.sheet.layers is None
    assert bench.inspector.isVisible()
    hand.type("]")
    hand.key(Qt.Key.Key_Return)

    assert gold(bench) == [(15, 29, "ORG")]
    assert log(bench) == [Choice.EDIT]
    assert bench.adjudicating.course.case.conflict is Conflict.SOME
    assert bench.canvas.sheet.layers is not None
    assert decided(bench.desk.session.copy("a1")).spans == ()


def test_a_label_that_nobody_put_takes_one_key(bench: Workbench, hand: Hand) -> None:
    hand.type("e5")
    hand.key(Qt.Key.Key_Return)

    assert gold(bench) == [(0, 4, "NORP")]


def test_what_is_drawn_with_the_mouse_becomes_gold_as_well(bench: Workbench, hand: Hand) -> None:
    hand.type("e")
    hand.drag(Stretch(5, 10))
    hand.type("2")
    hand.key(Qt.Key.Key_Return)

    assert gold(bench) == [(0, 4, "GPE"), (5, 10, "ORG")]


def test_a_speaker_is_named_who_is_new_to_the_ledger(bench: Workbench, hand: Hand) -> None:
    bench.adjudicating.course.step(3)
    hand.type("e")
    bench.deeds.set_speaker_name("Olena Bondar")
    assert "Olena Bondar" not in [s.name for s in bench.desk.session.speakers()]
    hand.key(Qt.Key.Key_Return)

    (quote,) = gold(bench)
    names = {s.id: s.name for s in bench.desk.session.speakers()}
    assert names[quote[2]] == "Olena Bondar"
    hand.type("z")
    assert gold(bench) == []


def test_escape_leaves_it_as_it_was(bench: Workbench, hand: Hand) -> None:
    before = bench.adjudicating.course.case
    hand.type("e5")
    hand.key(Qt.Key.Key_Escape)

    assert gold(bench) == []
    assert log(bench) == []
    assert bench.adjudicating.course.case is before
    assert bench.canvas.selection == KYIV
    assert not bench.inspector.isVisible()
    hand.type("1")
    assert gold(bench) == [(0, 4, "GPE")]


def test_undo_and_redo_go_along_the_draft(bench: Workbench, hand: Hand) -> None:
    hand.type("e5")
    hand.key(Qt.Key.Key_Z, CONTROL)
    assert [span.label for span in bench.desk.copy.spans] == ["GPE"]
    hand.key(Qt.Key.Key_Y, CONTROL)
    assert [span.label for span in bench.desk.copy.spans] == ["NORP"]
    hand.key(Qt.Key.Key_Return)

    assert gold(bench) == [(0, 4, "NORP")]


def test_a_draft_that_was_emptied_decides_for_nothing(bench: Workbench, hand: Hand) -> None:
    hand.type("e")
    hand.key(Qt.Key.Key_Delete)
    hand.key(Qt.Key.Key_Return)

    assert gold(bench) == []
    assert log(bench) == [Choice.NONE]


def test_going_elsewhere_has_to_wait(bench: Workbench, hand: Hand) -> None:
    hand.type("e")
    hand.key(Qt.Key.Key_PageDown, CONTROL)

    assert bench.desk.article.id == "a1"
    assert message(bench).startswith("Alter it with the usual keys")


def test_another_article_takes_the_draft_off_the_desk(bench: Workbench, hand: Hand) -> None:
    hand.type("e5")
    bench.desk.open("a2")

    assert not bench.adjudicating.editing.on
    assert bench.desk.locked
    assert bench.adjudicating.course.case.article == "a2"
    hand.type("1")
    assert gold(bench, "a2") == [(0, 4, "GPE")]


def test_closing_the_view_leaves_the_draft(bench: Workbench, hand: Hand) -> None:
    hand.type("e5")
    bench.adjudicating.end()

    assert bench.desk.draft is None
    assert decided(bench.desk.copy).spans == ()
    assert gold(bench) == []
    assert bench.inspector.isVisible()
