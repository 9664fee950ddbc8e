"""Shows what annotators' files would bring in, and takes the answers that are needed."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.merging import Kind, Merge, Merged, Question
from annotator.domain.progress import Progress
from annotator.domain.said import said
from annotator.domain.wording import shortened
from annotator.override import override
from annotator.ui.confirm import take_icons_off
from annotator.ui.importing.dropping import paths_of
from annotator.ui.language import tr, worded
from annotator.ui.merging.file_table import FileTable
from annotator.ui.merging.question_list import QuestionList
from annotator.ui.merging.telling import foretold, lost_by_article
from annotator.ui.plain_label import PlainLabel

SIZE = (900, 620)
LONGEST = 400
DETAIL_LINES = 5
ABOUT = said(
    "Nothing is written before you say so; then it is one step, with a backup of the project"
    " before it. More files may be dropped here."
)


class MergeDialog(QDialog):
    """`altered` tells that the files are to be looked at anew, `added` carries more of them."""

    altered = Signal()
    added = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Bring in annotators’ files"))
        self.setModal(True)
        self.setAcceptDrops(True)
        self.resize(QSize(*SIZE).boundedTo(self.screen().availableSize()))
        self._lost: dict[str, list[str]] = {}
        self.heading, self.about = PlainLabel(self, wraps=True), PlainLabel(self, wraps=True)
        self.about.setText(tr(ABOUT))
        self.table, self.questions = FileTable(self), QuestionList(self)
        self.detail = QPlainTextEdit(self)
        self.detail.setReadOnly(True)
        self.detail.setTabChangesFocus(True)
        self.detail.setAccessibleName(tr("What differs"))
        self.detail.setFixedHeight(DETAIL_LINES * self.fontMetrics().lineSpacing())
        self.more = self._small(tr("Add &files…"))
        self.alike = self._small(tr("Answer all &such alike"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.go = QPushButton(tr("&Bring in"), self)
        self.go.setDefault(True)
        self.buttons.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        take_icons_off(self)
        self._place()
        self._connect()
        self.show_merged(Merged())
        self.wait()

    def wait(self) -> None:
        """Say that the files are being looked at; nothing can be brought in meanwhile."""
        self.heading.setText(tr("Reading …"))
        self.go.setEnabled(False)

    def show_step(self, step: Progress) -> None:
        name = shortened(worded(step.note), LONGEST)
        self.heading.setText(
            tr("Reading {name}: {done} of {total}", name=name, done=step.done, total=step.total)
        )

    def show_merged(self, merged: Merged) -> None:
        """Show what would come in, and what has to be answered."""
        self._lost = lost_by_article(merged)
        self.table.show_files(merged.files)
        self.questions.show_questions(merged)
        asked = self.questions.rowCount() > 0
        for widget in (self.questions, self.alike):
            widget.setVisible(asked)
        self._show_detail(self.questions.current())
        self.heading.setText(foretold(merged))
        settled = any(not question.open for file in merged.files for question in file.questions)
        self.go.setEnabled(bool(merged.copies or merged.articles or settled))
        count = merged.copies
        self.go.setText(tr("&Bring in {count}", count=count) if count else tr("&Bring in"))

    def show_problem(self, sentence: str) -> None:
        """Say why nothing can be shown."""
        self.heading.setText(shortened(sentence, LONGEST))
        self.go.setEnabled(False)

    def outcome(self) -> Merge:
        """Return how the files are to be merged."""
        return Merge(dict(self.questions.answers))

    @override
    def dragEnterEvent(self, event: QDragMoveEvent) -> None:
        if paths_of(event):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.added.emit(paths_of(event))

    def _small(self, title: str) -> QPushButton:
        button = QPushButton(title, self)
        button.setAutoDefault(False)
        return button

    def _place(self) -> None:
        layout, middle = QVBoxLayout(self), QHBoxLayout()
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        middle.addWidget(self.more)
        middle.addStretch()
        middle.addWidget(self.alike)
        layout.addWidget(self.heading)
        layout.addWidget(self.table, 2)
        layout.addLayout(middle)
        layout.addWidget(self.questions, 3)
        layout.addWidget(self.detail)
        layout.addWidget(self.about)
        layout.addWidget(self.buttons)

    def _connect(self) -> None:
        self.questions.shown.connect(self._show_detail)
        self.questions.answered.connect(self.altered)
        self.alike.clicked.connect(self.questions.answer_alike)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _show_detail(self, question: Question | None) -> None:
        """Show what differs in a text, where a question is about that."""
        detail = question.detail if question else ""
        if question and question.kind is Kind.TEXT:
            detail = "\n".join([detail, *self._lost.get(question.about, ())])
        self.detail.setPlainText(detail)
        self.detail.setVisible(bool(detail))
