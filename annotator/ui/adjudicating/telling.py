"""What the panel tells of a disagreement."""

from annotator.domain.adjudication.case import Candidate, Case
from annotator.domain.adjudication.docket import Docket
from annotator.domain.comparing.judgement import Judgement
from annotator.domain.quote import Role
from annotator.domain.said import number_of
from annotator.domain.span import Span
from annotator.domain.wording import shortened
from annotator.ui.adjudicating.case_panel import Told
from annotator.ui.adjudicating.told import (
    CONFLICTS,
    LONGEST_NAME,
    NOTHING,
    guideline,
    people,
    put,
    was_decided,
)
from annotator.ui.desk import Desk
from annotator.ui.language import tr
from annotator.ui.rows import Row
from annotator.ui.theme import Theme

LONGEST, LONGEST_NOTE = 300, 200


def told(case: Case, docket: Docket, desk: Desk, theme: Theme) -> Told:
    """Return what there is to say about a case of the article on the desk, in its panel."""
    assert desk.article is not None  # noqa: S101  (the case lies in it)
    text = desk.article.text
    rows = tuple(
        Row(
            f"{number}  {put(candidate, case, text, desk.speakers)}",
            people(candidate.voters),
            colour=theme.colour(_role(candidate, desk)),
        )
        for number, candidate in enumerate(case.candidates, 1)
    )
    return Told(
        tr(CONFLICTS[case.conflict]),
        shortened(desk.article.title or desk.article.id, LONGEST_NAME),
        shortened(case.stretch.text(text), LONGEST),
        rows,
        Row(f"0  {tr(NOTHING)}", people(case.silent) if case.silent else ""),
        _before(case, docket, desk),
        guideline(case, desk.scheme),
        "",
    )


def alike_places(count: int) -> str:
    """Say at how many places the same words have the same conflict."""
    places = number_of(count, "place")
    return tr("Same words, same conflict: {places}", places=places) if count > 1 else ""


def _role(candidate: Candidate, desk: Desk) -> str:
    item = candidate.item
    name = item.label if isinstance(item, Span) else str(Role.CONTENT)
    if isinstance(item, Judgement):
        return "cue"
    return desk.scheme.label(name).role


def _before(case: Case, docket: Docket, desk: Desk) -> str:
    """Say what happened to it before."""
    return "\n".join(filter(None, (was_decided(case, docket, desk.speakers), _flagged(case))))


def _flagged(case: Case) -> str:
    if case.flag is None:
        return ""
    note = shortened(case.flag.note, LONGEST_NOTE)
    return tr("Flagged: “{note}”", note=note) if note else tr("Flagged for discussion")
