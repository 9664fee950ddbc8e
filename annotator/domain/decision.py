"""What an adjudicator chose for one disagreement."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from annotator.domain.comparing.judgement import Judgement
from annotator.domain.quote import Quote
from annotator.domain.span import Span, Stretch


class Choice(StrEnum):
    """What was done about a disagreement; all but the last two settle it."""

    TAKE = "take"
    ALL = "all"
    NONE = "none"
    EDIT = "edit"
    SKIP = "skip"
    FLAG = "flag"

    @property
    def settles(self) -> bool:
        return self not in {Choice.SKIP, Choice.FLAG}


@dataclass(frozen=True, slots=True)
class Vote:
    """What an annotator put at a place, in which revision of the copy.

    `items` are places in the candidates of the decision, from 0; none is a vote for nothing.
    """

    annotator: str
    revision: int
    items: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Decision:
    """What was chosen for one disagreement, from which candidates, and by whom.

    It is never altered: a later one about the same place takes its place. `stretch` is what the
    candidates cover together, in code points, its end exclusive. `gold` are the ids of what it
    put into the gold copy. `rule` names the rule that chose, where `by` only let it; `seconds` is
    how long the choice took.
    """

    id: str
    article: str
    stretch: Stretch
    conflict: str
    candidates: tuple[Span | Quote | Judgement, ...]
    votes: tuple[Vote, ...]
    choice: Choice
    gold: tuple[str, ...]
    by: str
    rule: str = ""
    note: str = ""
    seconds: int = 0


@dataclass(frozen=True, slots=True)
class Logged:
    """A line of the log of decisions: a decision that was made or, by undo, withdrawn."""

    number: int
    decision: Decision
    at: datetime
    withdrawn: bool = False
