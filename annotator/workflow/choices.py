"""The suggesters that a project has chosen, found and put to work."""

from collections.abc import Collection
from dataclasses import replace

from annotator.domain.choice import KEY, NOBODY, Choice, Chosen, from_setting, to_setting
from annotator.domain.edit import Change, Edit, Setting
from annotator.domain.errors import AnnotatorError, SuggestError
from annotator.domain.label_map import LabelMap
from annotator.domain.ledger import Rejection
from annotator.domain.progress import Job
from annotator.domain.said import said
from annotator.domain.suggester import BUILTIN, Suggester
from annotator.workflow.former import label_map_of
from annotator.workflow.session import Session
from annotator.workflow.suggesters import find
from annotator.workflow.suggesting import Plan, Suggestions, suggest
from annotator.workflow.workers import apart

Agreed = Collection[str]


def chosen(session: Session) -> Chosen:
    """Return what a project has chosen; raises SuggestError where that cannot be read."""
    return from_setting(session.setting(KEY))


def choose(session: Session, wanted: Chosen) -> None:
    """Keep a choice with the project; it is nobody's step, so undo passes it over."""
    value = session.setting(KEY)
    before, after = Setting(KEY, value) if value else None, Setting(KEY, to_setting(wanted))
    if before != after:
        session.do(Edit(said("Choose suggesters"), (Change(before, after),)), own=False)


def begin_with(session: Session, name: str) -> None:
    """Have a new project begin with the suggester of this name, or without one."""
    if name != BUILTIN.name:
        choose(session, Chosen(Choice(name, name) if name else NOBODY))


def described(session: Session, choice: Choice, agreed: Agreed) -> tuple[Suggester, LabelMap]:
    """Return a suggester that may be loaded, and the map of its labels.

    `agreed` are the places of those that a person has agreed to have loaded here. Raises
    AnnotatorError where there is no such suggester, or nobody has agreed.
    """
    suggester = find(session, choice.wanted)
    if suggester.asks and suggester.place not in agreed:
        raise SuggestError(
            said(
                "{place} runs code of its own when it is loaded, and nobody here has"
                " agreed to that; choose it anew to do so",
                place=suggester.place,
            )
        )
    return suggester.agreed(), label_map_of(session, choice.labels)


def suggest_chosen(session: Session, agreed: Agreed) -> Job[Suggestions]:
    """Have every suggester of a project read the articles that it has not read.

    One that fails is told of in the account; where none is left the built-in one reads. Raises
    SuggestError where the project is to have none.
    """
    total, failed = Suggestions(BUILTIN.origin), []
    choices = list(chosen(session).choices())
    if not choices:
        raise SuggestError(
            said("this project has no suggester; choose one of the suggesters first")
        )
    while choices:
        choice = choices.pop(0)
        try:
            total = _sum(total, (yield from _suggest(session, choice, agreed)))
        except SuggestError as error:
            failed.append(Rejection(choice.name, 0, str(error)))
            if not choices and choice.wanted != BUILTIN.name and not total.articles:
                choices.append(Choice())
    return replace(total, rejected=(*failed, *total.rejected))


def _suggest(session: Session, choice: Choice, agreed: Agreed) -> Job[Suggestions]:
    try:
        suggester, labels = described(session, choice, agreed)
    except AnnotatorError as error:
        raise SuggestError(str(error)) from error
    return (yield from suggest(session, apart(suggester), Plan(labels=labels)))


def _sum(one: Suggestions, other: Suggestions) -> Suggestions:
    return replace(
        other,
        articles=one.articles + other.articles,
        spans=one.spans + other.spans,
        quotes=one.quotes + other.quotes,
        passed_over=one.passed_over + other.passed_over,
        left_out={**one.left_out, **other.left_out},
        rejected=(*one.rejected, *other.rejected),
    )
