"""A window that shows the pages of the documentation."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QImage, QKeySequence, QShortcut, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from annotator.override import override
from annotator.resources import resource
from annotator.ui.language import tr
from annotator.ui.plain_label import PlainLabel

SIZE = QSize(1080, 760)
CONTENTS = 250  # pixels
MARGIN = 24  # pixels
FIRST = "manual/index.md"
MANUAL = (
    FIRST,
    *(f"manual/{name}.md" for name in ("annotator", "builder", "adjudicator", "how-to")),
)
HELD = Qt.ItemDataRole.UserRole
STYLE = "h1, h2, h3 { margin-top: 16px; } td, th { padding: 4px 10px 4px 2px; }"


class Reader(QDialog):
    """Shows a page, and a list of all; what is typed above is found in the pages."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(tr("annotator manual"))
        self.resize(SIZE)
        self.page = Page()
        self.contents = QListWidget()
        self.contents.setAccessibleName(tr("Pages of the manual"))
        self.sought = QLineEdit()
        self.sought.setPlaceholderText(tr("Find in the manual"))
        self.sought.setAccessibleName(tr("Find in the manual"))
        self.sought.setClearButtonEnabled(True)
        self.told = PlainLabel()
        self._fill()
        self._arrange()
        self.contents.currentItemChanged.connect(self._turn)
        self.page.sourceChanged.connect(self._follow)
        self.sought.textChanged.connect(self._sift)
        self.sought.returnPressed.connect(self._next_place)
        self.page.turn(FIRST)

    def _fill(self) -> None:
        for name, title in pages().items():
            item = QListWidgetItem(title, self.contents)
            item.setData(HELD, name)

    def _arrange(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.sought, self.told, self.contents):
            column.addWidget(part)
        self.told.hide()
        across = QSplitter()
        across.addWidget(left)
        across.addWidget(self.page)
        across.setSizes([CONTENTS, SIZE.width() - CONTENTS])
        across.setStretchFactor(1, 1)
        layout = QHBoxLayout(self)
        layout.addWidget(across)
        QShortcut(QKeySequence.StandardKey.Find, self, self.sought.setFocus)
        QShortcut(QKeySequence.StandardKey.Back, self, self.page.backward)

    def _turn(self, item: QListWidgetItem | None) -> None:
        if item and item.data(HELD) != self.page.shown():
            self.page.turn(item.data(HELD))

    def _follow(self, source: QUrl) -> None:
        """Show in the list which page is open."""
        name = name_of(Path(source.toLocalFile()))
        for row in range(self.contents.count()):
            if self.contents.item(row).data(HELD) == name:
                self.contents.setCurrentRow(row)

    def _sift(self, typed: str) -> None:
        """List the pages that hold what is typed, and go to its first place in this one."""
        words = typed.casefold().split()
        found = 0
        for row in range(self.contents.count()):
            item = self.contents.item(row)
            text = read(item.data(HELD)).casefold() if words else ""
            item.setHidden(not all(word in text for word in words))
            found += not item.isHidden()
        self.told.setText("" if found else tr("No page holds this"))
        self.told.setVisible(not found)
        self.page.moveCursor(self.page.textCursor().MoveOperation.Start)
        if typed.strip():
            self.page.find(typed.strip())

    def _next_place(self) -> None:
        """Go to the next place in this page, else to the next page that holds what is typed."""
        if self.page.find(self.sought.text().strip()):
            return
        rows = [r for r in range(self.contents.count()) if not self.contents.item(r).isHidden()]
        if rows:
            here = self.contents.currentRow()
            self.contents.setCurrentRow(next((row for row in rows if row > here), rows[0]))
            self.page.find(self.sought.text().strip())


class Page(QTextBrowser):
    """A page of Markdown; links lead to other pages only, pictures are as wide as the page."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setAccessibleName(tr("Page of the manual"))
        self.document().setDefaultStyleSheet(STYLE)
        self.document().setDocumentMargin(MARGIN)
        self.anchorClicked.connect(self.follow)

    def turn(self, name: str) -> None:
        """Show a page by its name."""
        kind = QTextDocument.ResourceType.MarkdownResource
        self.setSource(QUrl.fromLocalFile(str(resource("docs", *name.split("/")))), kind)

    def shown(self) -> str:
        """Return the name of the page that is shown."""
        return name_of(Path(self.source().toLocalFile()))

    def follow(self, link: QUrl) -> None:
        """Go to the page that a link leads to; what is no page of the manual stays closed."""
        target = self.source().resolved(link)
        name = name_of(Path(target.toLocalFile())) if target.isLocalFile() else ""
        if name not in pages():
            return
        if name != self.shown():
            self.turn(name)
        if target.hasFragment():
            self._scroll_to(target.fragment())

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(kind, name)
        image = QImage(self.source().resolved(QUrl(name)).toLocalFile())
        widest = self.viewport().width() - 3 * MARGIN  # with room for a scroll bar
        smooth = Qt.TransformationMode.SmoothTransformation
        return image.scaledToWidth(widest, smooth) if image.width() > widest > 0 else image

    def _scroll_to(self, anchor: str) -> None:
        """Go to the heading that is called as an anchor says, in the way of most Markdown."""
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and anchor_of(block.text()) == anchor:
                cursor = self.textCursor()
                cursor.setPosition(block.position())
                self.moveCursor(cursor.MoveOperation.End)
                self.setTextCursor(cursor)
                return
            block = block.next()


def pages() -> dict[str, str]:
    """Return the titles of all pages by their names, those of the manual first."""
    root = resource("docs")
    others = sorted({name_of(path) for path in root.rglob("*.md")} - {*MANUAL})
    names = (*MANUAL, *others)
    return {name: title_of(read(name)) for name in names}


def read(name: str) -> str:
    return resource("docs", *name.split("/")).read_text("utf-8")


def name_of(path: Path) -> str:
    """Return what a page is called: its path in the documentation, with slashes."""
    root = resource("docs")
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else ""


def title_of(text: str) -> str:
    return text.partition("\n")[0].lstrip("# ").strip()


def anchor_of(heading: str) -> str:
    kept = (sign for sign in heading.lower() if sign.isalnum() or sign in " -")
    return "".join(kept).replace(" ", "-")
