"""Settings outlast the program, and a damaged file does not stop it."""

from pathlib import Path

import pytest

from annotator.ui.settings import Settings, SettingsFile


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


@pytest.mark.usefixtures("qapp")
def test_what_was_set_is_there_at_the_next_start(path: Path) -> None:
    file = SettingsFile(path)
    file.change(font_size=21, keys={"accept": ("Y",)})
    file.write()

    assert SettingsFile(path).settings == Settings(font_size=21, keys={"accept": ("Y",)})


def test_setting_what_is_set_already_tells_nobody(path: Path, qtbot) -> None:
    file = SettingsFile(path)

    with qtbot.assertNotEmitted(file.changed):
        file.change(font_size=Settings().font_size)
    file.write()

    assert not path.exists()


def test_many_changes_are_told_at_once_and_written_together(path: Path, qtbot) -> None:
    file = SettingsFile(path)
    seen: list[int] = []
    file.changed.connect(lambda: seen.append(file.settings.font_size))

    for size in (18, 19, 20):
        file.change(font_size=size)

    assert seen == [18, 19, 20]
    assert not path.exists()
    qtbot.waitUntil(path.exists)
    assert SettingsFile(path).settings.font_size == 20


def test_limits_are_kept_by_hand_and_from_a_file(path: Path) -> None:
    path.parent.mkdir()
    path.write_text('{"font_size": 4000, "line_spacing": 0, "column_width": -3}', "utf-8")
    file = SettingsFile(path)
    assert file.settings == Settings(font_size=48, line_spacing=0.8, column_width=20)

    file.change(font_size=1, line_spacing=9, column_width=900)
    assert file.settings == Settings(font_size=9, line_spacing=2.0, column_width=90)


def test_what_cannot_be_written_is_told_and_lasts_for_now(tmp_path: Path, qtbot) -> None:
    tmp_path.joinpath("config").write_text("a file where a folder should be", "utf-8")
    file = SettingsFile(tmp_path / "config" / "settings.json")

    file.change(theme="dark")
    with qtbot.waitSignal(file.failed) as told:
        file.write()

    assert "cannot be written" in told.args[0]
    assert file.settings.theme == "dark"


@pytest.mark.parametrize(
    "held",
    [
        "",
        "{",
        "[]",
        '{"font_size": "big"}',
        '{"keys": {"a": 3}}',
        pytest.param("[" * 10**5, id="deep"),
    ],
)
def test_what_cannot_be_read_is_as_nobody_had_set_it(path: Path, held: str) -> None:
    path.parent.mkdir()
    path.write_text(held, "utf-8")

    assert SettingsFile(path).settings == Settings()


def test_what_is_not_known_is_left_alone(path: Path) -> None:
    path.parent.mkdir()
    path.write_text('{"theme": "dark", "moon": 1, "chips": 0}', "utf-8")

    assert SettingsFile(path).settings == Settings(theme="dark")


def test_who_works_on_which_project_is_kept_and_nothing_else_is_taken_for_it(path: Path) -> None:
    path.parent.mkdir()
    path.write_text('{"people": {"5eed": "Anna", "feed": 7}}', "utf-8")

    assert SettingsFile(path).settings == Settings(people={"5eed": "Anna"})
