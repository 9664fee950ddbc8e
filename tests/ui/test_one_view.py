"""A view that takes the place of annotating."""

import pytest

from annotator.ui.files import BUSY
from annotator.ui.one_view import EDITING_MENUS, end_views

VIEWS = {"adjudicate": "adjudicating", "compare_versions": "comparing"}


@pytest.mark.parametrize(("command", "part"), VIEWS.items())
def test_its_command_opens_it_and_goes_back(bench, command, part):
    action, view = bench.actions_by_name[command], getattr(bench, part)
    action.trigger()
    assert view.on
    assert action.isChecked()
    assert bench.window.left.isHidden()
    action.trigger()
    assert not view.on
    assert not action.isChecked()
    assert not bench.window.left.isHidden()
    assert bench.window.focusWidget() is bench.canvas


@pytest.mark.parametrize(("command", "part"), VIEWS.items())
def test_nothing_of_ones_own_can_be_changed_meanwhile(bench, command, part):
    bench.actions_by_name[command].trigger()
    assert bench.desk.locked == getattr(bench, part).refusal()
    before = bench.desk.session.copy("a1")
    bench.actions_by_name["accept"].trigger()
    assert bench.desk.session.copy("a1") == before
    end_views(bench)
    assert bench.desk.locked == ""


def test_one_is_left_for_another(bench):
    bench.actions_by_name["adjudicate"].trigger()
    bench.actions_by_name["compare_versions"].trigger()
    assert not bench.adjudicating.on
    assert bench.comparing.on
    bench.actions_by_name["adjudicate"].trigger()
    assert bench.adjudicating.on
    assert not bench.comparing.on


def test_it_waits_for_work_in_progress(bench):
    bench.files.suggest_all()
    bench.actions_by_name["adjudicate"].trigger()
    assert not bench.adjudicating.on
    assert bench.window.statusBar().currentMessage() == BUSY
    bench.files.stop()


def test_without_a_project_there_is_none(bench):
    bench.close_session()
    for name in VIEWS.values():
        getattr(bench, name).toggle()
        assert not getattr(bench, name).on


def test_it_has_menus_wait_that_there_are(bench):
    assert {menu.title().replace("&", "") for menu in bench.window.menus.values()} >= EDITING_MENUS
