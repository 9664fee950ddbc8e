"""The sieve speaks the language of the window."""

import pytest
from pytestqt.qtbot import QtBot

from annotator.domain.article import ZoneKind
from annotator.domain.quote import QuoteKind
from annotator.domain.sieve import Sieve, Tally
from annotator.ui.sifting.sieve_bar import SieveBar
from annotator.ui.sifting.sieve_menu import Sort
from tests.ui.brackets import bracketed, in_english

SORTS = [Sort("PERSON"), Sort("rules@1", 2, suggests=True), *map(Sort, (*QuoteKind, *ZoneKind))]


@pytest.mark.parametrize(
    ("sieve", "tally"),
    [
        (Sieve(), Tally()),
        (Sieve(), Tally(3)),
        (Sieve(0.5, labels=frozenset({"PERSON"})), Tally(3, 2, 1)),
    ],
)
def test_the_bar_and_its_menu_are_translated(sieve: Sieve, tally: Tally, qtbot: QtBot) -> None:
    with bracketed():
        bar = SieveBar(lambda: SORTS)
        qtbot.addWidget(bar)
        bar.show_sieve(sieve, tally, (0,) * 20)
        bar.menu.aboutToShow.emit()

        assert in_english(bar) == {"PERSON"}
