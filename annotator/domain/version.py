"""A version of a suggester that a project has trained: what it is made of, how well it does."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from annotator.domain.said import said
from annotator.domain.training import Learnt

FORMAT = 1


@dataclass(frozen=True, slots=True)
class Version:
    """One of the versions kept beside a project.

    `suggester` is the name of what it started from, whose place it takes when it is used.
    `articles` are the SHA-256 of the texts by part: what it learnt from, was stopped by, was
    measured on. `made` is the time in UTC, `seconds` how long it took.
    """

    number: int
    suggester: str
    start: str
    made: str
    learnt: Learnt
    labels: tuple[str, ...] = ()
    articles: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    parameters: Mapping[str, Any] = field(default_factory=dict)
    seconds: float = 0.0

    @property
    def name(self) -> str:
        """What it is called, and its folder."""
        return name_of(self.number)


def name_of(number: int) -> str:
    return f"trained-{number}"


def to_json(version: Version) -> dict[str, Any]:
    return {"format": FORMAT, **asdict(version)}


def from_json(data: Mapping[str, Any]) -> Version:
    """Return a version; raises KeyError, TypeError or ValueError where the data make none."""
    if data["format"] != FORMAT:
        raise ValueError(said("made by another version of the program"))
    return Version(
        int(data["number"]),
        str(data["suggester"]),
        str(data["start"]),
        str(data["made"]),
        learnt_from_json(data["learnt"]),
        tuple(map(str, data["labels"])),
        {str(part): tuple(map(str, texts)) for part, texts in data["articles"].items()},
        dict(data["parameters"]),
        float(data["seconds"]),
    )


def learnt_from_json(data: Mapping[str, Any]) -> Learnt:
    """Return what training came to, from what its process says."""
    return Learnt(
        {str(name): str(what) for name, what in data["stages"].items()},
        _scores(data["before"]),
        _scores(data["after"]),
        tuple(map(str, data["labels"])),
        tuple(map(str, data["notes"])),
    )


def _scores(data: Mapping[str, Any]) -> dict[str, float | None]:
    return {str(name): None if f1 is None else float(f1) for name, f1 in data.items()}
