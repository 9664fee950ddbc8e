"""Shows where the same text stands before anything is done there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.everywhere import Place, Reach, Wanted
from annotator.domain.said import plural, said
from annotator.domain.wording import shortened
from annotator.ui.confirm import take_icons_off
from annotator.ui.finding.places import PlacesModel, PlacesView
from annotator.ui.language import tr
from annotator.ui.plain_label import PlainLabel
from annotator.ui.ticking import ticking_buttons

TITLES = {
    Reach.ARTICLE: said("This &article"),
    Reach.STORY: said("This &story"),
    Reach.PROJECT: said("The whole &project"),
}
LONGEST = 60


class Preview(QDialog):
    """Asks how far to look, and which of the places found are meant.

    `asked` says that it should be looked again, `agreed` carries the list of places chosen. The
    story is offered where the article is of one.
    """

    asked = Signal()
    agreed = Signal(object)

    def __init__(self, wanted: Wanted, parent: QWidget, *, story: bool, rejecting: bool) -> None:
        super().__init__(parent)
        self._rejecting, self._story = rejecting, story
        self.setWindowTitle(tr("Same text everywhere"))
        self.resize(860, 520)
        self.heading, self.count = PlainLabel(self), PlainLabel(self)
        self.heading.setText(_heading(wanted, rejecting=rejecting))
        self.reaches = QButtonGroup(self)
        self.any_case = QCheckBox(tr("&Upper and lower case alike"), self)
        self.model = PlacesModel(self)
        self.view = PlacesView(self.model, self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.go = self.buttons.addButton(self._verb(0), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setDefault(True)
        take_icons_off(self)
        self._place()
        self._connect()
        self._count()

    @property
    def reach(self) -> Reach:
        """How far to look."""
        return tuple(TITLES)[self.reaches.checkedId()]

    def wait(self) -> None:
        """Say that it is being looked; nothing can be chosen meanwhile."""
        self.model.show(())
        self._enable(idle=False)
        self.count.setText(tr("Looking…"))

    def show_places(self, places: tuple[Place, ...]) -> None:
        self.model.show(places)
        self._enable(idle=True)
        self.view.setCurrentIndex(self.model.first())
        self.view.setFocus()
        self._count()

    def say(self, sentence: str) -> None:
        """Say why nothing can be shown."""
        self._enable(idle=True)
        self.count.setText(sentence)

    def _place(self) -> None:
        layout, top, bottom = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        for number, title in enumerate(TITLES.values()):
            button = QRadioButton(tr(title), self)
            button.setChecked(number == 0)
            self.reaches.addButton(button, number)
            top.addWidget(button)
        top.addStretch()
        top.addWidget(self.any_case)
        titles = tr("Choose a&ll"), tr("Choose &none")
        self.every, self.none = ticking_buttons(self, self.model, *titles)
        for widget in (self.count, self.every, self.none):
            bottom.addWidget(widget)
        bottom.addStretch()
        bottom.addWidget(self.buttons)
        layout.addWidget(self.heading)
        layout.addLayout(top)
        layout.addWidget(self.view)
        layout.addLayout(bottom)

    def _connect(self) -> None:
        self.reaches.idClicked.connect(lambda _id: self.asked.emit())
        self.any_case.clicked.connect(lambda _on: self.asked.emit())
        self.model.dataChanged.connect(lambda *_: self._count())
        self.buttons.rejected.connect(self.reject)
        self.buttons.accepted.connect(self._agree)

    def _agree(self) -> None:
        chosen = self.model.chosen()
        self.accept()
        self.agreed.emit(chosen)

    def _enable(self, *, idle: bool) -> None:
        for widget in (*self.reaches.buttons(), self.any_case, self.view, self.every, self.none):
            widget.setEnabled(idle)
        self.reaches.button(tuple(TITLES).index(Reach.STORY)).setEnabled(idle and self._story)
        self.go.setEnabled(idle and bool(self.model.chosen()))

    def _count(self) -> None:
        chosen, total = self.model.chosen(), self.model.total()
        articles = len({place.article for place in chosen})
        self.count.setText(tr(_chosen(len(chosen), total, articles)))
        self.go.setEnabled(bool(chosen))
        self.go.setText(self._verb(len(chosen)))

    def _verb(self, count: int) -> str:
        """Say what is done in so many places."""
        if self._rejecting:
            return tr("Reject {count}", count=count) if count else tr("Reject")
        return tr("Label {count}", count=count) if count else tr("Label")


def _chosen(chosen: int, total: int, articles: int) -> str:
    if not total:
        return said("Nowhere")
    if articles <= 1:
        return said("{chosen} of {total} chosen", chosen=chosen, total=total)
    return plural(
        articles,
        "{chosen} of {total} chosen in {count} article",
        "{chosen} of {total} chosen in {count} articles",
        chosen=chosen,
        total=total,
    )


def _heading(wanted: Wanted, *, rejecting: bool) -> str:
    text, label = shortened(wanted.text, LONGEST), shortened(wanted.label, LONGEST)
    if rejecting:
        return tr("Reject the open suggestions of “{text}” as {label}", text=text, label=label)
    return tr("Label “{text}” as {label}", text=text, label=label)
