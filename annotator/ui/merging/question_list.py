"""What a merge cannot decide, one question a row, each with its answers to choose from."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from annotator.domain.merging import Answer, Kind, Merged, Question
from annotator.domain.said import said
from annotator.domain.wording import shortened
from annotator.override import override
from annotator.ui.drop_list import DropList
from annotator.ui.language import tr, worded

LONGEST = 300
MOST = 300  # questions that are shown; the others keep what is here
QUESTION, ANSWER = range(2)
OPEN = {
    Kind.NAME: said("open: the file stays out"),
    Kind.LABEL: said("open: the file stays out"),
    Kind.TEXT: said("leave it out"),
    Kind.ARTICLES: said("leave them out"),
    Kind.OLDER: said("leave it out"),
    Kind.CONFLICT: said("open: ours stays for now"),
}
SAID = {
    Answer.SAME: said("is the same person"),
    Answer.APART: said("is somebody else"),
    Answer.REALIGN: said("move the marks to our text"),
    Answer.ADD: said("take them in"),
    Answer.TAKE: said("take it"),
    Answer.THEIRS: said("take theirs"),
    Answer.OURS: said("keep ours"),
}
Key = tuple[Kind, str]


class QuestionList(QTableWidget):
    """Holds what was answered in `answers`; `answered` tells that something was.

    `shown` carries the question whose row is current, or None.
    """

    answered = Signal()
    shown = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 2, parent)
        self.answers: dict[Key, str] = {}
        self._questions: list[Question] = []
        self.setHorizontalHeaderLabels([tr("Question"), tr("Answer")])
        self.setAccessibleName(tr("What has to be answered"))
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)  # Tab leads from one answer to the next
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QUESTION, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(ANSWER, QHeaderView.ResizeMode.ResizeToContents)
        header.setHighlightSections(False)
        self.currentCellChanged.connect(lambda *_: self.shown.emit(self.current()))

    def show_questions(self, merged: Merged) -> None:
        """Show the questions of all files, each once; the current one stays so."""
        current, focused = self.current(), self._focused()
        self._questions = list(_each_once(merged))[:MOST]
        self.setRowCount(len(self._questions))
        for row, question in enumerate(self._questions):
            self._show(row, question)
        self.resizeRowsToContents()
        keys = [_key(question) for question in self._questions]
        row = keys.index(_key(current)) if current and _key(current) in keys else 0
        self.setCurrentCell(row if keys else -1, QUESTION)
        if focused in keys:
            self.drop_list(keys.index(focused)).setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resizeRowsToContents()

    def current(self) -> Question | None:
        row = self.currentRow()
        return self._questions[row] if 0 <= row < len(self._questions) else None

    def drop_list(self, row: int) -> DropList:
        """Return the list in which a row is answered."""
        widget = self.cellWidget(row, ANSWER)
        assert isinstance(widget, DropList)  # noqa: S101  (made so)
        return widget

    def answer_alike(self) -> None:
        """Answer all questions of the current one's kind as that is answered."""
        current = self.current()
        if current is None:
            return
        answer = self.answers.get(_key(current))
        for question in self._questions:
            if question.kind is current.kind and question.choices:
                self._keep(question, answer)
        self.answered.emit()

    def _focused(self) -> Key | None:
        for row, question in enumerate(self._questions):
            if self.drop_list(row).hasFocus():
                return _key(question)
        return None

    def _show(self, row: int, question: Question) -> None:
        cell = QTableWidgetItem(shortened(worded(question.sentence), LONGEST))
        cell.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        self.setItem(row, QUESTION, cell)
        self.setCellWidget(row, ANSWER, self._drop_list(row, question))

    def _drop_list(self, row: int, question: Question) -> DropList:
        choices = DropList(self)
        choices.setAccessibleName(shortened(worded(question.sentence), LONGEST))
        choices.addItem(tr(OPEN[question.kind]), None)
        for answer, text in _answers(question):
            choices.addItem(text, answer)
        given = self.answers.get(_key(question))
        choices.setCurrentIndex(max(0, choices.findData(given)) if given is not None else 0)
        choices.activated.connect(lambda _: self._take(row, choices))
        return choices

    def _take(self, row: int, choices: DropList) -> None:
        self.setCurrentCell(row, QUESTION)
        self._keep(self._questions[row], choices.currentData())
        self.answered.emit()

    def _keep(self, question: Question, answer: str | None) -> None:
        if answer is None:
            self.answers.pop(_key(question), None)
        else:
            self.answers[_key(question)] = answer


def _key(question: Question) -> Key:
    return question.kind, question.about


def _answers(question: Question) -> Iterator[tuple[str, str]]:
    """Yield what a question may be answered with, and how that is said."""
    if question.kind is not Kind.LABEL:
        yield from ((choice, tr(SAID[Answer(choice)])) for choice in question.choices)
        return
    yield question.about, tr("add it to the scheme")
    yield "", tr("leave out what has it")
    yield from ((label, tr("is {label}", label=label)) for label in question.choices)


def _each_once(merged: Merged) -> Sequence[Question]:
    """Return the questions of all files, those that keep a file out first."""
    every = [question for file in merged.files if not file.refused for question in file.questions]
    kinds = list(Kind)
    once = {_key(question): question for question in reversed(every)}
    return sorted(once.values(), key=lambda q: (kinds.index(q.kind), q.about))
