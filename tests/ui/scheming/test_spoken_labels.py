"""What there is to say of labels is said in the language of the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from annotator.domain.article import ZoneKind
from annotator.domain.edit import Change, Edit
from annotator.domain.said import Said
from annotator.domain.scheme import Label
from annotator.domain.scheming import added
from annotator.ui.canvas.marks import mark_of
from annotator.ui.keys import native
from annotator.ui.scheming.dialog import SchemeDialog
from annotator.ui.scheming.label_table import KIND, SPANS
from annotator.ui.workbench import Workbench
from tests.ui.brackets import bracketed, in_english
from tests.ui.conftest import KYIV

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def dialog(qtbot: QtBot, bench: Workbench) -> Iterator[SchemeDialog]:
    bench.desk.choose(mark_of(KYIV))
    with bracketed():
        bench.actions_by_name["edit_scheme"].trigger()
        dialog = bench.scheming.dialog
        assert dialog is not None
        qtbot.waitUntil(lambda: dialog.table.item(0, SPANS).text() == "1")
        yield dialog


def test_the_dialog_is_translated(bench: Workbench, dialog: SchemeDialog) -> None:
    labels = bench.desk.scheme.labels
    written = {text for label in labels for text in (label.name, label.short, native(label.key))}

    assert in_english(dialog) - written == set()
    assert dialog.table.item(0, KIND).text() == "⟦entity⟧"


@pytest.mark.parametrize("deed", ["add", "rename", "merge", "delete"])
def test_what_is_asked_is_translated(
    qtbot: QtBot, bench: Workbench, dialog: SchemeDialog, deed: str
) -> None:
    qtbot.mouseClick(dialog.button(deed), LEFT)
    asked = dialog.question

    assert in_english(asked) - {label.name for label in bench.desk.scheme.labels} == set()
    asked.reject()


def test_a_step_is_told_in_it_and_kept_in_english(
    qtbot: QtBot, bench: Workbench, dialog: SchemeDialog
) -> None:
    names: list[str] = []
    bench.desk.renewed.connect(lambda edit: names.append(edit.name))

    qtbot.mouseClick(dialog.form.zones[ZoneKind.BODY], LEFT)

    assert dialog.status.text() == "⟦⟦Describe the label ORG⟧: done⟧"
    assert names == ["Describe the label ORG"]
    assert isinstance(names[0], Said)
    assert bench.desk.session.undo_and_redo()[0] == "Describe the label ORG"


def test_the_guidelines_are_translated(qtbot: QtBot, bench: Workbench) -> None:
    scheme = bench.desk.scheme
    bare = Label("BARE", zones=(ZoneKind.BODY, ZoneKind.CAPTION))
    bench.desk.session.do(Edit("Add", (Change(scheme, added(scheme, bare)),)))
    with bracketed():
        bench.actions_by_name["toggle_guidelines"].trigger()
        panel = bench.scheming.guiding.panel
        assert panel is not None
        assert in_english(panel) == set()
        assert panel.text.placeholderText().startswith("⟦Select text")

        qtbot.keyClick(panel.which, Qt.Key.Key_Down)
        assert panel.text.toPlainText().splitlines()[-2:] == [
            "⟦Nothing is said about it yet.⟧",
            "⟦May stand in: ⟦⟦body⟧ and ⟦caption⟧⟧⟧",
        ]
