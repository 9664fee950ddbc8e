"""Having a suggester trained and measured behind the window, and its versions used."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from annotator.domain.errors import AnnotatorError
from annotator.domain.progress import Job, Progress
from annotator.domain.said import said
from annotator.domain.suggester import BUILTIN, Suggester, SuggesterKind
from annotator.domain.training import BLANK, Training
from annotator.domain.version import Version
from annotator.ui.confirm import confirm
from annotator.ui.desk import Desk
from annotator.ui.language import tr, worded
from annotator.ui.one_page import OnePage
from annotator.ui.suggesting.trust import question

if TYPE_CHECKING:
    from annotator.domain.evaluation import Evaluation
    from annotator.ui.training.page import TrainingPage
    from annotator.ui.workbench import Workbench
    from annotator.workflow.session import Session

STOPPED = said("Stopped; nothing was changed, and the same training goes on from here")


class Trainer(OnePage["TrainingPage"]):
    """Opens the page, and does what is asked for there."""

    def __init__(self, bench: "Workbench") -> None:
        super().__init__(bench)
        self._finish: Callable[[Any], None] = lambda _: None
        self.work.finished.connect(self._take)

    def train_suggester(self) -> None:
        """Open the page on the versions of the project."""
        if self._open(self._made):
            self._list()

    def _made(self, desk: Desk) -> "TrainingPage":
        from annotator.ui.training.page import TrainingPage  # noqa: PLC0415  (not at first)

        page = TrainingPage(self._bench.window.theme, self._bench.window)
        page.training.connect(self._train)
        page.stopped.connect(self._stop)
        page.using.connect(self._use)
        page.returning.connect(self._go_back)
        page.removing.connect(self._remove)
        page.measuring.connect(self._measure)
        page.wanted.connect(self._bench.articles.open_article)
        page.said.connect(self._bench.announcer.say)
        self._bench.window.themed.connect(page.set_theme)
        self.work.progressed.connect(page.show_step)
        self.work.failed.connect(page.show_resting)
        page.show_starts(_starts(desk.session))
        return page

    def _train(self, wanted: str) -> None:
        page, desk = self.page, self._desk
        if page is None or desk is None:
            return
        page.show_epochs(())
        page.show_working(tr("It trains; you can work on meanwhile …"))
        self._finish = self._show_version
        self.work.start(_training(desk.session, Training(wanted), self._agreed))

    def _show_version(self, made: Version) -> None:
        page = self.page
        if page is None:
            return
        self._list()
        page.table.selectRow(0)
        page.show_resting(
            tr(
                "{name} was trained in {seconds:.0f} s; it is not in use yet",
                name=made.name,
                seconds=made.seconds,
            )
        )

    def _use(self, version: Version | None) -> None:
        """Let a version suggest, once a person has agreed that it may be loaded."""
        from annotator.workflow.training.using import use  # noqa: PLC0415
        from annotator.workflow.training.versions import describe  # noqa: PLC0415

        desk = self._desk
        if version is None or desk is None:
            return

        def step() -> str:
            if not self._may_load(describe(desk.session.project.path, version)):
                return tr("{name} was not loaded; the suggester is as it was", name=version.name)
            use(desk.session, version)
            return tr("{name} suggests in this project from now on", name=version.name)

        self._change(step)

    def _go_back(self) -> None:
        from annotator.workflow.training.using import go_back, in_use  # noqa: PLC0415

        desk = self._desk
        if desk is None:
            return

        def step() -> str:
            go_back(desk.session)
            name = in_use(desk.session)
            if not name:
                return tr("Nobody suggests in this project")
            return tr("{name} suggests in this project again", name=name)

        self._change(step)

    def _remove(self, version: Version | None) -> None:
        from annotator.workflow.training.using import in_use  # noqa: PLC0415
        from annotator.workflow.training.versions import remove  # noqa: PLC0415

        page, desk = self.page, self._desk
        if version is None or desk is None or page is None:
            return
        if in_use(desk.session) == version.name:
            using = tr("{name} is in use; go back first, or use another one", name=version.name)
            page.show_resting(using)
        elif confirm(page, _deleting(version), risky=True):

            def step() -> str:
                remove(desk.session.project.path, version)
                return tr("{name} was deleted", name=version.name)

            self._change(step)

    def _measure(self, version: Version | None) -> None:
        page, desk = self.page, self._desk
        if page is None or desk is None:
            return
        names = [BUILTIN.name, *([version.name] if version else [])]
        page.show_working(tr("It measures …"))
        self._finish = self._show_evaluation
        curve = page.with_curve.isChecked()
        self.work.start(_measuring(desk.session, names, self._agreed, curve=curve))

    def _show_evaluation(self, found: "Evaluation") -> None:
        if self.page:
            self.page.results.show_evaluation(found)
            self.page.show_resting(tr("Measured"))

    def _change(self, step: Callable[[], str]) -> None:
        """Do a step, say what came of it, and have the project's suggester begin anew."""
        if self.page is None:
            return
        try:
            sentence = step()
        except AnnotatorError as error:
            sentence = worded(str(error))
        self._list()
        self.page.show_resting(sentence)
        self._bench.prompting.renew()

    def _list(self) -> None:
        from annotator.workflow.training.using import can_go_back, in_use  # noqa: PLC0415
        from annotator.workflow.training.versions import versions  # noqa: PLC0415

        if self.page and self._desk:
            session = self._desk.session
            found = versions(session.project.path)
            try:
                mine, back = in_use(session), can_go_back(session)
            except AnnotatorError as error:
                mine, back = "", False
                self.page.show_resting(worded(str(error)))
            self.page.show_versions(found, mine, back=back)
            self.page.train.setEnabled(not session.read_only)

    @property
    def _agreed(self) -> tuple[str, ...]:
        return self._bench.window.settings_file.settings.agreed

    def _may_load(self, version: Suggester) -> bool:
        """Whether it was trained here, or a person has agreed to have it loaded, or does so now."""
        if not version.asks or version.place in self._agreed:
            return True
        if self.page is None or not confirm(self.page, question(version.place), risky=True):
            return False
        self._bench.window.settings_file.change(agreed=(*self._agreed, version.place))
        return True

    def _take(self, result: object) -> None:
        """Show what came of the work that was begun last."""
        self._finish(result)

    def _stop(self) -> None:
        self.work.stop()
        if self.page:
            self.page.show_resting(tr(STOPPED))


