"""Having stories proposed, and putting articles into them."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from annotator.domain.article import Variant
from annotator.domain.progress import Job, Progress
from annotator.domain.said import plural, said
from annotator.ui.files import Task
from annotator.ui.language import tr
from annotator.ui.one_page import OneDialog

if TYPE_CHECKING:
    from annotator.ui.comparing.story_dialog import StoryDialog
    from annotator.workflow.session import Session
    from annotator.workflow.stories import Story

UNCHANGED = said("Stopped; nothing changed")
LOOKING = Task(said("Looking for articles that tell the same"), said("articles"), UNCHANGED)
PLACING = Task(said("Putting articles into stories"), said("articles"), UNCHANGED)
Places = Mapping[str, tuple[str | None, Variant]]


class Grouping(OneDialog["StoryDialog"]):
    """Opens the table of stories and stores what is said there, as one step to undo."""

    def group_stories(self) -> None:
        """Show which articles belong together, and which do so by what they say."""
        desk = self._desk
        if desk is None:
            return

        def show(found: tuple["Story", ...]) -> None:
            if self._desk is desk:
                self._show(desk.session, found)

        self._bench.files.run(_proposing(desk.session), show, LOOKING)

    def _show(self, session: "Session", found: tuple["Story", ...]) -> None:
        from annotator.ui.comparing.story_dialog import StoryDialog  # noqa: PLC0415  (not at first)

        proposed = {one.article: (s.story, one.variant) for s in found for one in s.articles}
        dialog = StoryDialog(self._bench.window, fixed=session.read_only)
        dialog.show_articles(session.headings(), proposed, len(found))
        dialog.agreed.connect(self._store)
        self._keep(dialog)
        dialog.open()

    def _store(self, places: Places) -> None:
        if self._desk:
            put = plural(
                len(places),
                "{count} article put into stories",
                "{count} articles put into stories",
            )
            job = _placing(self._desk.session, places)
            self._bench.files.run(job, lambda _: self._bench.tell(tr(put)), PLACING)


def _proposing(session: "Session") -> Job[tuple["Story", ...]]:
    from annotator.workflow.stories import propose  # noqa: PLC0415  (the store)

    yield Progress(0, 1)
    return (yield from propose(session))


def _placing(session: "Session", places: Places) -> Job[int]:
    from annotator.workflow.stories import place  # noqa: PLC0415

    yield Progress(0, len(places))
    return (yield from place(session, places))
