"""The agreement page shows figures, what is behind them, and goes there."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from annotator.domain.edit import Change, Edit
from annotator.domain.quote import Quote
from annotator.domain.record import GOLD, SUGGESTIONS, Standing, Status
from annotator.domain.span import Span, State, Stretch
from annotator.ui.agreeing.figures import FigureView
from annotator.ui.agreeing.page import (
    ARTICLES,
    CONFUSION,
    GROUP,
    HINT,
    LABELS,
    OUT_OF_DATE,
    PAIRS,
    QUOTES,
    STOPPED,
    AgreementPage,
)
from annotator.ui.plotting.plot_view import PlotView
from annotator.ui.workbench import Workbench
from annotator.workflow.session import Session
from tests.ui.brackets import bracketed, in_english

PATIENCE = 60_000
ANA, KYIV, COUNCIL = Stretch(22, 34), Stretch(43, 47), Stretch(53, 60)
Wait = Callable[[Callable[[], bool]], None]


def mark(bench: Workbench, owner: str, *items: Span | Quote, status=Status.DONE, article="a1"):
    standing = Change(Standing(), Standing(status), article, owner)
    changes = [Change(None, item, article, owner) for item in items]
    session = Session(bench.desk.session.project, owner)
    session.do(Edit("Mark", (*changes, standing)))


def span(label: str, stretch: Stretch, key: str) -> Span:
    return Span(key, stretch, label, State.ADDED)


def said(speaker: str | None) -> Quote:
    return Quote("q9", (Stretch(0, 15),), speaker=speaker, state=State.ADDED)


@pytest.fixture
def wait(qtbot: QtBot) -> Wait:
    return lambda condition: qtbot.waitUntil(condition, timeout=PATIENCE)


@pytest.fixture
def marked(bench: Workbench) -> Workbench:
    """Two have finished an article: one span alike, one with other labels, one of one alone."""
    alike = span("PERSON", ANA, "e7")
    mark(bench, "ann", alike, span("GPE", KYIV, "e8"), said("p-ana"))
    mark(bench, "ben", alike, span("LOC", KYIV, "e8"), span("ORG", COUNCIL, "e9"), said(None))
    return bench


def opened(bench: Workbench) -> AgreementPage:
    bench.actions_by_name["show_agreement"].trigger()
    assert bench.agreeing.page
    return bench.agreeing.page


@pytest.fixture
def page(marked: Workbench, wait: Wait) -> AgreementPage:
    page = opened(marked)
    wait(lambda: page.found is not None)
    return page


def table(view: FigureView) -> dict[str, list[str]]:
    model = view.figures
    columns = range(model.columnCount())
    return {
        model.table.rows[row].name: [model.index(row, column).data() for column in columns]
        for row in range(model.rowCount())
    }


def choose(page: AgreementPage, place: int, name: str, column: int = 0) -> None:
    view = page.views[place]
    row = list(table(view)).index(name)
    view.clicked.emit(view.figures.index(row, column))


def listed(page: AgreementPage) -> list[list[str]]:
    model = page.listing.meetings
    rows, columns = range(model.rowCount()), range(model.columnCount())
    return [[model.index(row, column).data() for column in columns] for row in rows]


def test_all_who_share_an_article_are_compared_at_once(page: AgreementPage) -> None:
    assert page.people.names() == ("ann", "ben")
    assert table(page.views[PAIRS])["ann – ben"][:4] == ["1", "2 / 3", "0.400", "0.800"]
    assert table(page.views[LABELS])["PERSON"] == ["1", "1", "1.000", "1.000"]
    assert table(page.views[ARTICLES])["Ready"][0] == "0.400"
    assert "Fleiss’ kappa, words" in table(page.views[GROUP])
    assert table(page.views[QUOTES])["Same speaker, of those both marked"] == ["0.000"]


def test_a_cell_of_the_confusion_lists_exactly_its_spans(page: AgreementPage) -> None:
    labels = list(table(page.views[CONFUSION]))

    choose(page, CONFUSION, "GPE", labels.index("LOC"))

    assert listed(page) == [["Ready", "Kyiv", "GPE", "LOC"]]
    assert page.listed.text() == "ann: GPE, ben: LOC – 1 span"

    choose(page, CONFUSION, "no counterpart", labels.index("ORG"))
    assert listed(page) == [["Ready", "council", "not marked", "ORG"]]
    choose(page, CONFUSION, "ORG", labels.index("ORG"))
    assert listed(page) == []


def test_enter_on_a_cell_lists_its_spans_and_tells_it(
    qtbot: QtBot, bench: Workbench, page: AgreementPage
) -> None:
    view = page.views[CONFUSION]
    page.tabs.setCurrentIndex(CONFUSION)
    labels = list(table(view))
    view.setFocus()
    view.setCurrentIndex(view.figures.index(labels.index("GPE"), labels.index("LOC")))
    heard: list[str] = []
    bench.announcer.said.connect(heard.append)

    qtbot.keyClick(view, Qt.Key.Key_Return)

    assert listed(page) == [["Ready", "Kyiv", "GPE", "LOC"]]
    assert heard == ["ann: GPE, ben: LOC – 1 span"]
    assert page.isVisible()


def test_a_label_and_an_article_list_their_spans_the_disputed_first(page: AgreementPage) -> None:
    choose(page, LABELS, "PERSON")
    assert listed(page) == [["Ready", "Ana Petrović", "PERSON", "PERSON"]]

    choose(page, ARTICLES, "Ready")
    assert [row[1] for row in listed(page)] == ["Kyiv", "council", "Ana Petrović"]

    choose(page, PAIRS, "ann – ben")
    assert [row[1] for row in listed(page)] == ["Kyiv", "council"]


def test_the_name_of_a_row_lists_the_row(page: AgreementPage) -> None:
    page.views[CONFUSION].verticalHeader().sectionClicked.emit(0)

    assert [row[2:] for row in listed(page)] == [["GPE", "LOC"]]


def test_quotes_are_listed_by_what_is_said_of_them(page: AgreementPage) -> None:
    choose(page, QUOTES, "Same speaker, of those both marked")
    assert listed(page) == [["Ready", "“We are ready,”", "Ana Petrović", "no speaker"]]

    choose(page, QUOTES, "F1 of quotes, overlap")
    assert listed(page) == []


def test_what_is_listed_is_shown_in_the_text_with_everyones_work(
    qtbot: QtBot, marked: Workbench, page: AgreementPage
) -> None:
    marked.articles.open_article("a2")
    choose(page, LABELS, "ORG")
    page.listing.setFocus()
    page.listing.setCurrentIndex(page.listing.meetings.index(0, 0))

    qtbot.keyClick(page.listing, Qt.Key.Key_Return)

    assert marked.desk.article.id == "a1"
    assert marked.desk.selection == COUNCIL
    assert marked.everyone.on
    assert page.isVisible()

    choose(page, CONFUSION, "GPE", 1)
    page.listing.clicked.emit(page.listing.meetings.index(0, 0))
    assert marked.everyone.on
    assert marked.desk.selection == KYIV


def test_what_was_taken_out_of_the_project_is_told(marked: Workbench, page: AgreementPage) -> None:
    marked.agreeing.go_to(replace(page.found.pairs[0].meetings[0], article="gone"))

    assert page.note.text() == "the project has no article gone; nothing of it can be shown"


def test_ticking_another_compares_anew(marked: Workbench, page: AgreementPage, wait: Wait) -> None:
    mark(marked, GOLD, span("PERSON", ANA, "e7"))
    page.again.click()
    wait(lambda: page.people.rowCount() == 4 and page.again.isVisible())

    page.ticks.clicked.emit(page.people.index(2))
    wait(lambda: page.found.annotators == (GOLD, "ann", "ben"))
    assert page.pair.count() == 3

    page.ticks.clicked.emit(page.people.index(0))
    wait(lambda: page.found.annotators == (GOLD, "ben"))
    assert table(page.views[PAIRS])["@gold – ben"][0] == "1"


def test_one_alone_agrees_with_nobody(page: AgreementPage) -> None:
    page.ticks.clicked.emit(page.people.index(0))

    assert page.summary.text().startswith("Agreement is between two or more")
    assert not page.export.isEnabled()
    assert table(page.views[PAIRS]) == {}
    assert listed(page) == []


def test_without_finished_work_it_is_told_what_would_help(bench: Workbench, wait: Wait) -> None:
    mark(bench, "ann", span("PERSON", ANA, "e7"))
    mark(bench, "ben", span("PERSON", ANA, "e7"), status=Status.DRAFT)
    page = opened(bench)
    wait(lambda: page.summary.text() != "")

    assert "ann has finished 1 article" in page.summary.text()
    assert "include unfinished work" in page.summary.text()
    assert not page.tabs.isVisible()

    page.unfinished.click()
    wait(lambda: page.found is not None)
    assert page.found.annotators == ("ann", "ben")


def test_a_figure_is_told_with_its_names_interval_and_number(page: AgreementPage) -> None:
    view = page.views[QUOTES]
    row = list(table(view)).index("Same speaker, of those both marked")

    spoken = view.figures.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken == "Same speaker, of those both marked, Value, 0.000, n 1"


def test_what_is_not_defined_says_why(bench: Workbench, wait: Wait) -> None:
    mark(bench, "ann")
    mark(bench, "ben")
    page = opened(bench)
    wait(lambda: page.found is not None)

    cell = page.views[PAIRS].figures.index(0, 2)

    assert cell.data() == "not defined"
    reason = "Neither marked anything, so there is nothing to agree on."
    assert cell.data(Qt.ItemDataRole.ToolTipRole) == f"<qt>{reason}</qt>"
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole).endswith(reason)


def test_a_change_of_the_project_is_told_until_it_is_computed_again(
    marked: Workbench, page: AgreementPage, wait: Wait
) -> None:
    assert page.note.text() == ""
    marked.desk.select(COUNCIL)
    marked.deeds.label("ORG")
    wait(lambda: page.note.text() == OUT_OF_DATE)

    page.again.click()

    wait(lambda: page.note.text() == "")
    assert page.listed.text() == HINT


def test_suggestions_that_come_in_change_nothing_that_is_shown(
    marked: Workbench, page: AgreementPage, qtbot: QtBot
) -> None:
    suggested = Span("s9", COUNCIL, "ORG", State.SUGGESTED, "builtin@3", 0.5)
    with qtbot.waitSignal(marked.desk.renewed):
        marked.desk.session.do(Edit("Suggest", (Change(None, suggested, "a1", SUGGESTIONS),)))

    assert page.note.text() == ""


def test_tab_leads_from_people_to_figures_to_what_is_behind_them(
    qtbot: QtBot, page: AgreementPage
) -> None:
    page.ticks.setFocus()
    passed = [page.ticks]
    while passed[-1] is not page.export and len(passed) < 20:
        qtbot.keyClick(passed[-1], Qt.Key.Key_Tab)
        passed.append(page.focusWidget())

    assert passed == [
        page.ticks, page.unfinished, page.again, page.tabs.tabBar(), page.views[PAIRS],
        page.listing, page.export,
    ]  # fmt: skip


def test_computing_can_be_stopped(marked: Workbench, page: AgreementPage) -> None:
    before = page.found
    page.again.click()
    assert page.cancel.isVisible()

    page.cancel.click()

    assert page.note.text() == STOPPED
    assert page.found is before
    assert page.again.isVisible()
    marked.agreeing.work.wait()


def test_a_report_is_written_where_it_is_asked_for(
    marked: Workbench, page: AgreementPage, wait: Wait, tmp_path: Path, monkeypatch
) -> None:
    out, kind = tmp_path / "report", "Rows for a spreadsheet (*.csv)"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), kind))

    page.export.click()

    wait(lambda: not marked.files.busy)
    assert "f1.exact_label" in out.with_suffix(".csv").read_text("utf-8")


def test_the_page_closes_with_its_project(marked: Workbench, page: AgreementPage) -> None:
    page.again.click()

    marked.close_session()

    assert marked.agreeing.page is None


def test_strange_names_are_shown_as_they_are(bench: Workbench, wait: Wait) -> None:
    strange = "<b>ann</b>" + "x" * 500
    for owner in (strange, "ben"):
        mark(bench, owner, span("<i>", ANA, "e7"))
    page = opened(bench)
    wait(lambda: page.found is not None)

    assert page.people.index(0).data().startswith("<b>ann</b>xxx")
    assert len(page.people.index(0).data()) < 100
    assert list(table(page.views[LABELS])) == ["<i>"]
    figures, tip = page.views[LABELS].figures, Qt.ItemDataRole.ToolTipRole
    assert "&lt;i&gt;" in figures.headerData(0, Qt.Orientation.Vertical, tip)


def test_plots_of_the_pair_are_shown_in_the_colours_of_the_window(page: AgreementPage, wait, bench):
    page.tabs.setCurrentWidget(page.plots)
    confusion = page.plots.views["confusion"]
    wait(confusion.isVisible)
    assert "GPE, LOC: 1" in confusion.accessibleDescription()
    bench.window.set_theme("dark")
    assert "#17181c" in confusion.drawn


def test_every_text_of_the_page_is_translated(marked: Workbench, wait: Wait) -> None:
    with bracketed():
        page = opened(marked)
        wait(lambda: page.found is not None)
        choose(page, PAIRS, "ann – ben")
        told = page.listed.text()
        choose(page, QUOTES, "Same speaker, of those both marked")

        # Plots and tables are said by the domain.
        views = (*page.views, *page.findChildren(PlotView))
        figures = {text for view in views for text in in_english(view)}
        assert in_english(page) - figures == {"ann – ben"}
        assert told == "⟦2 spans about which the two differ⟧"
        assert listed(page)[0][3] == "⟦no speaker⟧"
        assert page.people.index(0).data() == "ann, ⟦1 done⟧"
