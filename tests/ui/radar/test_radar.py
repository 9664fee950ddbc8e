"""The radar's page lists what is not consistent, goes there and has it put right."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from pytestqt.qtbot import QtBot

from annotator.domain import decide
from annotator.domain.radar.signal import Sort
from annotator.ui.radar.page import NOTHING, OUT_OF_DATE, RadarPage
from annotator.ui.radar.signal_list import TITLES
from annotator.ui.rows import HELD
from annotator.ui.settings import Settings, SettingsFile
from annotator.ui.window import Window
from annotator.ui.workbench import Workbench
from annotator.workflow.session import Session
from tests.ui.brackets import bracketed, in_english
from tests.workflow.radar.conftest import odd as _odd

odd = _odd  # the project of the workflow's tests
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def bench(qtbot: QtBot, odd: Session) -> Iterator[Workbench]:
    window = Window(SettingsFile(settings=Settings(theme="light")))
    qtbot.addWidget(window)
    bench = Workbench(window)
    window.show()
    bench.open_session(odd)
    yield bench
    bench.window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def page(qtbot: QtBot, bench: Workbench) -> RadarPage:
    bench.actions_by_name["show_radar"].trigger()
    page = bench.radar.page
    qtbot.waitUntil(lambda: page.signals.rows.rowCount() == 5)
    return page


def listed(page: RadarPage) -> list[Sort]:
    return [signal.sort for signal in page.signals.rows.things]


def choose(page: RadarPage, sort: Sort) -> None:
    page.signals.setCurrentIndex(page.signals.rows.index(listed(page).index(sort)))


def ways(page: RadarPage) -> list[str]:
    return [page.way.itemText(n) for n in range(page.way.count())]


def test_all_sorts_are_listed_with_their_counts(page: RadarPage) -> None:
    assert listed(page) == list(Sort)
    assert [page.sort.itemText(n) for n in range(page.sort.count())] == [
        "All of it (5)",
        *(f"{TITLES[sort]} (1)" for sort in Sort),
    ]
    row = page.signals.rows.index(0).data(HELD)
    assert (row.text, row.detail) == (
        "Kyiv said",
        "One name, several labels: GPE once, ORG once · 2 places",
    )


def test_one_sort_is_listed_alone(page: RadarPage) -> None:
    page.sort.setCurrentIndex(3)
    page.sort.activated.emit(3)

    assert listed(page) == [Sort.SPEAKERLESS]
    assert page.told.text() == "direct, the text says “Ana Lee”"


def test_enter_goes_to_the_place_and_a_click_to_another(
    qtbot: QtBot, bench: Workbench, page: RadarPage
) -> None:
    page.signals.setFocus()
    choose(page, Sort.LABELS)
    qtbot.keyClick(page.signals, Qt.Key.Key_Return)
    assert (bench.desk.article.id, bench.desk.item.id) == ("a2", "e2")

    page.sites.setCurrentIndex(page.sites.rows.index(1))
    page.sites.clicked.emit(page.sites.rows.index(1))
    assert (bench.desk.article.id, bench.desk.item.id) == ("a1", "e1")
    assert page.isVisible()

    choose(page, Sort.ALIKE)
    qtbot.keyClick(page.signals, Qt.Key.Key_Return)
    assert bench.desk.selection.text(bench.desk.article.text).startswith("The council")


def test_one_label_goes_everywhere_and_the_row_goes(
    qtbot: QtBot, bench: Workbench, page: RadarPage
) -> None:
    assert ways(page) == ["GPE everywhere", "ORG everywhere"]
    page.way.setCurrentIndex(1)
    qtbot.mouseClick(page.mend, LEFT)

    qtbot.waitUntil(lambda: Sort.LABELS not in listed(page))
    qtbot.waitUntil(lambda: not bench.files.busy)
    assert bench.desk.session.copy("a1").span("e1").label == "ORG"
    assert page.note.text() == "Put right; one undo takes it back"
    bench.desk.undo()
    assert bench.desk.session.copy("a1").span("e1").label == "GPE"
    assert page.note.text() == OUT_OF_DATE


def test_a_quote_gets_the_speaker_whom_the_text_names(
    qtbot: QtBot, bench: Workbench, page: RadarPage
) -> None:
    choose(page, Sort.SPEAKERLESS)
    assert ways(page) == ["Ana Lee speaks"]

    qtbot.mouseClick(page.mend, LEFT)

    assert Sort.SPEAKERLESS not in listed(page)
    assert bench.desk.session.copy("a1").quote("q1").speaker == "p1"


@pytest.mark.parametrize("sort", [Sort.ALIKE, Sort.ZONE])
def test_the_others_are_put_right_in_one_step_too(
    qtbot: QtBot, bench: Workbench, page: RadarPage, sort: Sort
) -> None:
    before = [bench.desk.session.copy(article).items() for article in ("a1", "a2")]
    choose(page, sort)

    qtbot.mouseClick(page.mend, LEFT)
    assert sort not in listed(page)
    qtbot.mouseClick(page.again, LEFT)
    qtbot.waitUntil(page.bar.isHidden)
    assert sort not in listed(page)

    bench.desk.undo()
    assert [bench.desk.session.copy(article).items() for article in ("a1", "a2")] == before


def test_a_name_of_two_leads_to_the_ledger(qtbot: QtBot, bench: Workbench, page: RadarPage) -> None:
    choose(page, Sort.NAMES)
    qtbot.mouseClick(page.mend, LEFT)

    qtbot.waitUntil(lambda: bench.speakers.page is not None)
    table = bench.speakers.page.table
    qtbot.waitUntil(lambda: len(table.chosen()) == 2)
    assert {entry.speaker.id for entry in table.chosen()} == {"p1", "p2"}


def test_two_people_may_share_a_name_or_one_of_them_gives_it_up(
    qtbot: QtBot, bench: Workbench, page: RadarPage
) -> None:
    choose(page, Sort.NAMES)
    assert ways(page) == [
        "Merge or change them…",
        "They are two people",
        "Take it from Ana Lee",
        "Take it from Bo Lee",
    ]
    page.way.setCurrentIndex(1)
    qtbot.mouseClick(page.mend, LEFT)
    assert Sort.NAMES not in listed(page)

    bench.desk.undo()
    qtbot.mouseClick(page.again, LEFT)
    qtbot.waitUntil(lambda: Sort.NAMES in listed(page))
    choose(page, Sort.NAMES)
    page.way.setCurrentIndex(3)
    qtbot.mouseClick(page.mend, LEFT)
    assert [s.aliases for s in bench.desk.session.speakers()] == [("Lee",), ()]


def test_what_has_changed_meanwhile_is_told_and_looked_for_again(
    qtbot: QtBot, bench: Workbench, page: RadarPage
) -> None:
    choose(page, Sort.SPEAKERLESS)
    session = bench.desk.session
    quote = session.copy("a1").quote("q1")
    bench.desk.do(decide.delete(session.copy("a1"), quote))
    assert page.note.text() == OUT_OF_DATE

    qtbot.mouseClick(page.mend, LEFT)
    assert "look again" in page.note.text()
    qtbot.mouseClick(page.again, LEFT)
    qtbot.waitUntil(lambda: Sort.SPEAKERLESS not in listed(page))


def test_anothers_work_can_be_looked_through_and_not_put_right(
    qtbot: QtBot, bench: Workbench, odd: Session
) -> None:
    bench.close_session()
    bench.open_session(Session.read(odd.project.path, "ben"))
    bench.actions_by_name["show_radar"].trigger()
    page = bench.radar.page
    qtbot.waitUntil(lambda: listed(page) == [Sort.NAMES])

    at = page.owner.findData("anna")
    page.owner.setCurrentIndex(at)
    page.owner.activated.emit(at)
    qtbot.waitUntil(lambda: page.signals.rows.rowCount() == 5)

    choose(page, Sort.LABELS)
    assert not page.mend.isEnabled()
    assert ways(page) == []


def test_a_project_without_signals_says_so(
    qtbot: QtBot, bench: Workbench, session: Session
) -> None:
    bench.open_session(session)
    bench.actions_by_name["show_radar"].trigger()
    page = bench.radar.page

    qtbot.waitUntil(lambda: page.note.text() == NOTHING)


def test_the_page_is_translated(qtbot: QtBot, bench: Workbench) -> None:
    with bracketed():
        bench.actions_by_name["show_radar"].trigger()
        page = bench.radar.page
        assert page.note.text() == "⟦Looking …⟧"
        qtbot.waitUntil(lambda: page.signals.rows.rowCount() == 5)

        for sort in Sort:
            choose(page, sort)
            assert in_english(page) - {page.words.text()} == set()
            row = page.signals.rows.index(listed(page).index(sort)).data(HELD)
            assert row.detail.startswith("⟦")
