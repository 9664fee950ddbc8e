"""What an import or export could not carry, and why."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rejection:
    """One thing that was left out: where it stood and the reason, as a sentence fragment.

    `line` counts from 1; 0 where lines mean nothing. `file` is the name of a file or an article id.
    """

    file: str
    line: int
    reason: str

    def sentence(self) -> str:
        place = f"{self.file}, line {self.line}" if self.line else self.file
        return f"{place}: {self.reason}"


@dataclass(frozen=True, slots=True)
class Intake:
    """The account of an import."""

    articles: int = 0
    spans: int = 0
    quotes: int = 0
    rejected: tuple[Rejection, ...] = ()


@dataclass(frozen=True, slots=True)
class Ledger:
    """The account of an export: `spans_in == spans_out + len(rejected)`.

    Entities count one each, quotes one for each content, cue and source.
    """

    articles: int = 0
    spans_in: int = 0
    spans_out: int = 0
    rejected: tuple[Rejection, ...] = ()