def _deleting(version: Version) -> str:
    return tr("Delete {name}? It cannot be brought back.", name=version.name)


def _starts(session: "Session") -> list[tuple[str, str]]:
    """Return what a training can start from, by title and by what it is found with."""
    from annotator.workflow.suggesters import available  # noqa: PLC0415

    found = [one for one in available(session) if one.kind in LEARNING]
    named = [(_start(one), one.name) for one in found]
    return [*named, (tr("nothing: entities alone, with spaCy"), BLANK)]


def _start(one: Suggester) -> str:
    if one.kind is SuggesterKind.BUILTIN:
        return tr("the built-in suggester ({name})", name=one.name)
    return tr("spaCy’s ({name})", name=one.name)


LEARNING = (SuggesterKind.BUILTIN, SuggesterKind.PACKAGE)


def _training(session: "Session", how: Training, agreed: tuple[str, ...]) -> Job[Version]:
    from annotator.workflow.training.training import start_of, train  # noqa: PLC0415

    yield Progress(0, 0)
    return (yield from train(session, how, start_of(session, how.start, agreed)))


def _measuring(
    session: "Session", names: list[str], agreed: tuple[str, ...], *, curve: bool
) -> "Job[Evaluation]":
    from annotator.workflow.suggesters import find  # noqa: PLC0415
    from annotator.workflow.training.evaluating import evaluate  # noqa: PLC0415
    from annotator.workflow.workers import apart  # noqa: PLC0415

    found = [find(session, name) for name in names]
    readers = [apart(one.agreed() if one.place in agreed else one) for one in found]
    return (yield from evaluate(session, readers, curve=curve))
