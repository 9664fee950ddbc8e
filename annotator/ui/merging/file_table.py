"""The files that came back, a row for each person in them, and what would become of their work."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QTableWidgetItem,
    QWidget,
)

from annotator.domain.merging import Fate, Returned, Worker
from annotator.domain.said import number_of, said
from annotator.domain.wording import shortened
from annotator.override import override
from annotator.ui.language import tr, worded
from annotator.ui.small_table import SmallTable
from annotator.ui.written import in_figures

LONGEST = 60
HEADINGS = (
    said("File"),
    said("Annotator"),
    said("Articles"),
    said("Spans"),
    said("Quotes"),
    said("Finished"),
    said("Revision"),
)
TIPS = (
    said("The file that came back"),
    said("Whose work it is; a name in brackets is the one in the file"),
    said("In how many articles there is work of theirs"),
    said("How many spans they marked"),
    said("How many quotes they marked"),
    said("How many articles they have finished or skipped"),
    said("How often the copy that was edited most was edited"),
)
FILE, PERSON = 0, 1
ARROW = "→ "
NUMBER = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
# What is told of copies that do not come in.
LEFT = {
    Fate.HERE: said("{count} already here"),
    Fate.SURPASSED: said("{count} in another file"),
    Fate.OLDER: said("{count} older"),
    Fate.BOTH: said("{count} edited on both sides"),
    Fate.OUTSIDE: said("{count} edited outside"),
    Fate.RIVAL: said("{count} not the same in two files"),
    Fate.TEXT: said("{count} with another text"),
    Fate.UNKNOWN: said("{count} of unknown articles"),
}


class FileTable(SmallTable):
    """Shows what would come in; it is only read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(HEADINGS, FILE, parent)
        self.explain(TIPS)
        self.setAccessibleName(tr("The files that came back"))

    def show_files(self, files: Sequence[Returned]) -> None:
        """Show a row for each person, and below those of a file what would become of it."""
        self.clearSpans()
        rows = [cells for file in files for cells in _rows(file)]
        self.setRowCount(len(rows))
        for row, cells in enumerate(rows):
            for column, text in enumerate(cells):
                self.setItem(row, column, _cell(text, number=column > PERSON))
            if len(cells) == 1:
                self.setSpan(row, FILE, 1, len(HEADINGS))
        self.resizeRowsToContents()

    def outcomes(self) -> list[str]:
        """Return what is said of each file."""
        rows = (row for row in range(self.rowCount()) if self.columnSpan(row, FILE) > 1)
        cells = (self.item(row, FILE) for row in rows)
        return [cell.text().removeprefix(ARROW) for cell in cells if cell]

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resizeRowsToContents()


def _rows(file: Returned) -> Iterator[tuple[str, ...]]:
    name = Path(file.file).name
    for number, person in enumerate(file.people):
        yield ("" if number else name, *_person(person))
    if not file.people:
        yield (name, *[""] * (len(HEADINGS) - 1))
    yield (f"{ARROW}{worded(file.refused) or outcome(file)}",)


def _person(person: Worker) -> tuple[str, ...]:
    name = person.here if person.here in ("", person.name) else f"{person.here} ({person.name})"
    counts = person.articles, person.spans, person.quotes, person.finished, person.revision
    return (name or f"({person.name})", *map(in_figures, counts))


def outcome(file: Returned) -> str:
    """Say what would become of the copies of a file."""
    if not file.people:
        return tr("there is no work of anybody in it")
    if file.blocked:
        return tr("left out until the questions below are answered")
    parts = [tr("{count} would come in", count=file.taken)] if file.taken else []
    left = ((fate, file.copies[fate]) for fate in LEFT if fate in file.copies)
    parts += [tr(LEFT[fate], count=count) for fate, count in left]
    more = [tr(number_of(file.unknown, "unknown article"))] if file.unknown else []
    return ", ".join([*parts, *more, *map(worded, file.warnings)]) or tr("nothing in it")


def _cell(text: str, *, number: bool) -> QTableWidgetItem:
    cell = QTableWidgetItem(shortened(text, 4 * LONGEST))
    cell.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    cell.setToolTip("" if number else shortened(text, 8 * LONGEST))
    if number:
        cell.setTextAlignment(NUMBER)
    return cell
