"""How much of somebody's work there is to compare."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Work:
    """How many articles an owner of copies has finished, and how many more there is work on."""

    owner: str
    finished: int
    begun: int
