"""The same text is shown where it stands before anything is done, and done in one step."""

from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from annotator.domain import decide
from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.everywhere import Now
from annotator.domain.progress import Job, Progress
from annotator.domain.record import SUGGESTIONS
from annotator.domain.span import Span, State, Stretch
from annotator.ui.canvas.marks import mark_of
from annotator.ui.finding.preview import Preview
from annotator.ui.rows import HELD
from annotator.ui.workbench import Workbench
from annotator.workflow.session import Session
from tests.ui.conftest import KYIV, PERSON, PETROVIC, Hand

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
CHECKED = Qt.ItemDataRole.CheckStateRole
COUNCIL = Stretch(53, 60)
THERE = Span("e9", Stretch(0, 4), "ORG", State.SUGGESTED, "builtin@3", 0.3)
OTHER = replace(THERE, id="e8", stretch=Stretch(11, 15), label="LOC")


@pytest.fixture
def suggested(suggested: Session) -> Session:
    """The usual project with a third article, where Kyiv stands three times."""
    article = Article("a3", "Kyiv waits. Kyiv sleeps.\nAna Petrović left Kyiv.", "Third")
    other = replace(OTHER, stretch=Stretch(12, 16))
    things = (Change(None, thing, "a3", SUGGESTIONS) for thing in (THERE, other))
    edit = Edit("Import", (Change(None, article, "a3"), *things))
    Session(suggested.project, "").do(edit)
    return suggested


def preview(bench: Workbench) -> Preview:
    assert bench.same_text.preview is not None
    return bench.same_text.preview


def everywhere(bench: Workbench, qtbot: QtBot) -> Preview:
    """Look in the whole project, and wait until it has been."""
    shown = preview(bench)
    shown.reaches.button(2).click()
    qtbot.waitUntil(lambda: shown.view.isEnabled() and not bench.files.busy)
    return shown


def places(shown: Preview) -> dict[tuple[str, int], Now]:
    model = shown.model
    rows = [model.index(n).data(HELD) for n in range(model.rowCount())]
    return {(r.article, r.stretch.start): r.now for r in rows if not isinstance(r, str)}


def enter(shown: Preview, qtbot: QtBot) -> None:
    qtbot.keyClick(shown.view, Qt.Key.Key_Return)


def spans(bench: Workbench, article: str) -> tuple[Span, ...]:
    return bench.desk.session.copy(article).spans


def test_e_shows_the_places_of_the_article_first(bench: Workbench, hand: Hand) -> None:
    hand.click(KYIV.stretch)
    hand.type("e")

    assert preview(bench).heading.text() == "Label “Kyiv” as ORG"
    assert places(preview(bench)) == {("a1", 43): Now.SUGGESTED}
    assert preview(bench).go.text() == "Label 1"


def test_the_whole_project_is_labelled_in_one_step(
    bench: Workbench, hand: Hand, qtbot: QtBot
) -> None:
    hand.click(KYIV.stretch)
    hand.type("e")
    shown = everywhere(bench, qtbot)

    assert places(shown) == {
        ("a1", 43): Now.SUGGESTED,
        ("a3", 0): Now.SUGGESTED,
        ("a3", 12): Now.OTHER,
        ("a3", 43): Now.NOTHING,
    }
    assert shown.count.text() == "4 of 4 chosen in 2 articles"
    enter(shown, qtbot)

    assert [(s.label, s.state) for s in spans(bench, "a3")] == [
        ("ORG", State.ACCEPTED),
        ("ORG", State.CHANGED),
        ("ORG", State.ADDED),
    ]
    assert bench.desk.copy.span(KYIV.id).state is State.ACCEPTED
    assert "one undo" in bench.window.statusBar().currentMessage()

    bench.window.activateWindow()
    qtbot.waitUntil(bench.window.isActiveWindow)
    hand.key(Qt.Key.Key_Z, CONTROL)
    assert [s.state for s in spans(bench, "a3")] == [State.SUGGESTED] * 2
    assert bench.desk.article.id == "a1"


def test_a_place_that_is_unticked_is_left_alone(bench: Workbench, hand: Hand, qtbot: QtBot) -> None:
    hand.click(KYIV.stretch)
    hand.type("e")
    shown = everywhere(bench, qtbot)
    last = shown.model.index(shown.model.rowCount() - 1)
    middle: QPoint = shown.view.visualRect(last).center()
    qtbot.mouseClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=middle)

    assert shown.go.text() == "Label 3"
    enter(shown, qtbot)
    assert len([span for span in spans(bench, "a3") if span.state.kept]) == 2


def test_the_space_bar_ticks_and_unticks(bench: Workbench, hand: Hand, qtbot: QtBot) -> None:
    hand.click(KYIV.stretch)
    hand.type("e")
    qtbot.waitUntil(preview(bench).view.hasFocus)
    qtbot.keyClick(preview(bench).view, Qt.Key.Key_Space)

    assert not preview(bench).go.isEnabled()
    qtbot.keyClick(preview(bench).view, Qt.Key.Key_Space)
    assert preview(bench).go.isEnabled()


def test_what_was_decided_otherwise_is_listed_unticked(
    bench: Workbench, hand: Hand, qtbot: QtBot
) -> None:
    bench.desk.do(decide.accept(bench.desk.session.copy("a3"), spans(bench, "a3")[1]))
    hand.click(KYIV.stretch)
    hand.type("e")
    shown = everywhere(bench, qtbot)
    ticks = [shown.model.index(n).data(CHECKED) for n in range(shown.model.rowCount())]

    assert places(shown)["a3", 12] is Now.DECIDED
    assert ticks[4] is Qt.CheckState.Unchecked
    enter(shown, qtbot)
    assert spans(bench, "a3")[1].label == "LOC"


