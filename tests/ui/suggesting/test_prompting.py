"""Suggestions come as articles are opened, and get in nobody's way."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.domain.article import Article, ZoneKind
from annotator.domain.edit import Change, Edit
from annotator.domain.record import SUGGESTIONS, Status
from annotator.domain.span import Span, State, Stretch
from annotator.domain.suggester import BUILTIN
from annotator.domain.zoning import set_zone
from annotator.store import queries
from annotator.ui.canvas.marks import mark_of
from annotator.ui.workbench import Workbench
from annotator.workflow import workers
from annotator.workflow.session import Session
from tests.ui.conftest import PERSON, Hand

PATIENCE = 60_000
NEWS = "PARIS – “We are ready,” said Anna Kowalska, the mayor, on Tuesday. "


@pytest.fixture
def begun(bench: Workbench) -> Workbench:
    """A window whose suggester has been started, with more articles than are read ahead."""
    fresh = [Article(f"n{n}", NEWS + f"It was day {n}.", title=f"News {n}") for n in range(12)]
    edit = Edit("Import", tuple(Change(None, one, one.id) for one in fresh))
    bench.desk.session.do(edit, own=False)
    bench.prompting.begin()
    return bench


@pytest.fixture
def wait(qtbot: QtBot) -> Callable[[Callable[[], bool]], None]:
    return lambda condition: qtbot.waitUntil(condition, timeout=PATIENCE)


def suggested(bench: Workbench, article: str) -> int:
    """Count what the built-in suggester proposed in an article."""
    copy = bench.desk.session.project.ask(queries.copy, article, SUGGESTIONS)
    return sum(BUILTIN.origin in item.origin for item in copy.items())


def open_and_wait(bench: Workbench, wait: Callable, article: str) -> None:
    bench.articles.open_article(article)
    wait(lambda: any(i.state is State.SUGGESTED for i in bench.desk.copy.items()))


def test_an_article_has_suggestions_soon_after_it_is_opened(begun: Workbench, wait) -> None:
    begun.articles.open_article("n3")
    assert begun.desk.copy.items() == ()

    wait(lambda: bool(begun.desk.waiting))

    labels = {begun.desk.article.text[s.start : s.end] for s in begun.desk.copy.spans}
    assert "Anna Kowalska" in labels
    assert begun.canvas.sheet.index.item(mark_of(begun.desk.waiting[0]))
    assert begun.waiting.text() == f"{len(begun.desk.waiting)} open suggestions"


def test_an_article_is_read_anew_when_its_zones_are_changed(begun: Workbench, wait) -> None:
    open_and_wait(begun, wait, "n3")
    quotes = len(begun.desk.copy.quotes)
    article = begun.desk.article
    everything = Stretch(0, len(article.text))
    begun.desk.do(set_zone(article, everything, ZoneKind.CREDIT))

    wait(lambda: not begun.desk.copy.quotes)

    begun.desk.undo()
    wait(lambda: len(begun.desk.copy.quotes) == quotes)
    assert quotes


def test_suggestions_that_come_in_move_and_choose_nothing_and_are_told_to_readers(
    begun: Workbench, wait
) -> None:
    said: list[str] = []
    begun.announcer.said.connect(said.append)
    begun.articles.open_article("n3")
    begun.desk.select(Stretch(0, 5))
    begun.tell("Something to read")

    wait(lambda: bool(begun.desk.waiting))

    assert begun.desk.selection == begun.canvas.selection == Stretch(0, 5)
    assert begun.desk.active is None
    assert begun.window.statusBar().currentMessage() == "Something to read"
    wait(lambda: any(sentence.endswith("open suggestions now") for sentence in said))


def test_what_is_typed_stays_while_suggestions_come_in(begun: Workbench, wait) -> None:
    begun.articles.open_article("n3")
    mine = Span("mine", Stretch(0, 5), "PERSON", State.ADDED)
    begun.desk.do(Edit("Add", (Change(None, mine, "n3", "anna"),)))
    begun.desk.choose(mark_of(mine))
    begun.inspector.speaker.setEditText("Anna Kow")

    wait(lambda: bool(begun.desk.waiting))

    assert begun.inspector.speaker.currentText() == "Anna Kow"
    assert begun.desk.item == mine


def test_undo_right_after_suggestions_came_in_takes_back_the_own_step(
    begun: Workbench, hand: Hand, wait
) -> None:
    begun.articles.open_article("n3")
    begun.desk.select(Stretch(0, 5))
    hand.key(Qt.Key.Key_1)
    assert [span.state for span in begun.desk.copy.spans] == [State.ADDED]
    wait(lambda: bool(begun.desk.waiting))
    waiting = begun.desk.waiting

    begun.desk.undo()
    assert begun.desk.copy.items() == waiting
    begun.desk.redo()

    assert State.ADDED in {span.state for span in begun.desk.copy.spans}
    assert begun.desk.session.undo_and_redo()[0] != "Suggest"


def test_the_articles_after_it_are_read_while_the_hands_rest(begun: Workbench, wait) -> None:
    begun.articles.open_article("n3")

    wait(lambda: suggested(begun, "n8") > 0)

    assert [suggested(begun, f"n{n}") > 0 for n in (2, 4, 5, 6, 7, 9)] == [
        *(False, True, True, True, True, False)
    ]


def test_what_was_decided_and_what_is_done_is_let_be(begun: Workbench, hand: Hand, wait) -> None:
    session = begun.desk.session
    begun.desk.choose(mark_of(PERSON))
    hand.key(Qt.Key.Key_Backspace)
    begun.prompting.toggle_prompting()
    begun.articles.open_article("n4")
    begun.deeds.set_status(Status.DONE)

    begun.prompting.toggle_prompting()
    open_and_wait(begun, wait, "n3")
    wait(lambda: suggested(begun, "n5") > 0)

    assert session.copy("a1").span("e1").state is State.REJECTED
    assert suggested(begun, "n4") == 0


def test_an_article_that_was_read_is_not_read_again(begun: Workbench, wait) -> None:
    edits: list[Edit] = []
    begun.desk.session.listen(edits.append)
    open_and_wait(begun, wait, "n3")

    for article in ("n11", "n3", "n10"):
        open_and_wait(begun, wait, article)

    assert len([edit for edit in edits if "n3" in edit.touched()]) == 1


def test_it_can_be_turned_off_and_on(begun: Workbench, wait) -> None:
    action = begun.actions_by_name["toggle_prompting"]
    assert action.isChecked()

    action.trigger()
    begun.articles.open_article("n3")
    assert not begun.window.settings_file.settings.prompting
    assert not action.isChecked()
    assert workers_of() == []

    action.trigger()
    wait(lambda: bool(begun.desk.waiting))


def workers_of(parent: int | None = None) -> list[int]:
    """Return the processes of suggesters that a process has started."""
    folders = [path for path in Path("/proc").iterdir() if path.name.isdigit()]
    found = []
    for folder in folders:
        try:
            above = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
            command = (folder / "cmdline").read_bytes()
        except OSError:  # it has ended meanwhile
            continue
        if above == (parent or os.getpid()) and b"annotator.nlp.worker" in command:
            found.append(int(folder.name))
    return found


def test_one_worker_stays_and_ends_with_the_window(begun: Workbench, wait) -> None:
    open_and_wait(begun, wait, "n3")
    workers_then = workers_of()
    begun.articles.open_article("n9")
    wait(lambda: bool(begun.desk.waiting))

    assert workers_of() == workers_then
    assert len(workers_then) == 1
    begun.window.close()
    assert workers_of() == []


def test_a_worker_that_dies_is_started_once_more(begun: Workbench, wait) -> None:
    open_and_wait(begun, wait, "n3")
    (worker,) = workers_of()

    os.kill(worker, signal.SIGKILL)
    open_and_wait(begun, wait, "n10")

    assert workers_of() != [worker]
    assert "ended" not in begun.window.statusBar().currentMessage()


def test_a_worker_that_always_dies_is_told_of_in_a_sentence(
    bench: Workbench, wait, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    starts = tmp_path / "starts"
    program = tmp_path / "suggester.py"
    program.write_text(f"open({str(starts)!r}, 'a').write('x'); input()", encoding="utf-8")
    monkeypatch.setattr(workers, "COMMAND", (sys.executable, str(program)))

    bench.prompting.begin()
    bench.articles.open_article("a2")
    wait(lambda: "ended unexpectedly" in bench.window.statusBar().currentMessage())

    assert starts.read_text() == "xx"
    bench.articles.open_article("a1")
    assert bench.desk.article.id == "a1"


def test_a_project_closed_while_it_is_read_is_not_written_to(begun: Workbench) -> None:
    path = begun.desk.session.project.path
    begun.articles.open_article("n3")

    begun.close_session()

    again = Session.open(path, "anna")
    assert len(again.headings()) == 14
    begun.open_session(again)
    assert begun.desk.article


def test_an_article_taken_away_while_it_is_read_is_let_go(begun: Workbench, wait) -> None:
    session = begun.desk.session
    gone = Article("gone", NEWS, title="Gone")
    session.do(Edit("Import", (Change(None, gone, "gone"),)))
    begun.articles.open_article("gone")

    session.undo()
    open_and_wait(begun, wait, "n3")

    assert "gone" not in {heading.article for heading in session.headings()}
    assert "no longer fits" not in begun.window.statusBar().currentMessage()


def test_a_worker_ends_when_the_window_is_killed(qtbot: QtBot) -> None:
    script = (
        "import time\n"
        "from annotator.workflow.prompting import Standbys\n"
        "from annotator.domain.suggester import BUILTIN\n"
        "Standbys().of(BUILTIN).start()\n"
        "print('started', flush=True)\n"
        "time.sleep(600)\n"
    )
    command = (sys.executable, "-c", script)
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8") as window:
        assert window.stdout.readline() == "started\n"
        (worker,) = workers_of(window.pid)
        window.kill()

    qtbot.waitUntil(lambda: not Path(f"/proc/{worker}").exists(), timeout=PATIENCE)
