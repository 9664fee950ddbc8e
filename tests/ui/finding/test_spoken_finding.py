"""What finds things speaks the language of the window."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.everywhere import Now, Place, Wanted
from annotator.domain.search import Answer, Hit
from annotator.domain.span import Stretch
from annotator.ui.finding.findbar import FindBar
from annotator.ui.finding.hit_list import HitList, what_of
from annotator.ui.finding.places import describe
from annotator.ui.finding.preview import Preview
from annotator.ui.finding.searcher import _count
from tests.ui.brackets import bracketed, in_english
from tests.ui.conftest import KYIV

PLACE = Place("a1", "Again", KYIV.stretch, "in ", "Kyiv", " the", Now.SUGGESTED, KYIV, "Kyiv")
HIT = Hit("span", "a1", "Again", "ORG", KYIV.stretch, "e2", "in ", "Kyiv", " the")


@pytest.mark.parametrize("count", [(-1, 0), (-1, 3), (0, 3)])
def test_the_bar_is_translated(qtbot: QtBot, count: tuple[int, int]) -> None:
    with bracketed():
        bar = FindBar()
        qtbot.addWidget(bar)
        bar.field.setText("words")
        bar.show_count(*count)

        assert in_english(bar) == set()


@pytest.mark.usefixtures("qapp")
def test_a_hit_says_what_it_is_and_labels_stay() -> None:
    found = (("span", "ORG?"), ("quote", "quote?"), ("text", "text"), ("article", "done"))
    with bracketed():
        told = [what_of(replace(HIT, kind=kind, what=what)) for kind, what in found]

    assert told == ["ORG?", "⟦quote⟧?", "⟦text⟧", "⟦done⟧"]


def test_the_panel_is_translated(qtbot: QtBot) -> None:
    with bracketed():
        panel = HitList()
        qtbot.addWidget(panel)
        for answer in (Answer(), Answer((HIT,)), Answer((HIT,), 2)):
            panel.show_answer(answer, _count(answer, "words"))

            assert in_english(panel) == set()
            assert "⟦" in panel.count.text()


@pytest.mark.parametrize("rejecting", [True, False])
def test_the_dialog_on_the_same_text_is_translated(qtbot: QtBot, *, rejecting: bool) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    elsewhere = replace(PLACE, article="a2")
    with bracketed():
        dialog = Preview(Wanted("Kyiv", "ORG"), window, story=True, rejecting=rejecting)
        for places in ((), (PLACE,), (PLACE, elsewhere)):
            dialog.show_places(places)
            assert in_english(dialog) == set()


@pytest.mark.usefixtures("qapp")
def test_what_is_at_a_place_is_translated() -> None:
    beside = replace(PLACE, now=Now.OVERLAP, stretch=Stretch(45, 50))
    with bracketed():
        told = {now: describe(replace(PLACE, now=now)) for now in Now if now is not Now.NOTHING}

        assert {now for now, text in told.items() if "⟦" not in text} == set()
        assert describe(beside) == "⟦across the ORG “Kyiv”⟧"