def test_choose_all_and_none(bench: Workbench, hand: Hand, qtbot: QtBot) -> None:
    hand.click(KYIV.stretch)
    hand.type("e")
    shown = everywhere(bench, qtbot)
    shown.none.click()
    assert shown.model.chosen() == []

    shown.every.click()
    assert len(shown.model.chosen()) == 4


def test_the_speaker_goes_along(bench: Workbench, hand: Hand, qtbot: QtBot) -> None:
    hand.click(PERSON.stretch)
    hand.type("e")
    enter(everywhere(bench, qtbot), qtbot)

    (added,) = (s for s in spans(bench, "a3") if s.label == "PERSON")
    assert added.speaker == PETROVIC.id


def test_a_selection_takes_the_label_used_last(bench: Workbench, hand: Hand) -> None:
    hand.click(KYIV.stretch)
    hand.type("3")
    hand.drag(COUNCIL)
    hand.type("e")

    assert preview(bench).heading.text() == "Label “council” as GPE"
    assert places(preview(bench)) == {("a1", 53): Now.NOTHING}


def test_a_selection_without_a_label_is_told_so(bench: Workbench, hand: Hand) -> None:
    hand.drag(COUNCIL)
    hand.type("e")

    assert bench.same_text.preview is None
    assert "label" in bench.window.statusBar().currentMessage()


def test_shift_e_rejects_open_suggestions_of_the_same_label(
    bench: Workbench, hand: Hand, qtbot: QtBot
) -> None:
    hand.click(KYIV.stretch)
    hand.key(Qt.Key.Key_E, SHIFT)
    shown = everywhere(bench, qtbot)

    assert places(shown) == {("a1", 43): Now.SUGGESTED, ("a3", 0): Now.SUGGESTED}
    enter(shown, qtbot)
    assert [s.state for s in spans(bench, "a3")] == [State.REJECTED, State.SUGGESTED]
    assert bench.desk.copy.span(KYIV.id).state is State.REJECTED


def test_escape_does_nothing_and_gives_the_keys_back(
    bench: Workbench, hand: Hand, qtbot: QtBot
) -> None:
    hand.click(KYIV.stretch)
    hand.type("e")
    qtbot.waitUntil(preview(bench).view.hasFocus)
    qtbot.keyClick(preview(bench).view, Qt.Key.Key_Escape)

    assert bench.same_text.preview is None
    assert bench.desk.active == mark_of(KYIV)
    assert not bench.actions_by_name["undo"].isEnabled()


def test_a_preview_that_is_closed_while_it_looks_ends_the_search(
    bench: Workbench, hand: Hand, qtbot: QtBot
) -> None:
    hand.click(KYIV.stretch)
    hand.type("e")
    shown = preview(bench)
    shown.reaches.button(2).click()
    shown.reject()

    qtbot.waitUntil(lambda: not bench.files.busy)
    assert bench.same_text.preview is None


def test_other_work_in_progress_is_told_and_this_article_still_searched(
    bench: Workbench, hand: Hand, qtbot: QtBot
) -> None:
    held = Event()

    def work() -> Job[None]:
        yield Progress(0, 1)
        held.wait()

    bench.files.run(work(), lambda _: None)
    hand.click(KYIV.stretch)
    hand.type("e")
    shown = preview(bench)
    assert places(shown) == {("a1", 43): Now.SUGGESTED}

    shown.reaches.button(2).click()
    assert "Other work" in shown.count.text()
    held.set()
    qtbot.waitUntil(lambda: not bench.files.busy)
    shown.reject()


def test_many_articles_are_labelled_behind_the_window(
    bench: Workbench, hand: Hand, qtbot: QtBot
) -> None:
    more = [Article(f"m{n}", f"Kyiv {n}") for n in range(30)]
    Session(bench.desk.session.project, "").do(
        Edit("Import", tuple(Change(None, article, article.id) for article in more))
    )
    hand.click(KYIV.stretch)
    hand.type("e")
    enter(everywhere(bench, qtbot), qtbot)

    qtbot.waitUntil(lambda: not bench.files.busy)
    assert all(len(spans(bench, article.id)) == 1 for article in more)
    qtbot.waitUntil(lambda: bench.desk.copy.span(KYIV.id).state is State.ACCEPTED)


def test_the_story_is_offered_only_to_an_article_of_one(bench: Workbench, hand: Hand) -> None:
    hand.click(KYIV.stretch)
    hand.type("e")

    assert not preview(bench).reaches.button(1).isEnabled()


def test_upper_and_lower_case_can_be_taken_for_the_same(bench: Workbench, hand: Hand) -> None:
    hand.drag(Stretch(49, 52))
    bench.same_text._label = "ORG"
    hand.type("e")
    assert places(preview(bench)) == {("a1", 49): Now.NOTHING}

    preview(bench).any_case.click()
    assert preview(bench).count.text() == "1 of 1 chosen"


def test_text_of_an_article_is_read_out_plainly(bench: Workbench, hand: Hand) -> None:
    hand.click(KYIV.stretch)
    hand.type("e")
    row = preview(bench).model.index(1).data()

    assert "said in Kyiv. The council" in row
    assert row.endswith("suggested")


def test_what_is_selected_has_the_label_of_the_mark_that_is_there(
    bench: Workbench, hand: Hand
) -> None:
    hand.drag(COUNCIL)
    hand.type("3")
    bench.desk.select(KYIV.stretch)
    hand.type("e")

    assert preview(bench).heading.text() == "Label “Kyiv” as ORG"
