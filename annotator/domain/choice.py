"""Which suggesters a project has chosen, and where their labels go."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from typing import Any

from annotator.domain.errors import SuggestError
from annotator.domain.said import said
from annotator.domain.suggester import BUILTIN

KEY = "suggesters"  # of the setting that keeps them


@dataclass(frozen=True, slots=True)
class Choice:
    """A suggester by what it is found with: its name, or the path of its folder or file.

    `name` is what its suggestions are signed with. `labels` says where a label goes that a person
    wants elsewhere than by default, "" where it is left out.
    """

    wanted: str = BUILTIN.name
    name: str = BUILTIN.name
    labels: Mapping[str, str] = field(default_factory=dict, hash=False)


NOBODY = Choice("", "")  # in place of the first one, where no suggestions are wanted


class Use(StrEnum):
    """What a project uses a suggester for."""

    NONE = "none"
    FIRST = "first"
    BESIDE = "beside"


@dataclass(frozen=True, slots=True)
class Chosen:
    """The suggester of a project, and perhaps another one whose suggestions stand beside.

    The first is NOBODY where a project is to have no suggestions.
    """

    first: Choice = Choice()
    beside: Choice | None = None

    def use(self, name: str) -> Use:
        """Return what a suggester of this name is used for."""
        if name == self.first.name:
            return Use.FIRST
        return Use.BESIDE if self.beside and name == self.beside.name else Use.NONE

    def using(self, choice: Choice, use: Use) -> "Chosen":
        """Return the choice in which a suggester is used so; it may take the place of another.

        Where the first one goes, the built-in one is it; where that goes, the one beside, if any.
        """
        first = Choice() if self.use(choice.name) is Use.FIRST else self.first
        beside = None if self.use(choice.name) is Use.BESIDE else self.beside
        if use is Use.FIRST or (use is Use.BESIDE and first == NOBODY):
            first = choice
        elif use is Use.BESIDE and choice.name != first.name:
            beside = choice
        elif use is Use.NONE and choice.name == first.name:
            first, beside = beside or NOBODY, None
        return Chosen(first, None if beside and beside.name == first.name else beside)

    def recast(self, label: str, to: str) -> "Chosen":
        """Return the choice in which what was to go to a label goes to another one, or nowhere."""
        beside = self.beside and _recast(self.beside, label, to)
        return Chosen(_recast(self.first, label, to), beside)

    def choices(self) -> tuple[Choice, ...]:
        every = (self.first, self.beside) if self.beside else (self.first,)
        return tuple(choice for choice in every if choice.wanted)


def _recast(choice: Choice, label: str, to: str) -> Choice:
    labels = {source: to if at == label else at for source, at in choice.labels.items()}
    return replace(choice, labels=labels)


def to_setting(chosen: Chosen) -> str:
    return json.dumps(asdict(chosen), ensure_ascii=False)


def from_setting(value: str) -> Chosen:
    """Return what a setting says, the built-in suggester where there is none.

    Raises SuggestError where it says something else.
    """
    if not value:
        return Chosen()
    try:
        data = json.loads(value)
        beside = data["beside"]
        return Chosen(_choice(data["first"]), _choice(beside) if beside else None)
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise SuggestError(
            said("which suggesters this project has chosen cannot be read; choose them anew")
        ) from error


def _choice(data: Mapping[str, Any]) -> Choice:
    labels = {str(label): str(to) for label, to in data["labels"].items()}
    return Choice(str(data["wanted"]), str(data["name"]), labels)
