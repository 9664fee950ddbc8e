"""The command `merge`: annotators' files come back."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from annotator.command.arguments import AsJson, ProjectPath
from annotator.command.output import fail_clearly, report, tell
from annotator.command.suggestions import said_labels
from annotator.domain.errors import AnnotatorError
from annotator.domain.merging import Answer, Kind, Merge, Merged, Moved, Question, Returned, Worker
from annotator.domain.said import number_of
from annotator.domain.wording import shortened
from annotator.workflow.job import run
from annotator.workflow.merging import look, merge
from annotator.workflow.session import Session

SHOWN = 20  # marks that moved
LONGEST = 60  # characters of an option's value, or of a name
SENTENCE = 400
OPTIONS = {
    Kind.NAME: "--same {0} or --apart {0}",
    Kind.LABEL: "--map {0}=LABEL, --map {0}= to leave it out, or --add-labels",
    Kind.TEXT: "--realign",
    Kind.ARTICLES: "--add-articles",
    Kind.OLDER: "--older",
    Kind.CONFLICT: "--conflicts theirs or --conflicts ours",
}


class Side(StrEnum):
    """Whose copy holds where it was edited on both sides."""

    THEIRS = "theirs"
    OURS = "ours"


def merge_(  # noqa: PLR0913  (the contract of the command line)
    project: ProjectPath,
    files: Annotated[
        list[Path],
        typer.Argument(metavar="FILE...", help="Annotators' projects, own JSON Lines, folders."),
    ],
    *,
    same: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME", help="Who has this name here is the same person."),
    ] = None,
    apart: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME", help="Who has this name here is somebody else."),
    ] = None,
    labels: Annotated[
        list[str] | None,
        typer.Option("--map", metavar="THEIRS=OURS", help="Where a label goes; THEIRS= nowhere."),
    ] = None,
    add_labels: Annotated[
        bool, typer.Option("--add-labels", help="Take unknown labels into the scheme.")
    ] = False,
    add_articles: Annotated[
        bool, typer.Option("--add-articles", help="Take articles in that are not here.")
    ] = False,
    realign: Annotated[
        bool, typer.Option("--realign", help="Move the marks of a text that was changed.")
    ] = False,
    older: Annotated[bool, typer.Option("--older", help="Take older copies, too.")] = False,
    conflicts: Annotated[
        Side | None, typer.Option(help="What holds where both sides have edited a copy.")
    ] = None,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only show what would come in.")
    ] = False,
    json_: AsJson = False,
) -> None:
    """Bring annotators' files back into the project.

    A file with a question about a name or a label stays out as a whole until an option answers it;
    of the others a copy comes in whole or not at all, and what is left out is told.
    """
    answers = {
        **{(Kind.NAME, name): str(Answer.SAME) for name in same or ()},
        **{(Kind.NAME, name): str(Answer.APART) for name in apart or ()},
        **{(Kind.LABEL, theirs): ours for theirs, ours in said_labels(labels or ()).items()},
    }
    usually = {
        Kind.LABEL: Answer.ADD if add_labels else None,
        Kind.ARTICLES: Answer.ADD if add_articles else None,
        Kind.TEXT: Answer.REALIGN if realign else None,
        Kind.OLDER: Answer.TAKE if older else None,
        Kind.CONFLICT: conflicts,
    }
    how = Merge(answers, {kind: str(said) for kind, said in usually.items() if said})
    with fail_clearly(), Session.open(project) as session:
        job = look(session, files, how) if dry_run else merge(session, files, how)
        done = run(job, tell)
        report(done, "\n".join(lines(done, dry_run=dry_run)), as_json=json_)
        _complain(done)
        if done.stuck() and not dry_run:
            raise AnnotatorError("nothing was merged")


def lines(done: Merged, *, dry_run: bool) -> Iterator[str]:
    """Yield what came in, or would, file by file."""
    copies = "1 copy" if done.copies == 1 else f"{done.copies} copies"
    would, ending = ("Would merge", "; nothing was changed") if dry_run else ("Merged", "")
    if done.copies:
        yield f"{would} {copies} with {done.content()}{ending}."
    else:
        yield "Nothing new came in." if not dry_run else "Nothing new would come in."
    if done.articles:
        yield f"New articles: {done.articles}."
    if done.labels:
        yield f"Labels added to the scheme: {', '.join(done.labels)}."
    for file in done.files:
        yield from _file(file)
    yield from _moves(done.moved)
    if done.backup:
        yield f"The project as it was: {done.backup}"


def _file(file: Returned) -> Iterator[str]:
    if file.refused:
        return
    texts = [f"{file.matched} of {number_of(file.articles, 'article')} here"]
    texts += [f"{file.changed} with another text"] if file.changed else []
    texts += [f"{file.unknown} unknown"] if file.unknown else []
    yield f"{file.file}: {', '.join(texts)}"
    yield from (f"  {_person(person)}" for person in file.people)
    copies = ", ".join(f"{count} {fate}" for fate, count in sorted(file.copies.items()))
    yield f"  copies: {copies or 'none'}; {file.taken} taken"
    yield from (f"  ! {warning}" for warning in file.warnings)
    for question in file.questions:
        yield from (f"    {line}" for line in question.detail.splitlines())


def _person(person: Worker) -> str:
    name = f"{shortened(person.name, LONGEST)} ({person.uid or 'no uid'})"
    marks = f"{number_of(person.spans, 'span')}, {number_of(person.quotes, 'quote')}"
    return (
        f"{name}: {marks}; {person.finished} finished, {person.in_progress} in progress,"
        f" revision {person.revision}"
    )


def _moves(moved: Iterable[Moved]) -> Iterator[str]:
    every = list(moved)
    for one in every[:SHOWN]:
        to = "lost" if one.after is None else f"now {one.after[0]}–{one.after[1]}"
        place = f"article {one.article}, {one.annotator}, {one.mark}"
        yield f"{place}: “{one.words}” {one.before[0]}–{one.before[1]}, {to}"
    if len(every) > SHOWN:
        yield f"… and {len(every) - SHOWN} more; --json lists all of it"


def _complain(done: Merged) -> None:
    """Name on stderr what was left out, and which option settles it."""
    for file in done.files:
        if file.refused:
            refused = shortened(file.refused, SENTENCE)
            typer.echo(f"left out: {file.file}: {refused}", err=True)
        for question in file.questions:
            if question.open:
                _ask(file, question)


def _ask(file: Returned, question: Question) -> None:
    whole = "the whole file is left out" if question.kind.blocks else "left out"
    option = OPTIONS[question.kind].format(shortened(question.about, LONGEST))
    settled = f" (to settle it: {option})" if question.choices else ""
    sentence = shortened(question.sentence, SENTENCE)
    typer.echo(f"{whole}: {file.file}: {sentence}{settled}", err=True)
