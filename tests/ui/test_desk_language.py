"""What stands around the text, and what is told of it, speaks the language of the window."""

import pytest
from PySide6.QtCore import Qt

from annotator.domain.errors import AnnotatorError
from annotator.domain.progress import Progress
from annotator.domain.quote import QuoteKind
from annotator.domain.record import Status
from annotator.domain.said import said
from annotator.ui.canvas.marks import mark_of
from annotator.ui.plugins import PluginsDialog
from annotator.ui.problem import Problem, Way
from annotator.ui.progress_row import ProgressRow
from annotator.ui.settings import Settings, SettingsFile
from annotator.ui.window import Window
from annotator.ui.workbench import Workbench
from annotator.workflow.plugins import Plugin
from tests.ui.brackets import bracketed, in_english
from tests.ui.conftest import PETROVIC, QUOTE, SECOND

pytestmark = pytest.mark.usefixtures("qapp", "brackets")


@pytest.fixture
def brackets():
    with bracketed():
        yield


@pytest.fixture
def bench(qtbot, suggested):
    window = Window(SettingsFile(settings=Settings(theme="light")))
    qtbot.addWidget(window)
    bench = Workbench(window)
    window.show()
    bench.open_session(suggested)
    yield bench
    window.close()


def told(bench):
    return bench.window.statusBar().currentMessage()


def test_the_queue_and_the_bar_show_no_text_in_english(bench):
    for part in (bench.queue, bench.button_bar):
        assert in_english(part) == set()
    rows = [bench.queue.model.index(row) for row in range(bench.queue.model.rowCount())]
    spoken = [index.data(Qt.ItemDataRole.AccessibleTextRole) for index in rows]
    assert spoken == ["Ready, ⟦todo⟧", f"{SECOND.title}, ⟦todo⟧"]


def test_the_inspector_shows_no_text_in_english_but_what_people_wrote(bench):
    bench.desk.choose(mark_of(QUOTE))
    labels = {label.name for label in bench.desk.scheme.entities()}
    people = {PETROVIC.name, f"1  {PETROVIC.name}"}
    excerpts = {bench.inspector.text.text(), bench.inspector.quotes.item(0).text()}

    assert in_english(bench.inspector) - labels - people - excerpts == set()
    assert bench.inspector.state.text().startswith("⟦⟦quote⟧, ⟦suggested⟧ 80%, by")
    assert bench.inspector.quotes.item(0).text().startswith("? ⟦no speaker⟧: ")


def test_a_kind_is_taken_from_the_box_whatever_it_is_called(bench):
    bench.desk.choose(mark_of(QUOTE))
    box = bench.inspector.kind
    box.setCurrentIndex(list(QuoteKind).index(QuoteKind.MIXED))
    box.activated.emit(box.currentIndex())

    assert bench.desk.quote.kind is QuoteKind.MIXED
    assert box.currentText() == "⟦mixed⟧"


def test_the_signs_in_the_status_bar_show_no_text_in_english(bench):
    for sign in (bench.saving.label, bench.waiting, bench.caret.sign, bench.annotators.button):
        assert in_english(sign) == set()
        assert "⟦" in sign.text()


@pytest.mark.parametrize(
    "command", ["repeat", "join", "end_here", "ask_cue", "ask_speaker", "undo"]
)
def test_what_the_desk_tells_and_asks_is_put_into_the_language(bench, command):
    bench.desk.choose(mark_of(QUOTE))
    if command == "undo":
        bench.deeds.set_status(Status.DRAFT)
    bench.actions_by_name[command].trigger()

    assert told(bench).startswith("⟦")


def test_what_layers_below_tell_is_put_into_the_language_where_it_arrives(bench):
    error = AnnotatorError(said("{name} is broken; mend it", name="Ana"))
    bench.tell(str(error))
    assert told(bench) == "⟦Ana is broken; mend it⟧"

    bench.saving.tell(error)
    assert told(bench) == "⟦Ana is broken; mend it⟧"


def test_a_problem_and_its_ways_out_are_put_into_the_language(qtbot):
    problem = Problem(None, said("it broke"), [Way(said("&Try again"), int)])
    qtbot.addWidget(problem)

    assert in_english(problem) == set()
    assert problem.happened.text() == "⟦it broke⟧."
    assert list(problem.ways()) == ["⟦&Try again⟧"]


@pytest.mark.parametrize("unit", ["articles", "files", "parts"])
def test_long_work_is_told_in_the_language(qtbot, unit):
    row = ProgressRow()
    qtbot.addWidget(row)
    row.begin(said("Importing"), unit)
    row.show_step(Progress(2, 1200))

    assert in_english(row) == set()
    assert row.text.text() == f"⟦Importing⟧: ⟦2 of 1,200 {unit}⟧"


def test_the_list_of_plugins_shows_no_text_in_english_but_names(qtbot):
    plugins = (Plugin("format", "odd", "1"), Plugin("format", "old", "2", "no such module"))
    dialog = PluginsDialog(plugins)
    qtbot.addWidget(dialog)

    assert in_english(dialog) <= {"odd", "old"}
