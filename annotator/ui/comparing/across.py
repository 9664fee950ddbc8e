"""Suggesting in one version of a story what is decided in the other."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.ui.language import worded

if TYPE_CHECKING:
    from annotator.ui.comparing.comparing import Comparing
    from annotator.ui.workbench import Workbench


class Across(QObject):
    """Carries labels over between the two versions on show; they wait there as suggestions."""

    def __init__(self, bench: "Workbench", view: "Comparing") -> None:
        super().__init__(bench)
        self._bench = bench
        self._view = view

    def suggest_across(self) -> None:
        """Suggest in each version what the annotator has decided in the other."""
        from annotator.workflow.projecting import suggest_across  # noqa: PLC0415  (the store)

        desk, found = self._bench.desk, self._view.found
        if desk is None or found is None:
            return
        ids = found.original.article.id, found.rewrite.article.id
        told = ""

        def suggest() -> None:
            nonlocal told
            told = worded(suggest_across(desk.session, *ids).told())

        if self._bench.saving.attempt(suggest):
            self._bench.tell(told)
            self._bench.announcer.say(told)
