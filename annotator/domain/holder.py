"""Who has a project open."""

from dataclasses import dataclass
from datetime import datetime

from annotator.domain.said import said

READ_ONLY = said("the project can only be read here; nothing was changed")


@dataclass(frozen=True, slots=True)
class Holder:
    """A program that has a project open for writing: which process on which computer."""

    pid: int
    host: str
    program: str
    since: datetime

    def described(self, here: str) -> str:
        """Say who it is to a person at the computer `here`, in that computer's time."""
        return said(
            "{program}, process {pid} on {where}, since {since:%Y-%m-%d %H:%M}",
            program=self.program,
            pid=str(self.pid),
            where=said("this computer") if self.host == here else self.host,
            since=self.since.astimezone(),
        )
