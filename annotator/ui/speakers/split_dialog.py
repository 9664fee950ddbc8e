"""Asks which names and marks of a speaker belong to somebody else."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QSplitter,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.names import folded
from annotator.domain.said import plural, said
from annotator.domain.speaker import Speaker
from annotator.domain.wording import shortened
from annotator.override import override
from annotator.ui.confirm import take_icons_off
from annotator.ui.field import Field
from annotator.ui.language import tr
from annotator.ui.plain_label import PlainLabel, explaining
from annotator.ui.rows import HELD, LEFT, Index, paint_ground, write
from annotator.ui.speakers.mention_list import row_of
from annotator.ui.ticking import TickDelegate, TickModel, TickView, paint_tick
from annotator.workflow.speakers.joining import Mention

SIZE = QSize(760, 560)
LONGEST = 200
PAD, BOX = 5, 26
EXPLAINED = said(
    "Tick what belongs to somebody else. A name that is ticked takes along the places that call the"
    " speaker so. One undo takes it back."
)
KEEP_ONE = said("The speaker needs a name to keep: leave one")


@dataclass(frozen=True, slots=True)
class Name:
    """A name of a speaker, as a row to be ticked."""

    text: str


Part = Name | Mention


class PartModel(TickModel[Part]):
    """Names, and places where the speaker is named."""

    @override
    def is_choosable(self, row: Part) -> bool:
        return True

    @override
    def sentence(self, row: Part) -> str:
        return ", ".join(_told(row))


class PartDelegate(TickDelegate):
    """Draws a tick, a text, and beside it where that is."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(300, option.fontMetrics.height() + 2 * PAD)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        paint_ground(painter, option)
        paint_tick(painter, option, index, option.rect.height())
        painter.setFont(option.font)
        text, detail = _told(index.data(HELD))
        box: QRect = option.rect.adjusted(BOX, 0, -PAD, 0)
        line = QRect(
            box.left(), box.top(), box.width() * 3 // 5 if detail else box.width(), box.height()
        )
        done = write(painter, LEFT, line, text, option.palette.text().color())
        line = QRect(done.right() + 2 * PAD, box.top(), 0, box.height())
        line.setRight(box.right())
        write(painter, LEFT, line, detail, option.palette.placeholderText().color())
        painter.restore()


class SplitDialog(QDialog):
    """Lets parts of a speaker be ticked; `agreed` carries the new Speaker and the keys of marks."""

    agreed = Signal(object, object)

    def __init__(self, speaker: Speaker, mentions: Sequence[Mention], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Split a speaker"))
        self.resize(SIZE)
        self._speaker, self._mentions = speaker, mentions
        self._named = ""  # what stands in the field unless somebody typed there
        self.name = Field(self)
        self.name.setAccessibleName(tr("Name of the new speaker"))
        self.names, self.places = PartModel(self), PartModel(self)
        self.names_view, self.places_view = self._view(self.names), self._view(self.places)
        self.count = PlainLabel(self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.splitting = self.buttons.addButton(
            tr("&Split"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._arrange()
        self.names.put(map(Name, speaker.names()), lambda _: False)
        self.places.put(mentions, lambda _: False)
        self._connect()
        self._weigh()
        self.names_view.setCurrentIndex(self.names.index(0))
        self.names_view.setFocus()

    def _view(self, model: PartModel) -> TickView:
        view = TickView(model, self)
        view.setItemDelegate(PartDelegate(view))
        view.setUniformItemSizes(True)
        return view

    def _arrange(self) -> None:
        layout, form, both = QVBoxLayout(self), QFormLayout(), QSplitter(Qt.Orientation.Vertical)
        form.addRow(tr("&Name of the new speaker"), self.name)
        names_of = tr("Names of {name}", name=shortened(self._speaker.name, LONGEST))
        for title, view in (
            (names_of, self.names_view),
            (tr("Where the speaker is named"), self.places_view),
        ):
            view.setAccessibleName(title)
            part, inner, heading = QWidget(), QVBoxLayout(), PlainLabel()
            heading.setText(title)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.addWidget(heading)
            inner.addWidget(view)
            part.setLayout(inner)
            both.addWidget(part)
        both.setSizes([SIZE.height() // 4, SIZE.height() // 2])
        layout.addWidget(explaining(tr(EXPLAINED)))
        layout.addWidget(both, 1)
        layout.addLayout(form)
        layout.addWidget(self.count)
        layout.addWidget(self.buttons)
        take_icons_off(self)

    def _connect(self) -> None:
        self.names.dataChanged.connect(lambda *_: self._take_along())
        self.places.dataChanged.connect(lambda *_: self._weigh())
        self.name.textChanged.connect(lambda _: self._weigh())
        self.buttons.accepted.connect(self._agree)
        self.buttons.rejected.connect(self.reject)

    def _take_along(self) -> None:
        """Tick also the places that call the speaker by a name that is ticked."""
        names = self._taken()
        called = {folded(name) for name in names}
        ticked = set(self.places.chosen())
        self.places.put(self._mentions, lambda m: m in ticked or _called(m) in called)
        if self.name.text() == self._named:
            self._named = names[0] if names else ""
            self.name.setText(self._named)
        self._weigh()

    def _taken(self) -> list[str]:
        return [row.text for row in self.names.chosen() if isinstance(row, Name)]

    def _weigh(self) -> None:
        places = len(self.places.chosen())
        left = set(self._speaker.names()) - set(self._taken())
        all_gone = not left
        self.count.setText(tr(KEEP_ONE if all_gone else _along(places, len(self._mentions))))
        something = bool(places or self._taken())
        self.splitting.setEnabled(something and not all_gone and bool(self.name.text().strip()))

    def _agree(self) -> None:
        if not self.splitting.isEnabled():
            return
        kind = self._speaker.kind
        new = Speaker("", self.name.text(), tuple(self._taken()), kind)
        chosen = (row for row in self.places.chosen() if isinstance(row, Mention))
        keys = [key for mention in chosen for key in mention.keys]
        self.accept()
        self.agreed.emit(new, keys)


def _along(places: int, total: int) -> str:
    return plural(
        places,
        "{count} place of {total} would go along",
        "{count} places of {total} would go along",
        total=total,
    )


def _called(part: Part) -> str:
    return folded(part.called) if isinstance(part, Mention) else ""


def _told(part: Part) -> tuple[str, str]:
    if isinstance(part, Name):
        return shortened(part.text, LONGEST), ""
    row = row_of(part)
    return row.text, row.detail
