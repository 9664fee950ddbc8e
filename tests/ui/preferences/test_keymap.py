"""Keys can be set: no key ever does two things, and what is set holds at once."""

from PySide6.QtCore import Qt

from annotator.domain.span import State
from annotator.ui.actions import COMMANDS
from annotator.ui.keys import portable
from annotator.ui.preferences.keymap import in_force
from annotator.ui.workbench import Workbench
from tests.ui.conftest import KYIV, Hand


def shortcuts(bench: Workbench, name: str) -> list[str]:
    return [key.toString() for key in bench.actions_by_name[name].shortcuts()]


def test_without_settings_the_keys_are_those_of_the_table() -> None:
    assert in_force({}) == {c.name: tuple(map(portable, c.keys)) for c in COMMANDS}


def test_a_key_that_is_set_is_taken_from_the_table() -> None:
    keys = in_force({"accept": ("Y", "Backspace", "no key at all, surely")})

    assert keys["accept"][:2] == ("Y", "Backspace")
    assert keys["reject"] == ()


def test_a_key_set_twice_by_hand_belongs_to_the_first() -> None:
    keys = in_force({"accept": ("Y",), "reject": ("Y", "N")})

    assert (keys["accept"], keys["reject"]) == (("Y",), ("N",))


def test_a_new_key_works_at_once_and_the_old_owner_loses_it(bench: Workbench, hand: Hand) -> None:
    keymap = bench.preferences.keymap
    assert keymap.owner("Return").name == "accept"

    keymap.add("reject", "Return")
    hand.click(KYIV.stretch)
    hand.key(Qt.Key.Key_Return)

    assert bench.desk.copy.span(KYIV.id).state is State.REJECTED
    assert shortcuts(bench, "accept") == ["Enter"]
    assert bench.window.settings_file.settings.keys == {
        "accept": ("Enter",),
        "reject": ("Backspace", "Return"),
    }


def test_usual_keys_come_back_one_by_one_and_all_together(bench: Workbench) -> None:
    keymap = bench.preferences.keymap
    keymap.add("reject", "Return")
    keymap.add("cycle", "Ctrl+J")

    keymap.reset("accept")
    assert keymap.keys("accept") == ("Return", "Enter")
    assert keymap.keys("reject") == ("Backspace",)
    assert keymap.is_own("cycle")

    keymap.reset_all()
    assert bench.window.settings_file.settings.keys == {}
    assert shortcuts(bench, "cycle") == ["Space"]


def test_a_key_can_be_taken_away(bench: Workbench, hand: Hand) -> None:
    bench.preferences.keymap.remove("accept", "Return")
    hand.click(KYIV.stretch)
    hand.key(Qt.Key.Key_Return)
    assert bench.desk.copy.span(KYIV.id).state is State.SUGGESTED

    bench.preferences.keymap.clear("accept")
    assert shortcuts(bench, "accept") == []


def test_a_key_that_begins_another_is_in_its_way(bench: Workbench) -> None:
    keymap = bench.preferences.keymap
    keymap.add("cycle", "Ctrl+J, A")

    assert keymap.owner("Ctrl+J").name == "cycle"


def test_a_key_of_a_label_can_be_given_to_a_command(bench: Workbench, hand: Hand) -> None:
    bench.preferences.keymap.add("reject", "3")
    hand.click(KYIV.stretch)
    hand.type("3")

    assert bench.desk.copy.span(KYIV.id).state is State.REJECTED
    assert bench.label_keys.key_of("GPE") == ""
