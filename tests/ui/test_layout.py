"""The window stands as it did when a project was left."""

import pytest
from PySide6.QtCore import Qt

from annotator.workflow.schemes import load_scheme
from annotator.workflow.session import Session


@pytest.fixture
def other(tmp_path):
    with Session.create(tmp_path / "other.annot", load_scheme("news"), "anna") as session:
        yield session


def test_each_project_has_a_layout_of_its_own(bench, other):
    key = bench.desk.session.circle().key
    bench.window.right.hide()
    path = bench.desk.session.project.path
    bench.open_session(other)
    bench.window.right.show()
    assert key in bench.window.settings_file.settings.layouts

    bench.open_session(Session.open(path, "anna"))
    assert bench.window.right.isHidden()


def test_a_layout_that_is_none_changes_nothing(bench, other):
    bench.window.settings_file.change(layouts={other.circle().key: "no layout: ü"})
    bench.open_session(other)

    left = Qt.DockWidgetArea.LeftDockWidgetArea
    assert bench.window.dockWidgetArea(bench.window.left) is left
