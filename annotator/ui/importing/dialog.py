"""Asks what of some files is to come in, and as what."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.outlook import Outlook
from annotator.domain.progress import Progress
from annotator.domain.said import enumerated, number_of, plural, said
from annotator.domain.wording import shortened
from annotator.ui.confirm import take_icons_off
from annotator.ui.drop_list import DropList
from annotator.ui.importing.arrivals import ArrivalsModel, ArrivalsView
from annotator.ui.language import tr, worded
from annotator.ui.plain_label import PlainLabel
from annotator.ui.suggesting.label_table import LabelTable
from annotator.ui.ticking import ticking_buttons

if TYPE_CHECKING:
    from annotator.workflow.incoming import Import

SIZE = (780, 600)
LONGEST = 200
ROWS = 5  # of labels that are seen at once
AS_IT_LOOKS = said("by what they look like")


class ImportDialog(QDialog):
    """Shows what would come in; `asked` says that the files are to be looked at in another way."""

    asked = Signal()

    def __init__(self, formats: dict[str, str], labels: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import articles"))
        self.setModal(True)
        self.resize(QSize(*SIZE).boundedTo(self.screen().availableSize()))
        self.heading = PlainLabel(self, wraps=True)
        self.model = ArrivalsModel(self)
        self.view = ArrivalsView(self.model, self)
        titles = tr("Choose a&ll"), tr("Choose &none")
        self.every, self.none = ticking_buttons(self, self.model, *titles)
        self.formats = DropList(self)
        self.formats.addItem(tr(AS_IT_LOOKS), None)
        for name, title in formats.items():
            self.formats.addItem(worded(title), name)
        self.becoming = PlainLabel(self)
        self.becoming.setText(tr("What becomes of the labels of entities:"))
        self.table = LabelTable(labels, self, kept=True)
        self.merging = PlainLabel(self, wraps=True)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Cancel, self)
        self.go = self.buttons.addButton(tr("Import"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setDefault(True)
        take_icons_off(self)
        self._place()
        self._connect()
        self.wait()

    def wait(self) -> None:
        """Say that the files are being looked at; nothing can be chosen meanwhile."""
        self.model.show(Outlook())
        self.heading.setText(tr("Reading …"))
        self._show_labels(Outlook())
        self._enable(idle=False)

    def show_step(self, step: Progress) -> None:
        self.heading.setText(
            tr(
                plural(
                    step.total,
                    "Reading {name}: {number} of {count} file",
                    "Reading {name}: {number} of {count} files",
                    name=shortened(worded(step.note), LONGEST),
                    number=step.done + 1,
                )
            )
        )

    def show_outlook(self, outlook: Outlook) -> None:
        self.model.show(outlook)
        self._show_labels(outlook)
        self._enable(idle=True)
        self.view.setCurrentIndex(self.model.first())
        self.view.setFocus()
        self._count()

    def show_problem(self, sentence: str) -> None:
        """Say why nothing can be shown."""
        self._enable(idle=True)
        self.heading.setText(shortened(sentence, LONGEST))
        self.go.setEnabled(False)

    def way(self) -> "Import":
        """Return how the files are to be read, without what is left out of them."""
        from annotator.workflow.incoming import Import  # noqa: PLC0415  (the first frame comes first)

        return Import(format=self.formats.currentData())

    def outcome(self) -> "Import":
        from annotator.workflow.incoming import Import  # noqa: PLC0415

        left_out = self.model.left_out()
        return Import(self.formats.currentData(), labels=dict(self.table.said), left_out=left_out)

    def _place(self) -> None:
        layout, middle, bottom = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        read = QLabel(tr("&Read them"), self)
        read.setBuddy(self.formats)
        middle.addWidget(self.every)
        middle.addWidget(self.none)
        middle.addStretch()
        middle.addWidget(read)
        middle.addWidget(self.formats)
        bottom.addWidget(self.buttons)
        layout.addWidget(self.heading)
        layout.addWidget(self.view)
        layout.addLayout(middle)
        layout.addWidget(self.becoming)
        layout.addWidget(self.table)
        layout.addWidget(self.merging)
        layout.addLayout(bottom)
        layout.setStretchFactor(self.view, 1)

    def _connect(self) -> None:
        self.model.dataChanged.connect(lambda *_: self._count())
        self.formats.activated.connect(lambda _: self.asked.emit())
        self.table.altered.connect(self._tell_merging)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    @property
    def idle(self) -> bool:
        """Whether the files have been looked at."""
        return self.view.isEnabled()

    def _enable(self, *, idle: bool) -> None:
        for widget in (self.view, self.every, self.none, self.formats):
            widget.setEnabled(idle)
        self.go.setEnabled(idle and bool(self.model.chosen()))

    def _show_labels(self, outlook: Outlook) -> None:
        """Show what becomes of labels, where there are any."""
        self.table.show_lines(outlook.labels, {})
        for widget in (self.becoming, self.table):
            widget.setVisible(bool(outlook.labels))
        rows = min(ROWS, len(outlook.labels)) + 1
        self.table.setFixedHeight(rows * (self.fontMetrics().height() + 12))
        self._tell_merging()

    def _tell_merging(self) -> None:
        """Say which labels become one."""
        sentences = self.table.merged()
        self.merging.setText(" ".join(map(worded, sentences)))
        self.merging.setVisible(bool(sentences))

    def _count(self) -> None:
        chosen = self.model.arriving()
        new = sum(not one.same for one in chosen)
        spans, quotes = (sum(getattr(one, kind) for one in chosen) for kind in ("spans", "quotes"))
        counts = (number_of(spans, "span"), spans), (number_of(quotes, "quote"), quotes)
        what = enumerated(
            [number_of(new, "new article"), *(told for told, count in counts if count)]
        )
        coming = tr("{what} would come in", what=what) if chosen else tr("Nothing would come in")
        self.heading.setText(coming)
        self.go.setEnabled(bool(chosen))
        go = tr("&Import {count}", count=len(chosen)) if chosen else tr("&Import")
        self.go.setText(go)


def formats() -> dict[str, str]:
    """Return the titles of the formats that are read, by their names."""
    from annotator.workflow.formats import CODECS  # noqa: PLC0415  (the first frame comes first)

    return {codec.name: codec.title for codec in CODECS if codec.read}


def suffixes() -> str:
    """Return the filters of a dialog that opens whatever some format reads."""
    from annotator.workflow.formats import CODECS  # noqa: PLC0415

    ends = " ".join(f"*{suffix}" for codec in CODECS if codec.read for suffix in codec.suffixes)
    return tr("Articles ({ends});;All files (*)", ends=ends)
