"""The manual is read in the window, without a network."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl

from annotator.resources import resource
from annotator.ui.manual.reader import FIRST, Reader, anchor_of, pages, read, title_of
from tests.ui.brackets import bracketed, in_english


@pytest.fixture
def reader(qtbot):
    reader = Reader()
    qtbot.addWidget(reader)
    reader.show()
    return reader


def listed(reader):
    rows = (reader.contents.item(row) for row in range(reader.contents.count()))
    return [item.text() for item in rows if not item.isHidden()]


def test_it_opens_on_its_first_page_and_lists_all(reader):
    assert reader.page.shown() == FIRST
    assert reader.contents.currentItem().text() == "Start here"
    assert listed(reader)[0] == "Start here"
    assert "Annotating: the first article" in listed(reader)
    assert "Formats" in listed(reader)


def test_a_link_leads_to_its_page_and_back(reader):
    reader.page.follow(QUrl("annotator.md"))
    assert reader.contents.currentItem().text() == "Annotating: the first article"

    reader.page.backward()
    assert reader.page.shown() == FIRST


def test_a_page_is_turned_to_from_the_list(reader):
    reader.contents.setCurrentRow(1)

    assert title_of(reader.page.toPlainText()) == reader.contents.currentItem().text()


@pytest.mark.parametrize("link", ["https://example.org", "file:///etc/hostname", "../../README.md"])
def test_what_is_no_page_stays_closed(reader, link):
    reader.page.follow(QUrl(link))

    assert reader.page.shown() == FIRST


def test_pages_that_hold_what_is_typed_are_listed(reader):
    reader.sought.setText("gazetteer pipeline")
    assert "Making a data set" in listed(reader)
    assert "Annotating: the first article" not in listed(reader)

    reader.sought.setText("xylophone gazetteer")
    assert listed(reader) == []
    assert not reader.told.isHidden()


def test_return_goes_on_to_the_next_place(reader):
    reader.sought.setText("gold")
    seen = []
    for _ in range(8):
        reader.sought.returnPressed.emit()
        cursor = reader.page.textCursor()
        assert cursor.selectedText().casefold() == "gold"
        seen.append((reader.page.shown(), cursor.position()))

    assert len(set(seen)) == 8


def test_pictures_fit_the_page(reader):
    kind = reader.page.document().ResourceType.ImageResource.value
    image = reader.page.loadResource(kind, QUrl("../pictures/window-light.png"))

    assert 0 < image.width() <= reader.page.viewport().width()


@pytest.mark.parametrize("name", pages())
def test_every_link_of_the_manual_leads_somewhere(name, reader):
    if not name.startswith("manual/"):
        return
    place = resource("docs", *name.split("/")).parent
    reader.page.turn(name)
    block, links = reader.page.document().begin(), []
    while block.isValid():
        links += [one.format.anchorHref() for one in block.textFormats() if one.format.isAnchor()]
        block = block.next()

    for link in links:
        path, _, anchor = link.partition("#")
        assert Path(place, path).resolve().exists()
        if anchor:
            headings = (line for line in Path(place, path).read_text().splitlines() if "#" in line)
            assert anchor in [anchor_of(heading.lstrip("# ")) for heading in headings]


def test_every_page_has_a_title():
    assert all(title and read(name).startswith("# ") for name, title in pages().items())


def test_the_menu_opens_it_beside_the_window(bench):
    bench.actions_by_name["show_manual"].trigger()
    (reader,) = bench.window.findChildren(Reader)
    assert reader.isVisible()
    assert not reader.isModal()
    reader.close()


def test_all_but_the_pages_is_translated(qtbot):
    with bracketed():
        reader = Reader()
        qtbot.addWidget(reader)
        reader.sought.setText("xyzzyx")

        assert in_english(reader) == set(pages().values())
        assert reader.told.text().startswith("⟦")
