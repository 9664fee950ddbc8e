"""What can be chosen is offered in the language of the window."""

import pytest
from PySide6.QtWidgets import QMenu

from annotator.ui.actions import COMMANDS
from annotator.ui.canvas.marks import mark_of
from annotator.ui.rows import HELD
from annotator.ui.workbench import Workbench
from tests.ui.brackets import bracketed, in_english
from tests.ui.conftest import PERSON, QUOTE


@pytest.mark.parametrize(
    "ask", ["choose_command", "choose_label", "choose_speaker", "choose_article"]
)
def test_the_question_is_translated(bench: Workbench, ask: str) -> None:
    bench.desk.choose(mark_of(QUOTE))
    with bracketed():
        getattr(bench.palettes, ask)()

        assert bench.palettes.chooser.field.placeholderText().startswith("⟦")
        assert bench.palettes.chooser.field.accessibleName().startswith("⟦")
        bench.palettes.chooser.leave()


def test_commands_are_offered_with_their_menus(bench: Workbench) -> None:
    with bracketed():
        bench.palettes.choose_command()
        model = bench.palettes.chooser.model
        menus = {model.index(row).data(HELD).detail for row in range(model.rowCount())}
        bench.palettes.chooser.field.setText("no such command")
        nothing = model.index(0).data(HELD).text
        bench.palettes.chooser.leave()

    assert menus == {f"⟦{command.menu}⟧" for command in COMMANDS}
    assert nothing == "⟦Nothing fits⟧"


@pytest.mark.parametrize("item", [PERSON, QUOTE])
def test_the_menus_within_that_of_a_mark_are_translated(bench: Workbench, item: object) -> None:
    bench.desk.choose(mark_of(item))
    with bracketed():
        menu = bench.context_menu.menu(bench.desk.stack())
        within = menu.findChildren(QMenu)
        kinds = [action.text() for part in within for action in part.actions()]

        assert [part.title() for part in within if "⟦" not in part.title()] == []
        assert (item is QUOTE) == any(text.startswith("⟦direct⟧") for text in kinds)
        menu.close()


def test_a_newcomer_is_offered_as_such(bench: Workbench) -> None:
    bench.desk.choose(mark_of(QUOTE))
    with bracketed():
        bench.palettes.choose_speaker("Nobody knows her")
        chooser = bench.palettes.chooser

        assert chooser.model.choice(0).row.text == "⟦New speaker: Nobody knows her⟧"
        assert in_english(chooser) <= {"Choose", "What fits"}  # made before
        chooser.leave()
