"""A part with a dialog or a page of its own."""

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QDialog

from annotator.domain.progress import Progress
from annotator.ui.desk import Desk
from annotator.ui.one_page import OneDialog, OnePage
from annotator.ui.workbench import Workbench


class Asking(OneDialog[QDialog]):
    def ask(self):
        self._keep(QDialog(self._bench.window))
        self.dialog.open()


class Reading(OnePage[QDialog]):
    def __init__(self, bench: Workbench) -> None:
        super().__init__(bench)
        self.made, self.learnt = 0, []

    def show(self) -> bool:
        return self._open(self._made)

    def _made(self, _desk: Desk) -> QDialog:
        self.made += 1
        return QDialog(self._bench.window)

    def _learn(self, edit) -> None:
        self.learnt.append(edit.name)


def endless(ended: list[bool]):
    try:
        while True:
            yield Progress(0, 0)
    finally:
        ended.append(True)


def sweep() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_a_page_is_made_once_and_come_back_to(bench):
    part = Reading(bench)
    part.follow(bench.desk)
    assert part.show()
    page = part.page
    assert not part.show()
    assert part.page is page
    assert part.made == 1


def test_there_is_no_page_without_a_project(bench):
    part = Reading(bench)
    assert not part.show()
    assert part.page is None


def test_a_page_that_is_closed_is_gone_and_nothing_is_read_for_it(bench, qtbot):
    part = Reading(bench)
    part.follow(bench.desk)
    part.show()
    page, ended = part.page, []
    with qtbot.waitSignal(part.work.progressed):
        part.work.start(endless(ended))
    page.close()
    qtbot.waitUntil(lambda: ended == [True])
    sweep()
    assert part.page is None
    assert not shiboken6.isValid(page)


def test_a_page_goes_with_its_project(bench):
    part = Reading(bench)
    part.follow(bench.desk)
    part.show()
    part.follow(None)
    assert part.page is None
    assert not part.show()


def test_it_learns_what_is_changed_in_the_project_on_the_desk(bench):
    part = Reading(bench)
    part.follow(bench.desk)
    bench.actions_by_name["accept"].trigger()
    assert part.learnt == ["Accept"]


def test_a_dialog_goes_with_its_project_and_the_text_has_the_keys_again(bench):
    part = Asking(bench)
    part.follow(bench.desk)
    bench.queue.search.setFocus()
    part.ask()
    part.follow(None)
    assert part.dialog is None
    assert bench.window.focusWidget() is bench.canvas
