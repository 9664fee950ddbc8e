"""Deleting articles of the project on the desk, and bringing back what is in the trash."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from annotator.domain.progress import Job, Progress
from annotator.domain.said import plural, said
from annotator.domain.trash import Binned
from annotator.domain.wording import shortened
from annotator.ui.confirm import confirm
from annotator.ui.files import Task
from annotator.ui.language import tr, worded
from annotator.ui.one_page import OneDialog

if TYPE_CHECKING:
    from annotator.ui.keeping.trash import TrashDialog
    from annotator.workflow.session import Session

DELETING = Task(said("Deleting"), "articles", said("Stopped; nothing was deleted"))
RETURNING = Task(
    said("Bringing back"),
    "parts",
    said("Stopped; what came back is kept, the rest is not lost"),
)
LISTING = Task(said("Looking into the trash"), "projects", said("Stopped; nothing was changed"))
EMPTY = said("The trash is empty")
LONGEST = 80


class Binning(OneDialog["TrashDialog"]):
    """Asks before it deletes, and shows what can be brought back."""

    def delete_articles(self) -> None:
        """Delete the articles that are chosen in the list, else the one that is open."""
        desk = self._desk
        if desk is None or desk.article is None:
            return
        if desk.locked:
            self._bench.tell(worded(desk.locked))
            return
        chosen = self._bench.queue.selected() or (desk.article.id,)
        if confirm(self._bench.window, _question(desk.session, chosen), risky=True):
            job = _deleting(desk.session, chosen)
            self._bench.files.run(job, lambda _going: self._tell_deleted(len(chosen)), DELETING)

    def choose_trash(self) -> None:
        """Show the articles, labels and speakers that were deleted, to bring some back."""
        desk = self._desk
        if desk is None:
            return

        def show(found: tuple[Binned, ...]) -> None:
            if self._desk is desk:
                self._show(found, fixed=bool(desk.locked))

        self._bench.files.run(_listing(desk.session), show, LISTING)

    def _show(self, found: tuple[Binned, ...], *, fixed: bool) -> None:
        from annotator.ui.keeping.trash import TrashDialog  # noqa: PLC0415  (not at first)

        if not found:
            self._bench.tell(tr(EMPTY))
            return
        dialog = TrashDialog(found, self._bench.window, fixed=fixed)
        dialog.agreed.connect(self._bring_back)
        self._keep(dialog)
        dialog.open()

    def _bring_back(self, items: Sequence[Binned]) -> None:
        if self._desk:
            job = _returning(self._desk.session, items)
            self._bench.files.run(job, self._bench.tell, RETURNING)

    def _tell_deleted(self, count: int) -> None:
        told = plural(count, "{count} article deleted", "{count} articles deleted")
        self._bench.tell(tr(told))


def _question(session: "Session", chosen: Sequence[str]) -> str:
    """Ask whether to delete articles, with what goes along."""
    from annotator.workflow.trash import along  # noqa: PLC0415  (the store)

    titles = {heading.article: heading.title for heading in session.headings()}
    named = shortened(titles.get(chosen[0], chosen[0]), LONGEST)
    question = tr("Delete “{title}”?", title=named)
    if len(chosen) > 1:
        question = tr(plural(len(chosen), "Delete {count} article?", "Delete {count} articles?"))
    going = tr("This goes along: {list}.", list=along(session, chosen).told())
    return f"{question}\n\n{going}\n{tr('It can be brought back from the trash.')}"


def _listing(session: "Session") -> Job[tuple[Binned, ...]]:
    from annotator.workflow.binned import binned  # noqa: PLC0415

    yield Progress(0, 1, session.project.path.name)
    return binned(session)


def _deleting(session: "Session", articles: Sequence[str]) -> Job[object]:
    from annotator.workflow.trash import delete_articles  # noqa: PLC0415

    yield Progress(0, len(articles), said("Deleting"))
    return (yield from delete_articles(session, articles))


def _returning(session: "Session", items: Sequence[Binned]) -> Job[str]:
    from annotator.workflow.binned import bring_all_back  # noqa: PLC0415

    yield Progress(0, len(items), said("Bringing back"))
    returned = yield from bring_all_back(session, items)
    return tr("{list} brought back", list=returned.told())
