"""What the desk tells is shown around it."""

from pathlib import Path

from PySide6.QtCore import Qt

from annotator.domain import decide
from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.domain.record import SUGGESTIONS, Status
from annotator.domain.span import Span, State, Stretch
from annotator.ui.workbench import Workbench
from annotator.workflow.session import Session
from tests.conftest import TEXT
from tests.ui.conftest import Hand

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_the_search_field_finds_articles_by_their_words(bench: Workbench) -> None:
    bench.queue.search.setText("frid")

    rows = [bench.queue.model.index(row).data() for row in range(bench.queue.model.rowCount())]
    assert rows == ["Again"]

    bench.queue.search.clear()
    assert bench.queue.model.rowCount() == 2


def test_an_edit_from_elsewhere_is_shown(bench: Workbench) -> None:
    edit = decide.set_status(bench.desk.copy, Status.DONE)

    bench.desk.session.do(edit)

    assert bench.queue.count.text() == "1 of 2 done"
    assert bench.window.statusBar().currentMessage() == edit.name


def test_an_article_whose_import_is_undone_does_not_stay(bench: Workbench, hand: Hand) -> None:
    lighthouse = Article("b1", "A lighthouse.", title="Gone")
    bench.desk.do(Edit("Import", (Change(None, lighthouse, lighthouse.id),)))
    bench.desk.open("b1")
    bench.desk.select(Stretch(2, 12))

    hand.key(Qt.Key.Key_Z, CONTROL)

    assert bench.desk.article.id == "a1"
    assert bench.canvas.sheet.text == TEXT
    assert bench.desk.selection is None
    assert bench.queue.model.row_of("b1") == -1


def test_the_only_article_can_be_undone(bench: Workbench, tmp_path: Path) -> None:
    lighthouse = Article("b1", "A lighthouse.", title="Gone")
    span = Span("e1", Stretch(2, 12), "FAC", State.SUGGESTED, "b@1")
    changes = (Change(None, lighthouse, "b1"), Change(None, span, "b1", SUGGESTIONS))
    bench.open_session(Session.create(tmp_path / "b.annot", bench.desk.scheme, "anna"))
    bench.desk.do(Edit("Import", changes))
    assert bench.canvas.sheet.text == lighthouse.text
    assert bench.waiting.text() == "1 open suggestion"

    bench.desk.undo()

    assert bench.desk.article is None
    assert bench.desk.open_items() == []
    assert bench.canvas.sheet.text == ""
    assert bench.waiting.text() == "0 open suggestions"
    assert not bench.actions_by_name["next_open"].isEnabled()
