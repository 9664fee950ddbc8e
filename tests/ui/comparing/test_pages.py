"""Both texts scroll together by what they say, and bands join what belongs together."""

import pytest
from pytestqt.qtbot import QtBot

from annotator.domain.article import Article
from annotator.domain.comparing.comparison import compared
from annotator.domain.comparing.verdict import Comparison
from annotator.domain.scheme import Scheme
from annotator.domain.span import Stretch
from annotator.ui.comparing.bands import Band
from annotator.ui.comparing.entries import entries, next_open
from annotator.ui.comparing.pages import SHARE, Pages
from annotator.ui.settings import Settings
from annotator.ui.theme import load_theme
from tests.domain.comparing.sides import side

RAIN = "Rain fell on the roofs of the town and on the river all day, and nobody came out. "
QUOTES = [f"“Tower number {n} of the {name} bridge stands.”" for n, name in enumerate("abcdefgh")]


def told() -> Comparison:
    """Return a comparison of a long original with a short rewrite in another order."""
    original = "\n\n".join(f"{RAIN * 6}\n\n{quote} (Ana Lee)" for quote in QUOTES)
    rewrite = "\n\n".join(f"{quote} (Ana Lee)\n\nSo she said." for quote in QUOTES[::-1])
    return compared(side(original), side(rewrite))


@pytest.fixture
def found() -> Comparison:
    return told()


@pytest.fixture
def pages(qtbot: QtBot, found: Comparison) -> Pages:
    pages = Pages(load_theme("light"))
    qtbot.addWidget(pages)
    pages.resize(900, 500)
    pages.set_typography(Settings())
    pages.show()
    pages.show_comparison(found, Scheme("", ()))
    pages.show_lines(found, entries(found, ()), None)
    return pages


def test_what_is_in_hand_stands_at_the_same_height_in_both(pages: Pages, found: Comparison) -> None:
    entry = entries(found, ())[3]
    pages.hold(entry)
    tops = [
        canvas.extent(stretches[0])[0]
        for canvas, stretches in zip(pages.canvases, (entry.there, entry.here), strict=True)
    ]

    wanted = SHARE * pages.original.viewport().height()
    assert tops == pytest.approx([wanted, wanted], abs=40)


def test_one_text_follows_the_other_from_its_beginning_to_its_end(pages: Pages) -> None:
    original, rewrite = (canvas.verticalScrollBar() for canvas in pages.canvases)
    for _ in range(3):  # heights are known once what is there has been laid out
        original.setValue(original.maximum())
    assert rewrite.value() == pytest.approx(rewrite.maximum(), abs=2)
    original.setValue(0)
    assert rewrite.value() == 0
    rewrite.setValue(rewrite.maximum())
    assert original.value() == pytest.approx(original.maximum(), abs=2)


def test_going_on_from_a_pair_does_not_jump(pages: Pages, found: Comparison) -> None:
    pages.hold(entries(found, ())[1])  # which stands elsewhere in the original
    original, rewrite = (canvas.verticalScrollBar() for canvas in pages.canvases)
    before = original.value()
    rewrite.setValue(rewrite.value() + 1)

    assert abs(original.value() - before) < 0.35 * original.maximum()


def test_a_band_joins_each_quote_to_what_it_rests_on(pages: Pages, found: Comparison) -> None:
    pages.hold(entries(found, ())[2])

    assert len(pages.bands.bands) == len(QUOTES)
    (last,) = pages.bands.in_view()[-1:]
    assert last.band.number == pages.bands.held == 3
    assert last.left[0] == pytest.approx(last.right[0], abs=40)
    assert not pages.bands.grab().isNull()


def test_a_splice_has_a_share_of_the_quote_for_each_of_its_parts(qtbot: QtBot) -> None:
    first, second = "“We open the gates at six in the rain.”", "“Nobody may cross the old bridge.”"
    spliced = "“We open the gates at six, nobody may cross the old bridge.”"
    found = compared(side(f"{first} So.\n\n{second}"), side(spliced))
    pages = Pages(load_theme("dark"))
    qtbot.addWidget(pages)
    pages.show_comparison(found, Scheme("", ()))
    pages.show_lines(found, entries(found, ()), None)
    one, other = pages.bands.bands

    assert one.share[0] == 0
    assert one.share[1] == other.share[0]
    assert other.share[1] == 1
    assert one.rewrite == other.rewrite == Stretch(0, len(spliced))


def test_a_band_whose_ends_are_both_below_is_not_drawn(pages: Pages, found: Comparison) -> None:
    lines = entries(found, ())
    pages.hold(lines[-1])
    shown = {placed.band.number for placed in pages.bands.in_view()}

    assert len(lines) in shown
    assert all(isinstance(band, Band) for band in pages.bands.bands)
    assert len(shown) <= len(lines)


def test_nothing_is_left_of_texts_that_are_taken_away(pages: Pages) -> None:
    pages.clear()

    assert [canvas.sheet.text for canvas in pages.canvases] == ["", ""]
    assert pages.bands.in_view() == []


def test_the_next_open_line_is_found_around_the_end(found: Comparison) -> None:
    lines = entries(found, ())

    assert next_open(lines, -1) == 0
    assert next_open(lines, len(lines) - 1) == 0
    assert next_open((), -1) == -1


def test_texts_without_any_words_lie_side_by_side(qtbot: QtBot) -> None:
    found = compared(side(""), side(""))
    pages = Pages(load_theme("contrast"))
    qtbot.addWidget(pages)
    pages.show_comparison(found, Scheme("", ()))
    pages.show_lines(found, (), None)

    assert found.original.article == Article("a", "")
    assert not pages.grab().isNull()
