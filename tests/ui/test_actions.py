"""The table of actions is sound."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from annotator.ui.actions import COMMANDS
from annotator.ui.tips import TIPS
from annotator.ui.workbench import Workbench


def test_names_are_unique() -> None:
    names = [command.name for command in COMMANDS]

    assert len(names) == len(set(names))


@pytest.mark.usefixtures("qapp")
def test_no_key_does_two_things() -> None:
    keys = [QKeySequence(key).toString() for command in COMMANDS for key in command.keys]

    assert all(keys)
    assert len(keys) == len(set(keys))


def test_every_action_has_something_to_call(bench: Workbench) -> None:
    for command in COMMANDS:
        name = command.call[0] if command.call else command.name
        receivers = (bench, *bench.parts, bench.deeds, bench.desk, bench.window)

        assert any(callable(getattr(receiver, name, None)) for receiver in receivers), name


def test_every_action_stands_in_its_menu_with_its_key(bench: Workbench) -> None:
    for command in COMMANDS:
        action = bench.actions_by_name[command.name]
        assert action in bench.window.menus[command.menu].actions()
        assert [key.toString() for key in action.shortcuts()] == [
            QKeySequence(key).toString() for key in command.keys
        ]


@pytest.mark.parametrize(
    ("key", "bare"),
    [
        ("A", True),
        ("Shift+S", True),
        ("Tab", True),
        ("+", True),
        ("{", True),
        ("Delete", True),
        ("Ctrl+A", False),
        ("Alt+Left", False),
        ("F7", False),
        ("Shift+F6", False),
        ("Esc", False),
        ("Ctrl++", False),
    ],
)
def test_a_bare_key_works_in_the_text_only_also_when_it_is_given_later(
    bench: Workbench, key: str, *, bare: bool
) -> None:
    action = bench.actions_by_name["undo"]

    action.setShortcuts([QKeySequence(key)])

    confined = action.shortcutContext() is Qt.ShortcutContext.WidgetShortcut
    assert confined is bare


def test_every_command_has_a_tip_of_one_sentence(bench: Workbench) -> None:
    assert TIPS.keys() == {command.name for command in COMMANDS}
    for name, tip in TIPS.items():
        assert tip[0].isupper()
        assert not tip.endswith(".")
        assert bench.actions_by_name[name].toolTip() == tip


def test_quitting_closes_the_window(bench: Workbench) -> None:
    bench.actions_by_name["close"].trigger()

    assert not bench.window.isVisible()
    assert bench.desk is None


def test_no_two_parts_carry_out_the_same_command(bench: Workbench) -> None:
    receivers = (bench, *bench.parts, bench.deeds, bench.desk, bench.window)
    methods = {command.call[0] if command.call else command.name for command in COMMANDS}
    able = {name: [type(r) for r in receivers if hasattr(r, name)] for name in methods}

    # The caret steps in before the desk while it is on, the looks keep what the window shows; Qt
    # has a `find` in every widget.
    several = {name for name, parts in able.items() if len(parts) > 1}
    assert several == {"let_go", "cycle", "set_theme", "find"}
    assert all(able.values())
