"""The command that lists a project's speakers, and makes two of them one."""

from collections.abc import Callable
from dataclasses import asdict, replace
from typing import Annotated, Any

import typer

from annotator.command.arguments import AsJson, ProjectPath
from annotator.command.output import fail_clearly, plainly, report, tell
from annotator.command.reading import reading
from annotator.domain.errors import AnnotatorError
from annotator.domain.plain import speaker_to_json
from annotator.domain.said import number_of
from annotator.domain.speaker import Speaker
from annotator.domain.speakers.entry import Entry
from annotator.workflow.job import run
from annotator.workflow.session import Session
from annotator.workflow.speakers.deleting import bring_back, delete, trash
from annotator.workflow.speakers.entries import entries, find, revise
from annotator.workflow.speakers.joining import merge, proposed, tell_apart

TWO = "a name or an id; list them to see both"
Pair = tuple[str, str]
Answer = tuple[Any, str]  # for a program, for a person
Deed = Callable[[Session], Answer]


def speakers_(  # noqa: PLR0913  (a contract of the command line)
    project: ProjectPath,
    *,
    merging: Annotated[
        Pair | None, typer.Option("--merge", metavar="STAYS GOES", help=f"Make two one: {TWO}.")
    ] = None,
    apart: Annotated[
        Pair | None, typer.Option("--apart", metavar="ONE OTHER", help="Say that two are two.")
    ] = None,
    renaming: Annotated[
        Pair | None, typer.Option("--rename", metavar="SPEAKER NAME", help="Give another name.")
    ] = None,
    deleting: Annotated[
        str | None, typer.Option("--delete", metavar="SPEAKER", help="Delete one.")
    ] = None,
    clear: Annotated[
        bool, typer.Option("--clear", help="Delete also who is named; marks lose the speaker.")
    ] = False,
    back: Annotated[
        str | None, typer.Option("--restore", metavar="ID", help="Bring one back from the trash.")
    ] = None,
    proposing: Annotated[
        bool, typer.Option("--proposals", help="List who may be one person, and why.")
    ] = False,
    deleted: Annotated[bool, typer.Option("--trash", help="List who was deleted.")] = False,
    json_: AsJson = False,
) -> None:
    """List the speakers with what names them, or change one."""
    deeds: tuple[tuple[object, Deed], ...] = (
        (merging, lambda session: _merged(session, *(merging or ("", "")))),
        (apart, lambda session: _told_apart(session, *(apart or ("", "")))),
        (renaming, lambda session: _renamed(session, *(renaming or ("", "")))),
        (deleting, lambda session: _deleted(session, deleting or "", clear=clear)),
        (back, lambda session: _returned(session, back or "")),
        (proposing, _proposed),
        (deleted, _trashed),
    )
    chosen = [deed for value, deed in deeds if value]
    if len(chosen) > 1 or (clear and not deleting):
        raise typer.BadParameter("ask for one thing at a time; --clear goes with --delete")
    opened = Session.open if merging or apart or renaming or deleting or back else reading
    with fail_clearly(), opened(project) as session:
        plain, told = chosen[0](session) if chosen else _listed(session)
        report(plain, told, as_json=json_)


def _listed(session: Session) -> Answer:
    found = run(entries(session), tell)
    lines = map(_line, found)
    return [_plain(entry) for entry in found], "\n".join(lines) or "There are no speakers yet."


def _merged(session: Session, stays: str, goes: str) -> Answer:
    one, other = find(session, stays), find(session, goes)
    if one == other:
        raise AnnotatorError("name two speakers; nothing was changed")
    marks = run(merge(session, one.id, [other.id]), tell)
    told = f"{other.name} is {one.name} now, in {number_of(marks, 'mark')}."
    return {"stays": one.id, "goes": other.id, "marks": marks}, told


def _told_apart(session: Session, one: str, other: str) -> Answer:
    first, second = find(session, one), find(session, other)
    tell_apart(session, first.id, second.id)
    told = f"{first.name} and {second.name} are two; it is not asked again."
    return {"apart": [first.id, second.id]}, told


def _renamed(session: Session, speaker: str, name: str) -> Answer:
    before = find(session, speaker)
    revise(session, before, replace(before, name=name, aliases=before.names()))
    return {"speaker": before.id, "name": name}, f"{before.name} is called {name} now."


def _deleted(session: Session, speaker: str, *, clear: bool) -> Answer:
    gone = find(session, speaker)
    marks = run(delete(session, [gone.id], clearing=clear), tell)
    told = f"Deleted {gone.name}; {number_of(marks, 'mark')} lost the speaker."
    return {"speaker": gone.id, "marks": marks}, told


def _returned(session: Session, speaker: str) -> Answer:
    count = run(bring_back(session, [speaker]), tell)
    return {"speakers": count}, f"Brought {number_of(count, 'speaker')} back."


def _proposed(session: Session) -> Answer:
    found = proposed(session)
    lines = (f"{_named(one.stays)} – {_named(one.goes)}: {one.reason}" for one in found)
    plain = [{"stays": p.stays.id, "goes": p.goes.id, "reason": p.reason} for p in found]
    return plain, "\n".join(lines) or "Nobody seems to be in the ledger twice."


def _trashed(session: Session) -> Answer:
    found = trash(session)
    lines = (
        f"{plainly(one.speaker.id)}  {one.at:%Y-%m-%d %H:%M}  {plainly(one.speaker.name)}"
        for one in found
    )
    plain = [{**asdict(one), "at": one.at.isoformat()} for one in found]
    return plain, "\n".join(lines) or "There is no speaker in the trash."


def _line(entry: Entry) -> str:
    quotes, articles = number_of(entry.quotes, "quote"), number_of(entry.articles, "article")
    also = ", ".join(map(plainly, entry.speaker.aliases))
    called = f"; also {also}" if also else ""
    return f"{_named(entry.speaker)} {entry.speaker.kind}: {quotes}, {articles}{called}"


def _named(speaker: Speaker) -> str:
    return f"{plainly(speaker.name)} ({plainly(speaker.id)})"


def _plain(entry: Entry) -> dict[str, Any]:
    by = {
        use.owner: {"quotes": use.quotes, "spans": use.spans, "articles": use.articles}
        for use in entry.by
    }
    counts = {"quotes": entry.quotes, "spans": entry.spans, "articles": entry.articles, "by": by}
    return {**speaker_to_json(entry.speaker), **counts}
