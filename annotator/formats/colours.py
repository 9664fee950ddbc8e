"""Colours for labels in other tools, by their role: those of the light theme."""

import json
from collections.abc import Mapping
from functools import cache

from annotator.domain.scheme import Label
from annotator.resources import resource

OTHER = "other"


@cache
def _light() -> Mapping[str, str]:
    theme = json.loads(resource("themes", "light.json").read_text(encoding="utf-8"))
    colours: Mapping[str, str] = theme["colours"]
    return colours


def shade(role: str) -> str:
    """Return the colour of a role as #rrggbb; that of others where the theme has none for it."""
    return _light().get(role, _light()[OTHER])


def role_of(shade: str) -> str:
    """Return the role that has a colour, given as #rrggbb; that of others where none has it."""
    roles = (role for role, value in _light().items() if value == shade.lower())
    return next(roles, OTHER)


def colour(label: Label) -> str:
    return shade(label.role)
