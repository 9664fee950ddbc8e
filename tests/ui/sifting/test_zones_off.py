"""Suggestions in zones that are switched off are not shown, from start to start."""

import pytest
from pytestqt.qtbot import QtBot

from annotator.domain.article import ZoneKind
from annotator.domain.record import Glance
from annotator.domain.sieve import Sieve, Tally
from annotator.domain.zoning import set_zone
from annotator.ui.canvas.marks import mark_of
from annotator.ui.settings import SettingsFile
from annotator.ui.window import Window
from annotator.ui.workbench import Workbench
from annotator.workflow.session import Session
from tests.ui.conftest import KYIV, PERSON
from tests.ui.sifting.sieving import is_drawn, switch


@pytest.fixture
def zoned(bench: Workbench) -> Workbench:
    """The person of the article stands in a caption now."""
    edit = set_zone(bench.desk.article, PERSON.stretch, ZoneKind.CAPTION)
    bench.desk.session.do(edit)
    return bench


def test_a_zone_can_be_switched_off_and_on(zoned: Workbench) -> None:
    switch(zoned, "In the caption")
    assert not is_drawn(zoned, PERSON)
    assert is_drawn(zoned, KYIV)
    assert zoned.sifting.bar.button.text().strip() == "1 switched off"
    assert zoned.sifting.tally() == Tally(2, 0, 1)

    switch(zoned, "In the caption")
    assert is_drawn(zoned, PERSON)


def test_the_menu_counts_what_is_open_in_each_zone_of_the_article(zoned: Workbench) -> None:
    menu = zoned.sifting.bar.menu
    menu.aboutToShow.emit()
    texts = [a.text() for a in menu.actions()]

    assert [t for t in texts if t.startswith("In ")] == [
        "In every &zone",
        "In the caption\t1",
        "In the body\t2",
    ]


def test_an_article_that_is_all_body_offers_no_zones(bench: Workbench) -> None:
    menu = bench.sifting.bar.menu
    menu.aboutToShow.emit()

    assert not [a.text() for a in menu.actions() if a.text().startswith("In ")]


def test_a_zone_switched_off_stays_so_from_article_to_article(zoned: Workbench) -> None:
    switch(zoned, "In the caption")
    zoned.desk.open("a2")
    assert zoned.desk.sieve.zones == {ZoneKind.CAPTION}
    zoned.desk.open("a1")
    assert not is_drawn(zoned, PERSON)


def test_what_becomes_a_zone_that_is_switched_off_is_hidden_at_once(bench: Workbench) -> None:
    bench.sifting.sift(Sieve(zones=frozenset({ZoneKind.CREDIT})))
    assert is_drawn(bench, KYIV)
    bench.desk.session.do(set_zone(bench.desk.article, KYIV.stretch, ZoneKind.CREDIT))
    assert not is_drawn(bench, KYIV)
    bench.desk.undo()
    assert is_drawn(bench, KYIV)


def test_zones_switched_off_are_kept_and_hold_from_the_first_frame(
    zoned: Workbench, qtbot: QtBot, suggested: Session
) -> None:
    switch(zoned, "In the caption")
    qtbot.waitUntil(lambda: zoned.window.settings_file.settings.zones_off == ("caption",))
    settings = zoned.window.settings_file.settings
    article, copy = suggested.article("a1"), suggested.copy("a1")
    window = Window(SettingsFile(settings=settings))
    qtbot.addWidget(window)
    window.show_glance(Glance((), article, copy, (), suggested.scheme()))

    assert window.canvas.sheet.index.item(mark_of(PERSON)) is None
    assert window.canvas.sheet.index.item(mark_of(KYIV)) == KYIV
    assert Workbench(window).sifting.sieve.zones == {ZoneKind.CAPTION}
