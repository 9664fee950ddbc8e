"""The versions of a project's suggester as a table."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QTableWidgetItem, QWidget

from annotator.domain.evaluation import MEASURES
from annotator.domain.said import said
from annotator.domain.version import Version
from annotator.domain.wording import capital, shortened, visible
from annotator.ui.language import tr, worded
from annotator.ui.small_table import SmallTable
from annotator.ui.training.retelling import retold
from annotator.ui.written import in_figures

HEADS = (
    *(said("Version"), said("Trained"), said("From")),
    *(said("Articles"), said("F1 of entities")),
)
TIPS = (
    said("What it is called; the one in use has a sign"),
    said("When it was trained"),
    said("What it started from"),
    said("How many finished articles it has learnt from"),
    said("In stories that were held out: before, and with what it has learnt"),
)
STAGES = {"names": said("names"), "amendments": said("amendments"), "quotes": said("quotes")}
IN_USE = "● "
LONGEST = 60
WHAT = Qt.ItemDataRole.UserRole


class VersionTable(SmallTable):
    """Lists versions, the latest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__([tr(head) for head in HEADS], 2, parent)
        self.setAccessibleName(tr("Versions, the latest first"))
        self.explain([tr(tip) for tip in TIPS])
        self.setEditTriggers(SmallTable.EditTrigger.NoEditTriggers)

    def show_versions(self, versions: Sequence[Version], in_use: str) -> None:
        """List these; the one in use is marked."""
        wanted = self.current.name if self.current else ""
        self.setRowCount(len(versions))
        for row, version in enumerate(versions):
            for column, text in enumerate(_cells(version, in_use)):
                item = QTableWidgetItem(visible(text))
                item.setData(WHAT, version)
                self.setItem(row, column, item)
        names = [version.name for version in versions]
        if names:
            self.selectRow(names.index(wanted) if wanted in names else 0)

    @property
    def current(self) -> Version | None:
        """The version that is selected."""
        items = self.selectedItems()
        version: Version | None = items[0].data(WHAT) if items else None
        return version


def _cells(version: Version, in_use: str) -> Iterator[str]:
    yield f"{IN_USE if version.name == in_use else ''}{version.name}"
    made = QDateTime.fromString(version.made, Qt.DateFormat.ISODate).toLocalTime()
    yield QLocale().toString(made, QLocale.FormatType.ShortFormat)
    yield shortened(version.start, LONGEST)
    yield in_figures(len(version.articles.get("train", ())))
    before, after = (_f1(scores) for scores in (version.learnt.before, version.learnt.after))
    yield f"{before} → {after}"


def _f1(scores: object) -> str:
    value = scores.get("entities") if isinstance(scores, dict) else None
    return "–" if value is None else in_percent(value)


def told(version: Version) -> str:
    """Return what there is to say about a version, a line each."""
    learnt = version.learnt
    lines = [f"{capital(stage_called(name))}: {retold(it)}" for name, it in learnt.stages.items()]
    for name, f1 in learnt.after.items():
        if f1 is not None:
            lines.append(_held_out(worded(MEASURES.get(name, name)), f1, learnt.before.get(name)))
    notes = (tr("Note: {note}", note=retold(note)) for note in learnt.notes)
    return "\n".join((*lines, *notes))


def stage_called(stage: str) -> str:
    """Return what is learnt in a stage of training, by the name that training gives it."""
    return worded(STAGES.get(stage, stage))


def _held_out(what: str, f1: float, before: float | None) -> str:
    if before is None:
        return tr("{what} held out: F1 {f1}", what=what, f1=in_percent(f1))
    return tr(
        "{what} held out: F1 {f1}, before {before}",
        what=what,
        f1=in_percent(f1),
        before=in_percent(before),
    )


def in_percent(value: float) -> str:
    """Return a share as a number of per cent."""
    return tr("{percent:.1f} %", percent=100 * value)
