"""What an evaluation found: plots, figures, and the articles where two suggesters differ."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTableWidgetItem, QTabWidget, QVBoxLayout, QWidget

from annotator.domain.agreement.pair import Pair
from annotator.domain.evaluation import (
    Apart,
    Evaluation,
    confusion_plot,
    curve_plot,
    labels_plot,
)
from annotator.domain.said import plural, said
from annotator.domain.wording import shortened, visible
from annotator.ui.language import tr, worded
from annotator.ui.plain_label import PlainLabel
from annotator.ui.plotting.plot_view import PlotView
from annotator.ui.small_table import SmallTable
from annotator.ui.theme import Theme
from annotator.ui.training.version_table import in_percent

WHAT = Qt.ItemDataRole.UserRole
LONGEST = 120
NAMES = (said("F1 by label"), said("Confusion"), said("Learning curve"))


class Results(QWidget):
    """Shows an evaluation; `wanted` carries the id of an article that is to be shown."""

    wanted = Signal(str)
    said = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.summary = PlainLabel(self, wraps=True)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.labels, self.confusion = PlotView(theme, self), PlotView(theme, self)
        self.curve = PlotView(theme, self)
        for view, name in zip(self.plots, NAMES, strict=True):
            view.setAccessibleName(tr(name))
        self.apart = SmallTable((tr("Article"), tr("First"), tr("Second")), 0, self)
        self.apart.setAccessibleName(tr("Articles in which the two differ, the most so first"))
        self.apart.setEditTriggers(SmallTable.EditTrigger.NoEditTriggers)
        self.apart.itemActivated.connect(lambda item: self.wanted.emit(item.data(WHAT)))
        for view in self.plots:
            view.said.connect(self.said)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.summary)
        layout.addWidget(self.tabs, 1)
        self.hide()

    @property
    def plots(self) -> tuple[PlotView, ...]:
        return self.labels, self.confusion, self.curve

    def set_theme(self, theme: Theme) -> None:
        for view in self.plots:
            view.set_theme(theme)

    def show_evaluation(self, found: Evaluation) -> None:
        self.summary.setText(summed_up(found))
        self.labels.show_plot(labels_plot(found))
        self.confusion.show_plot(confusion_plot(found.pairs[-1]))
        self.curve.show_plot(curve_plot(found))
        self._list(found)
        self.tabs.clear()
        for part in (*self.plots, self.apart):
            part.hide()  # what gets no tab would stand over the figures
        for title, widget in self._parts(found):
            self.tabs.addTab(widget, title)
        self.show()

    def _parts(self, found: Evaluation) -> list[tuple[str, QWidget]]:
        parts: list[tuple[str, QWidget]] = [(tr("F1 by &label"), self.labels)]
        parts.append((tr("C&onfusion"), self.confusion))
        if found.curve:
            parts.append((tr("Lear&ning curve"), self.curve))
        if found.between:
            parts.append((tr("Where they &differ"), self.apart))
        return parts

    def _list(self, found: Evaluation) -> None:
        names = [pair.b for pair in found.pairs]
        beside = names if found.between else ("", "")
        self.apart.setHorizontalHeaderLabels([tr("Article"), *map(worded, beside)])
        self.apart.setRowCount(len(found.apart))
        for row, one in enumerate(found.apart):
            for column, text in enumerate(_cells(one)):
                item = QTableWidgetItem(visible(text))
                item.setData(WHAT, one.article)
                self.apart.setItem(row, column, item)


def summed_up(found: Evaluation) -> str:
    """Return the first figures as sentences."""
    lines = [
        tr(
            plural(
                found.articles,
                "Measured in {count} finished article not learnt from.",
                "Measured in {count} finished articles not learnt from.",
            )
        ),
        *map(_line, found.pairs),
    ]
    if found.better():
        better = shortened(worded(found.better()), LONGEST)
        lines.append(tr("{suggester} does better in entities.", suggester=better))
    return "\n".join((*lines, *map(worded, found.notes)))


def _line(pair: Pair) -> str:
    strict, quotes = pair.semeval.strict, pair.quotes
    return tr(
        "{suggester}: entities precision {precision}, recall {recall}, F1 {f1};"
        " quotes F1 {quotes}, with speaker {speaker}.",
        suggester=shortened(worded(pair.b), LONGEST),
        precision=_percent(strict.precision.value),
        recall=_percent(strict.recall.value),
        f1=_percent(strict.f1.value),
        quotes=_percent(quotes.f1_overlap.value),
        speaker=_percent(quotes.speaker.joint_f1.value),
    )


def _cells(one: Apart) -> tuple[str, str, str]:
    title = shortened(one.title or one.article, LONGEST)
    return title, _percent(one.first), _percent(one.second)


def _percent(value: float | None) -> str:
    return "–" if value is None else in_percent(value)
