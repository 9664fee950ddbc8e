"""Doing what alters much as one edit, with a backup before it."""

from collections.abc import Iterable, Sequence
from contextlib import closing

from annotator.domain.edit import Change
from annotator.domain.progress import Job, Progress
from annotator.domain.said import said
from annotator.workflow.session import Session


def do_groups(
    session: Session, name: str, groups: Iterable[Sequence[Change]], total: int
) -> Job[None]:
    """Do groups of changes as one edit, the changes of each group together.

    Closed early, it leaves the project as it was.
    """
    with closing(session.spool()) as spool:
        for done, changes in enumerate(groups, start=1):
            for change in changes:
                spool.add(change)
            if spool.full:
                spool.spool()
            yield Progress(done, total, name)
        for _ in session.do_all(name, spool):
            yield Progress(total, total, said("Storing"))
