"""Colours for labels in other tools, by their role: those of the light theme."""

from annotator.domain.scheme import Label

COLOURS = {
    "person": "#1a5fb4",
    "org": "#1e7a34",
    "place": "#a04b00",
    "time": "#55565e",
    "number": "#6b5d4a",
    "group": "#6a3fa0",
    "work": "#8f3a2c",
    "event": "#8a4b08",
    "quote": "#7d6200",
    "cue": "#0b7285",
    "speaker": "#b3206a",
}
OTHER = "#465468"


def colour(label: Label) -> str:
    return COLOURS.get(label.role, OTHER)
