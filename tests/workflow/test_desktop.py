"""The program in a desktop's menu."""

import configparser
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from annotator.domain.errors import AnnotatorError
from annotator.workflow import desktop
from annotator.workflow.desktop import data_home, enter, leave

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="has another desktop")


def entry(home):
    parser = configparser.RawConfigParser(delimiters="=", strict=True)
    parser.optionxform = str
    parser.read(home / "applications" / "annotator.desktop", "utf-8")
    return dict(parser["Desktop Entry"])


def test_a_double_click_on_a_project_starts_the_program(tmp_path):
    enter(tmp_path)
    found = entry(tmp_path)
    kinds = ET.parse(tmp_path / "mime" / "packages" / "annotator.xml").getroot()
    names = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    (kind,) = kinds.findall("m:mime-type", names)

    program = found["Exec"].removesuffix(" %f").strip('"')
    assert Path(program).name == "annotator"
    assert Path(program).exists()
    assert found["MimeType"] == f"{kind.get('type')};"
    assert kind.find("m:glob", names).get("pattern") == "*.annot"
    assert (tmp_path / "icons/hicolor/scalable/apps" / f"{found['Icon']}.svg").exists()


def test_it_leaves_nothing_and_no_harm_is_done_twice(tmp_path):
    written = enter(tmp_path)
    assert enter(tmp_path) == written

    assert leave(tmp_path) == written
    assert leave(tmp_path) == ()
    assert not any(path.exists() for path in written)


def test_a_program_in_an_odd_place_is_quoted(tmp_path, monkeypatch):
    odd = tmp_path / 'a "b" 100% $c'
    odd.mkdir()
    for name in ("python", "annotator"):
        (odd / name).touch()
    monkeypatch.setattr(sys, "executable", str(odd / "python"))
    enter(tmp_path)

    inner = entry(tmp_path)["Exec"].removesuffix(" %f")[1:-1]
    assert inner.endswith('/a \\\\"b\\\\" 100%% \\\\$c/annotator')


def test_a_place_that_cannot_be_written_is_named(tmp_path):
    (tmp_path / "applications").write_text("in the way")

    with pytest.raises(AnnotatorError, match=r"annotator\.desktop cannot be written"):
        enter(tmp_path)


def test_other_systems_are_told_what_to_do(tmp_path, monkeypatch):
    monkeypatch.setattr(desktop.sys, "platform", "win32")

    with pytest.raises(AnnotatorError, match="Open with"):
        enter(tmp_path)


@pytest.mark.parametrize(
    ("said", "place"), [("/data", "/data"), ("", "~/.local/share"), ("data", "~/.local/share")]
)
def test_data_lie_where_the_specification_says(said, place):
    assert data_home({"XDG_DATA_HOME": said}) == Path(place).expanduser()
