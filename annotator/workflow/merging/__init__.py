"""Bringing annotators' files back into the project.

A file whose question of kind `Kind.blocks` is open stays out as a whole; of every other file a copy
comes in whole or not at all. What is left out is told, and no answer means that nothing is lost.
"""

from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from annotator.domain.merging import Merge, Merged
from annotator.domain.progress import Job
from annotator.workflow.merging.fitting import moves
from annotator.workflow.merging.planning import Planning
from annotator.workflow.merging.reporting import account
from annotator.workflow.merging.sources import Files, gather
from annotator.workflow.merging.taking import Taking
from annotator.workflow.session import Session

__all__ = ["PLAINLY", "Merge", "look", "merge"]
PLAINLY = Merge()


def look(session: Session, paths: Sequence[Path], how: Merge = PLAINLY) -> Job[Merged]:
    """Return what a merge of these files and folders would do; nothing is changed."""
    with closing(Files()) as files:
        planning = Planning(session, how)
        plan = yield from planning.plan(files, gather(paths, session.project.path))
        moved = moves(session, plan)
        return replace(account(plan, session.setting("uid")), moved=moved)


def merge(session: Session, paths: Sequence[Path], how: Merge = PLAINLY) -> Job[Merged]:
    """Bring the copies of files and folders in as one edit, with a copy of the project before it.

    Closed early, it leaves the project as it was. In which order files come, and whether one comes
    again, makes no difference.
    """
    with closing(Files()) as files:
        planning = Planning(session, how)
        plan = yield from planning.plan(files, gather(paths, session.project.path))
        taking = Taking(session, plan)
        yield from taking.take()
        return replace(
            account(plan, session.setting("uid")),
            speakers=taking.speakers,
            moved=taking.moved,
            backup=str(taking.backup or ""),
        )
