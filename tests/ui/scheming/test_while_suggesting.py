"""A label is renamed while articles are read, and suggestions come under its new name from then."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.domain.article import Article
from annotator.domain.edit import Change, Edit
from annotator.ui.workbench import Workbench

PATIENCE = 60_000
NEWS = "PARIS – “We are ready,” said Anna Kowalska, the mayor, on Tuesday. "


def labels(bench: Workbench) -> set[str]:
    return {span.label for span in bench.desk.copy.spans}


def test_suggestions_come_under_the_new_name(qtbot: QtBot, bench: Workbench) -> None:
    fresh = [Article(f"n{n}", NEWS + f"It was day {n}.", title=f"News {n}") for n in range(8)]
    edit = Edit("Import", tuple(Change(None, one, one.id) for one in fresh))
    bench.desk.session.do(edit, own=False)
    bench.prompting.begin()
    bench.articles.open_article("n1")
    qtbot.waitUntil(lambda: "PERSON" in labels(bench), timeout=PATIENCE)

    bench.scheming.open_on("PERSON")
    dialog = bench.scheming.dialog
    qtbot.waitUntil(dialog.button("rename").isEnabled, timeout=PATIENCE)
    qtbot.mouseClick(dialog.button("rename"), Qt.MouseButton.LeftButton)
    dialog.question.field.setText("HUMAN")
    qtbot.mouseClick(dialog.question.agree, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "HUMAN" in labels(bench), timeout=PATIENCE)
    qtbot.waitUntil(lambda: not bench.files.busy and dialog.isEnabled(), timeout=PATIENCE)
    dialog.reject()

    bench.articles.open_article("n7")
    qtbot.waitUntil(lambda: "HUMAN" in labels(bench), timeout=PATIENCE)
    assert "PERSON" not in labels(bench)
