"""The effect of suggestions as JSON and as a table, the same in the window and beyond it."""

from dataclasses import asdict
from typing import Any

from annotator.domain.agreement.tables import Cell, Row, Table
from annotator.domain.effect.report import FIGURES, Effect, Part
from annotator.domain.said import said

EVERYONE = said("All")
COUNTED = {
    "articles_shown": said("Articles done with suggestions"),
    "articles_blind": said("Articles done without"),
    "accepted_shown": said("Suggestions accepted unchanged"),
    "moved_shown": said("Boundary changed"),
    "altered_shown": said("Changed otherwise"),
    "rejected_shown": said("Rejected"),
    "left_shown": said("Left open"),
    "missed_shown": said("Marked, and nobody had suggested it"),
    "marked_shown": said("Marked with suggestions"),
    "marked_blind": said("Marked without"),
}


def effect_to_json(effect: Effect) -> dict[str, Any]:
    """Return all counts and figures; a figure that is none has its reason."""
    people = {name: _part_to_json(part) for name, part in effect.people.items()}
    return {
        "share": effect.share,
        "everyone": _part_to_json(effect.everyone),
        "annotators": people,
    }


def _part_to_json(part: Part) -> dict[str, Any]:
    return {
        "counts": dict(part.counts),
        "figures": {name: asdict(figure) for name, figure in part.figures.items()},
    }


def effect_table(effect: Effect) -> Table:
    """Return the figures, a column for all together and one for each annotator."""
    parts = (effect.everyone, *effect.people.values())
    rows = tuple(
        Row(asked.title, tuple(part.figures[name] for part in parts))
        for name, asked in FIGURES.items()
    )
    return Table(said("Effect of suggestions"), (said("Figure"), EVERYONE, *effect.people), rows)


def counts_table(effect: Effect) -> Table:
    """Return what was counted, a column for all together and one for each annotator."""
    parts = (effect.everyone, *effect.people.values())
    rows = tuple(Row(title, _counts(parts, name)) for name, title in COUNTED.items())
    return Table(
        said("What became of suggestions"), (said("Count"), EVERYONE, *effect.people), rows
    )


def _counts(parts: tuple[Part, ...], name: str) -> tuple[Cell, ...]:
    return tuple(part.counts.get(name, 0) for part in parts)


def meanings() -> dict[str, str]:
    """Return what each figure means, by its title."""
    return {asked.title: asked.means for asked in FIGURES.values()}
