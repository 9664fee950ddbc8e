"""Greeting a person while no project is open, and making the first one."""

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QWidget

from annotator.domain.progress import Job, Progress
from annotator.domain.said import said
from annotator.ui.desk import Desk
from annotator.ui.files import Task

if TYPE_CHECKING:
    from annotator.ui.welcome.new_project import NewProject
    from annotator.ui.welcome.no_articles import NoArticles
    from annotator.ui.welcome.page import WelcomePage
    from annotator.ui.workbench import Workbench

REMEMBERED = 12
MAKING = Task(said("Making the sample"), said("articles"), said("Stopped; there is no sample"))


class Welcome(QObject):
    """Shows the page of welcome while no project is open, and remembers those that were."""

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench)
        self._bench = bench
        self.page: WelcomePage | None = None
        self.empty: NoArticles | None = None
        self.dialog: NewProject | None = None
        self._away: tuple[QWidget, ...] = ()
        self._arriving: tuple[Path, Sequence[Path]] | None = None  # for the project at this path
        bench.files.ended.connect(self._settle)

    def follow(self, desk: Desk | None) -> None:
        """Make room for a project, and remember it."""
        if desk:
            self._remember(desk.session.project.path.absolute())
            desk.renewed.connect(self._look)
            self._look()

    def _look(self) -> None:
        """Say how articles come in while there are none."""
        desk = self._bench.desk
        if desk and not desk.session.headings():
            self.empty = self.empty or self._made_empty()
            self._show(self.empty)
        elif desk and (page := self._shown()):
            self._dismiss(page)

    def greet(self) -> None:
        """Show the page if there is no project, nor one about to come."""
        if self._bench.desk or self._bench.files.busy:
            return
        page = self.page = self.page or self._made()
        page.show_recent(self._recent())
        self._show(page)

    def new_project(self) -> None:
        """Ask for name, labels and articles of a new project."""
        from annotator.ui.welcome.new_project import NewProject  # noqa: PLC0415  (not at first)
        from annotator.workflow.schemes import PRESETS  # noqa: PLC0415

        recent = self._recent()
        used = (path.parent for path in recent if not path.is_relative_to(_own_folder()))
        folder = next(filter(Path.is_dir, used), _documents())
        self.dialog = NewProject(folder, PRESETS, self._bench.window)
        self.dialog.agreed.connect(self._make)
        self.dialog.finished.connect(self.dialog.deleteLater)
        self.dialog.open()

    def open_sample(self) -> None:
        """Open the sample project, which is made when it is wanted for the first time."""
        folder = _own_folder() / "sample"
        path = folder / "sample.annot"
        if path.exists():
            self._bench.files.open(path)
        else:
            self._bench.files.run(_preparing(folder), self._bench.files.open, MAKING)

    def _make(self, path: Path, scheme: str, articles: Sequence[Path]) -> None:
        self._arriving = path, articles
        self._bench.files.create(path, scheme)

    def _settle(self) -> None:
        """Look at the articles for a project that was just made, or greet where there is none."""
        if self._bench.files.busy:
            return
        arriving, self._arriving = self._arriving, None
        desk = self._bench.desk
        if desk is None:
            self.greet()
        elif arriving and arriving[0] == desk.session.project.path:
            self._bench.importer.take(arriving[1])

    def _made(self) -> "WelcomePage":
        from annotator.ui.welcome.page import WelcomePage  # noqa: PLC0415  (not at first)

        page = WelcomePage()
        page.wanted.connect(lambda name: self._bench.actions_by_name[name].trigger())
        page.opened.connect(self._bench.files.open)
        page.forgotten.connect(self._forget)
        self._bench.window.centre.insertWidget(0, page, 1)
        return page

    def _made_empty(self) -> "NoArticles":
        from annotator.ui.welcome.no_articles import NoArticles  # noqa: PLC0415  (few are empty)

        page = NoArticles()
        page.wanted.connect(lambda name: self._bench.actions_by_name[name].trigger())
        self._bench.window.centre.insertWidget(0, page, 1)
        return page

    def _shown(self) -> "WelcomePage | NoArticles | None":
        return next(
            (page for page in (self.page, self.empty) if page and not page.isHidden()), None
        )

    def _show(self, page: "WelcomePage | NoArticles") -> None:
        before = self._shown()
        if before is page:
            return
        if before:
            self._dismiss(before)
        self._away = tuple(widget for widget in self._others() if not widget.isHidden())
        for widget in self._away:
            widget.hide()
        page.show()
        page.begin()

    def _dismiss(self, page: "WelcomePage | NoArticles") -> None:
        """Show again what stood in the place of a page."""
        page.hide()
        for widget in self._away:
            widget.show()
        self._bench.canvas.setFocus()

    def _others(self) -> tuple[QWidget, ...]:
        bench = self._bench
        return bench.canvas, bench.button_bar, bench.window.left, bench.window.right

    def _recent(self) -> list[Path]:
        return [Path(name) for name in self._bench.window.settings_file.settings.recent]

    def _remember(self, path: Path) -> None:
        self._keep([path, *(other for other in self._recent() if other != path)])

    def _forget(self, path: Path) -> None:
        self._keep([other for other in self._recent() if other != path])
        self.greet()

    def _keep(self, paths: Sequence[Path]) -> None:
        names = tuple(str(path) for path in paths[:REMEMBERED])
        self._bench.window.settings_file.change(recent=names)


def _documents() -> Path:
    place = QStandardPaths.StandardLocation.DocumentsLocation
    found = Path(QStandardPaths.writableLocation(place))
    return found if found.is_dir() else Path.home()


def _own_folder() -> Path:
    place = QStandardPaths.StandardLocation.AppDataLocation
    return Path(QStandardPaths.writableLocation(place))


def _preparing(folder: Path) -> Job[Path]:
    """Make the sample aside, so that one which was not finished is never taken for it."""
    yield Progress(0, 1, said("Making the sample"))
    from annotator.workflow.sample import prepare  # noqa: PLC0415  (the store)

    aside = folder.with_name("sample.part")
    shutil.rmtree(aside, ignore_errors=True)
    aside.mkdir(parents=True)
    made = yield from prepare(aside)
    aside.replace(folder)
    return folder / made.project.name
