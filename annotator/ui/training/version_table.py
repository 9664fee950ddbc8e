"""The versions of a project's suggester as a table."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QTableWidgetItem, QWidget

from annotator.domain.evaluation import MEASURES
from annotator.domain.version import Version
from annotator.domain.wording import shortened, visible
from annotator.ui.small_table import SmallTable

HEADS = ("Version", "Trained", "From", "Articles", "F1 of entities")
TIPS = (
    "What it is called; the one in use has a sign",
    "When it was trained",
    "What it started from",
    "How many finished articles it has learnt from",
    "In stories that were held out: before, and with what it has learnt",
)
IN_USE = "● "
LONGEST = 60
WHAT = Qt.ItemDataRole.UserRole


class VersionTable(SmallTable):
    """Lists versions, the latest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(HEADS, 2, parent)
        self.setAccessibleName("Versions, the latest first")
        self.explain(TIPS)
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
    yield f"{len(version.articles.get('train', ())):,}"
    before, after = (_f1(scores) for scores in (version.learnt.before, version.learnt.after))
    yield f"{before} → {after}"


def _f1(scores: object) -> str:
    value = scores.get("entities") if isinstance(scores, dict) else None
    return "–" if value is None else f"{100 * value:.1f} %"


def told(version: Version) -> str:
    """Return what there is to say about a version, a line each."""
    learnt = version.learnt
    lines = [f"{name.capitalize()}: {what}" for name, what in learnt.stages.items()]
    for name, f1 in learnt.after.items():
        if f1 is not None:
            before = learnt.before.get(name)
            was = "" if before is None else f", before {100 * before:.1f} %"
            lines.append(f"{MEASURES.get(name, name)} held out: F1 {100 * f1:.1f} %{was}")
    return "\n".join((*lines, *(f"Note: {note}" for note in learnt.notes)))
