"""Long work, told step by step."""

from collections.abc import Generator
from dataclasses import dataclass
from typing import TypeVar

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Progress:
    """One step of long work: how many of how many are done; a total of 0 is not known."""

    done: int
    total: int
    note: str = ""


Job = Generator[Progress, None, Result]
