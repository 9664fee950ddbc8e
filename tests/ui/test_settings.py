"""Settings outlast the program, and a damaged file does not stop it."""

import json
from pathlib import Path

import pytest

from annotator.ui.settings import Settings, SettingsFile


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def test_what_was_set_is_there_at_the_next_start(path: Path) -> None:
    SettingsFile(path).change(font_size=21, keys={"accept": ("Y",)})

    assert SettingsFile(path).settings == Settings(font_size=21, keys={"accept": ("Y",)})


def test_setting_what_is_set_already_tells_nobody(path: Path, qtbot) -> None:
    file = SettingsFile(path)

    with qtbot.assertNotEmitted(file.changed):
        file.change(font_size=Settings().font_size)

    assert not path.exists()


def test_a_change_is_told_once_it_is_written(path: Path) -> None:
    file = SettingsFile(path)
    file.changed.connect(lambda: seen.append(json.loads(path.read_text("utf-8"))["theme"]))
    seen: list[str] = []

    file.change(theme="dark")

    assert seen == ["dark"]


@pytest.mark.parametrize("held", ["", "{", "[]", '{"font_size": "big"}', '{"keys": {"a": 3}}'])
def test_what_cannot_be_read_is_as_nobody_had_set_it(path: Path, held: str) -> None:
    path.parent.mkdir()
    path.write_text(held, "utf-8")

    assert SettingsFile(path).settings == Settings()


def test_what_is_not_known_is_left_alone(path: Path) -> None:
    path.parent.mkdir()
    path.write_text('{"theme": "dark", "moon": 1, "chips": 0}', "utf-8")

    assert SettingsFile(path).settings == Settings(theme="dark")
